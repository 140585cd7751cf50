import type { Ink } from '../parts/inks.ts';
import { fixed } from '../parts/numbers.ts';
import { Mark } from './Mark.tsx';

const SIDE = 56;

type Props = { x: number; y: number; cells: number[][]; ink: Ink; title: string; most: number };

/** One part of the table, to read and not to move. */
export function SmallTable({ x, y, cells, ink, title, most }: Props) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <text class={`fg-strong${ink === 'joint' ? ' fg-text-joint' : ' fg-note'}`} y={-10}>
        {title}
      </text>
      <rect class="fg-paper" width={3 * SIDE} height={3 * SIDE} />
      <path class="fg-grid" d={[0, 1, 2, 3].map((k) => `M${k * SIDE} 0v${3 * SIDE}M0 ${k * SIDE}h${3 * SIDE}`).join('')} />
      {cells.map((row, i) =>
        row.map((value, j) => (
          <g key={`${i + 1}-${j + 1}`} transform={`translate(${SIDE * (j + 0.5)} ${SIDE * (i + 0.5)})`}>
            <Mark value={value} ink={ink} half={18} most={most} lift={8} text={fixed(value, 2)} />
          </g>
        )),
      )}
    </g>
  );
}
