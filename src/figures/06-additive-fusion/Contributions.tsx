import { Bar } from '../parts/Bar.tsx';
import type { Ink } from '../parts/inks.ts';
import { fixed } from '../parts/numbers.ts';
import type { Point } from '../parts/points.ts';
import { contributions, height, type Surface } from './surface.ts';

const WIDTH = 340;
const ZERO = 185;
/** Units of the drawing for 1 of z, unless the bars would then leave the drawing. */
const SCALE = 40;
const ROOM = 100;

/** The terms of z at the marked point, each bar beginning where the one before ends. */
export function Contributions({ surface, point }: { surface: Surface; point: Point }) {
  const { fromA, fromB, bias, product } = contributions(surface, point);
  const rows: { name: string; ink: Ink; from: number; value: number; total?: boolean }[] = [
    { name: 'from A', ink: 'a', from: 0, value: fromA },
    { name: 'from B', ink: 'b', from: fromA, value: fromB },
    { name: 'bias', ink: 'plain', from: fromA + fromB, value: bias },
    { name: 'product', ink: 'joint', from: fromA + fromB + bias, value: product },
    { name: 'z', ink: 'joint', from: 0, value: height(surface, point), total: true },
  ];
  const farthest = Math.max(...rows.map(({ from, value }) => Math.abs(from + value)));
  const scale = Math.min(SCALE, ROOM / Math.max(farthest, 0.1));
  return (
    <div class="fg-part">
      <p class="label">At the diamond</p>
      <svg
        class="fg-drawing"
        viewBox={`0 0 ${WIDTH} 116`}
        role="img"
        aria-label={rows.map(({ name, value }) => `${name} ${fixed(value, 2)}`).join(', ')}
      >
        <path class="fg-axis" d={`M${ZERO} 0V112`} />
        {rows.map(({ name, ink, from, value, total }, i) => {
          const y = 3 + 22 * i;
          return (
            <g key={name}>
              <Bar x={ZERO + scale * from} y={y} width={scale * value} height={14} ink={ink} solid={total ?? false} />
              {total ? null : <path class="fg-axis" d={`M${ZERO + scale * (from + value)} ${y + 14}v8`} />}
              <text class="fg-note" x={0} y={y + 11.5}>
                {name}
              </text>
              <text class="fg-note fg-strong" x={WIDTH} y={y + 11.5} text-anchor="end">
                {fixed(value, 2)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
