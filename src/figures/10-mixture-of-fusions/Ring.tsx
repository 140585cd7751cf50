import { hatches, type Ink } from '../parts/inks.ts';
import { fixed } from '../parts/numbers.ts';

const OUTER = 82;
const INNER = 46;

export const EXPERTS: { name: string; ink: Ink; solid: boolean }[] = [
  { name: 'A alone', ink: 'a', solid: false },
  { name: 'B alone', ink: 'b', solid: false },
  { name: 'sum', ink: 'joint', solid: false },
  { name: 'product', ink: 'joint', solid: true },
];

/** The weights as parts of a ring, from the top clockwise, and a key beside it. */
export function Ring({ x, y, weights }: { x: number; y: number; weights: number[] }) {
  let end = 0;
  const parts = weights.map((weight) => {
    end += weight;
    return { from: end - weight, to: end };
  });
  return (
    <g>
      <g transform={`translate(${x} ${y})`}>
        {EXPERTS.map(({ name, ink, solid }, k) => {
          const part = parts[k] ?? { from: 0, to: 0 };
          if (part.to - part.from < 1e-4) return null;
          const d = sector(part.from, part.to);
          return (
            <g key={name}>
              <path class={`fg-fill f10-part is-${ink}${solid ? ' is-solid' : ''}`} d={d} />
              {solid ? null : hatches[ink].map((hatch) => <path key={hatch} fill={hatch} d={d} />)}
            </g>
          );
        })}
        <text class="fg-note fg-strong" y={-1} text-anchor="middle">
          weights
        </text>
        <text class="fg-note" y={15} text-anchor="middle">
          of the gate
        </text>
      </g>
      {EXPERTS.map(({ name, ink, solid }, k) => {
        const top = y - 66 + 34 * k;
        const square = { x: x + 120, y: top, width: 18, height: 18 };
        return (
          <g key={name}>
            <rect class={`fg-fill f10-part is-${ink}${solid ? ' is-solid' : ''}`} {...square} />
            {solid ? null : hatches[ink].map((hatch) => <rect key={hatch} fill={hatch} {...square} />)}
            <text x={x + 148} y={top + 14}>
              {name}
            </text>
            <text class="fg-strong" x={x + 282} y={top + 14} text-anchor="end">
              {fixed(weights[k] ?? 0, 2)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** A piece of the ring between two shares of the whole turn, as short lines: also a whole ring is then nothing special. */
function sector(from: number, to: number): string {
  const pieces = Math.max(1, Math.ceil((to - from) * 90));
  const at = (share: number, radius: number) => {
    const angle = 2 * Math.PI * share;
    return `${(radius * Math.sin(angle)).toFixed(1)} ${(-radius * Math.cos(angle)).toFixed(1)}`;
  };
  const shares = Array.from({ length: pieces + 1 }, (_, i) => from + ((to - from) * i) / pieces);
  return `M${[...shares.map((share) => at(share, OUTER)), ...shares.toReversed().map((share) => at(share, INNER))].join('L')}Z`;
}
