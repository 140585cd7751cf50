import { Handle } from '../parts/Handle.tsx';
import { fixed } from '../parts/numbers.ts';
import type { Step } from '../parts/points.ts';
import { crossing, distanceFor, overlap } from './discs.ts';
import { amounts, dependenceOf, jointAt } from './shared.ts';

/** Radius of disc A; disc B is as much smaller as its entropy is. */
const RADIUS = 96;
const MIDDLE = { x: RADIUS, y: RADIUS + 24 };

type Props = { dependence: number; onChange(dependence: number): void };

/** Areas are entropies, in one scale; the overlap is what is shared. */
export function Discs({ dependence, onChange }: Props) {
  const { a, b, shared } = amounts(jointAt(dependence));
  const areaOfBit = (Math.PI * RADIUS ** 2) / a;
  const small = Math.sqrt((b * areaOfBit) / Math.PI);
  const distance = distanceFor(RADIUS, small, shared * areaOfBit);
  const moveTo = (x: number) => onChange(dependenceOf(overlap(RADIUS, small, x - MIDDLE.x) / areaOfBit));
  const step = ({ right, up, large }: Step) => onChange(dependence - (right - up) * (large ? 0.1 : 0.02));
  const left = { from: -RADIUS, to: Math.min(RADIUS, distance - small) };
  const right = { from: Math.max(RADIUS, distance - small), to: distance + small };
  return (
    <g transform={`translate(${MIDDLE.x} ${MIDDLE.y})`}>
      <Disc x={0} r={RADIUS} ink="a" />
      <Disc x={distance} r={small} ink="b" />
      {shared > 0.001 && <path class="f27-lens" d={lens(RADIUS, small, distance)} />}
      <circle class="f27-rim is-a" r={RADIUS} />
      <circle class="f27-rim is-b" cx={distance} r={small} />
      <Name x={-RADIUS + 36} y={-RADIUS - 8} ink="a" text={`H(A) = ${fixed(a, 2)}`} />
      <Name x={distance + small * 0.6} y={-RADIUS - 8} ink="b" text={`H(B) = ${fixed(b, 2)}`} />
      <Amount {...left} value={a - shared} ink="a" label="only A" />
      <Amount {...right} value={b - shared} ink="b" label="only B" />
      <Amount
        from={Math.max(-RADIUS, distance - small)}
        to={Math.min(RADIUS, distance + small)}
        value={shared}
        ink="joint"
        label="shared"
      />
      <Handle
        at={{ x: distance + small - 14, y: 62 }}
        label="Disc B. To the left, A and B share more"
        value={Number(shared.toFixed(2))}
        min={0}
        max={Number(b.toFixed(2))}
        valueText={`${fixed(shared, 2)} of ${fixed(b, 2)} bits shared`}
        onDrag={({ x }) => moveTo(MIDDLE.x + x - small + 14)}
        onStep={step}
      >
        <rect class="f27-knob" x={-9} y={-9} width={18} height={18} />
        <path class="f27-arrows" d="M-2-3.500-5.500 0-2 3.500M2-3.500 5.500 0 2 3.500" />
      </Handle>
    </g>
  );
}

function Disc({ x, r, ink }: { x: number; r: number; ink: 'a' | 'b' }) {
  return (
    <g>
      <circle class={`fg-fill is-${ink}`} cx={x} r={r} />
      <circle fill={ink === 'a' ? 'url(#hA)' : 'url(#hB)'} cx={x} r={r} />
    </g>
  );
}

/** The rim of what two discs have in common; the whole of the smaller one where it lies inside. */
function lens(r: number, s: number, distance: number): string {
  if (distance <= r - s + 0.01) return `M${distance - s} 0a${s} ${s} 0 1 1 ${2 * s} 0a${s} ${s} 0 1 1 ${-2 * s} 0Z`;
  const [along, across] = crossing(r, s, distance);
  const bulge = along > distance ? 1 : 0;
  return `M${along} ${-across}A${r} ${r} 0 ${along < 0 ? 1 : 0} 1 ${along} ${across}A${s} ${s} 0 ${bulge} 1 ${along} ${-across}Z`;
}

function Name({ x, y, ink, text }: { x: number; y: number; ink: 'a' | 'b'; text: string }) {
  return (
    <text class={`fg-note fg-strong fg-text-${ink}`} x={x} y={y} text-anchor="middle">
      {text}
    </text>
  );
}

/** An amount in bits, in the middle of its region, where there is room for it. */
function Amount({ from, to, value, ink, label }: { from: number; to: number; value: number; ink: 'a' | 'b' | 'joint'; label: string }) {
  if (to - from < 44) return null;
  const x = (from + to) / 2;
  return (
    <g>
      <text class={`f27-amount fg-text-${ink}`} x={x} y={-2} text-anchor="middle">
        {fixed(value, 2)}
      </text>
      <text class={`fg-note f27-on-disc fg-text-${ink}`} x={x} y={15} text-anchor="middle">
        {label}
      </text>
    </g>
  );
}
