import { fixed } from '../parts/numbers.ts';
import type { Point } from '../parts/points.ts';
import { type Kernel, similarity } from './kernels.ts';

const LEFT = 26;
const RIGHT = 326;
const TOP = 10;
const BOTTOM = 118;
/** Shown of the similarities; what lies outside leaves the picture. */
const LOWEST = -1;
const HIGHEST = 2;
const FAR = 4;
const STEPS = 160;

const toX = (s: number): number => LEFT + ((s + FAR) / (2 * FAR)) * (RIGHT - LEFT);
const toY = (value: number): number =>
  BOTTOM - ((Math.min(HIGHEST + 1, Math.max(LOWEST - 1, value)) - LOWEST) / (HIGHEST - LOWEST)) * (BOTTOM - TOP);

/** The similarity to x along the line through the origin and x, by the signed distance from the origin. */
export function Walk({ kernel, x }: { kernel: Kernel; x: Point }) {
  const length = Math.hypot(x.x, x.y);
  const along = (s: number): number => (length === 0 ? 0 : similarity(kernel, x, { x: (s * x.x) / length, y: (s * x.y) / length }));
  const curve = Array.from({ length: STEPS + 1 }, (_, i) => -FAR + (2 * FAR * i) / STEPS).map(
    (s) => `${toX(s)} ${toY(along(s)).toFixed(2)}`,
  );
  const words = [-FAR, 0, length, FAR].map((s) => `${fixed(along(s), 2)} at ${fixed(s)}`).join(', ');
  return (
    <div class="fg-part">
      <p class="label">Along the line through 0 and x</p>
      <svg class="fg-drawing" viewBox="0 0 340 140" role="img" aria-label={`Similarity along the line through the origin and x: ${words}`}>
        <clipPath id="f14-clip">
          <rect x={LEFT} y={TOP - 2} width={RIGHT - LEFT} height={BOTTOM - TOP + 4} />
        </clipPath>
        <path class="fg-grid" d={[-1, 1, 2].map((value) => `M${LEFT} ${toY(value)}H${RIGHT}`).join('')} />
        <path class="fg-axis" d={`M${LEFT} ${toY(0)}H${RIGHT}M${toX(0)} ${TOP}V${BOTTOM}`} />
        <path class="f14-at" d={`M${toX(length)} ${TOP}V${BOTTOM}`} />
        <path class="f14-curve" clip-path="url(#f14-clip)" d={`M${curve.join('L')}`} />
        {[-1, 0, 1, 2].map((value) => (
          <text key={value} class="fg-tick" x={LEFT - 6} y={toY(value) + 4} text-anchor="end">
            {fixed(value, 0)}
          </text>
        ))}
        <text class="fg-tick" x={toX(0)} y={BOTTOM + 18} text-anchor="middle">
          0
        </text>
        <text class="fg-note fg-strong fg-text-a" x={toX(length)} y={BOTTOM + 18} text-anchor="middle">
          x
        </text>
      </svg>
    </div>
  );
}
