import { fixed } from '../parts/numbers.ts';
import { SvgSym } from '../parts/Sym.tsx';
import type { Moments } from './codes.ts';

const CELL = 62;
const LEFT = 34;
const TOP = 28;
const INKS = ['a', 'joint', 'b'] as const;
const NAMES = ['A', 'S', 'B'];
/** A gap of this size is shown by a full frame of ink. */
const WORST = 1.2;

/** The covariance of the three codes, and below it their means. The darker a cell, the farther from what the prior asks for. */
export function HeatMap({ moments: { means, covariance } }: { moments: Moments }) {
  return (
    <g>
      <text class="fg-note fg-strong" x={0} y={-6}>
        Covariance
      </text>
      {NAMES.map((name, p) => (
        <g key={name}>
          <text class={`f22-name fg-text-${INKS[p]}`} x={LEFT + CELL * (p + 0.5)} y={TOP - 8} text-anchor="middle">
            <SvgSym of="z" index={name} />
          </text>
          <text class={`f22-name fg-text-${INKS[p]}`} x={4} y={TOP + CELL * (p + 0.5) + 4}>
            <SvgSym of="z" index={name} />
          </text>
        </g>
      ))}
      {covariance.map((row, p) =>
        row.map((value, q) => (
          <Cell
            key={`${NAMES[p]}${NAMES[q]}`}
            x={LEFT + CELL * q}
            y={TOP + CELL * p}
            height={CELL}
            value={value}
            target={p === q ? 1 : 0}
          />
        )),
      )}
      <text class="fg-note fg-strong" x={0} y={TOP + 3 * CELL + 26}>
        Mean
      </text>
      {means.map((value, p) => (
        <Cell key={NAMES[p]} x={LEFT + CELL * p} y={TOP + 3 * CELL + 34} height={34} value={value} target={0} />
      ))}
    </g>
  );
}

type CellProps = { x: number; y: number; height: number; value: number; target: number };

function Cell({ x, y, height, value, target }: CellProps) {
  const gap = Math.abs(value - target);
  const depth = Math.min(1, gap / WORST) * (height / 2 - 12);
  return (
    <g>
      <rect class="f22-cell" x={x} y={y} width={CELL} height={height} />
      {gap > 0.005 && (
        <rect
          class="f22-gap"
          x={x + depth / 2 + 1}
          y={y + depth / 2 + 1}
          width={CELL - depth - 2}
          height={height - depth - 2}
          stroke-width={depth + 1}
        />
      )}
      <text class={`fg-note${gap > 0.005 ? ' fg-strong' : ''}`} x={x + CELL / 2} y={y + height / 2 + 4} text-anchor="middle">
        {fixed(value, 2)}
      </text>
    </g>
  );
}
