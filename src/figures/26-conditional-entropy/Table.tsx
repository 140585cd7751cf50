import { Bar } from '../parts/Bar.tsx';
import { Handle } from '../parts/Handle.tsx';
import { fixed } from '../parts/numbers.ts';
import type { Step } from '../parts/points.ts';
import { SvgSym } from '../parts/Sym.tsx';
import type { Joint } from './remaining.ts';

export const MOST_WEIGHT = 12;

const CELL = { width: 112, height: 74 };
const BAR = { width: 52, unit: 4.3, foot: 10 };

type Props = { joint: Joint; onChange(i: number, j: number, weight: number): void };

/** The weights of all pairs, each a bar whose top can be dragged. */
export function Table({ joint, onChange }: Props) {
  const width = 3 * CELL.width;
  const height = 3 * CELL.height;
  return (
    <g>
      <rect class="fg-paper" width={width} height={height} />
      <path class="fg-grid" d={[0, 1, 2, 3].map((k) => `M${k * CELL.width} 0V${height}M0 ${k * CELL.height}H${width}`).join('')} />
      {[0, 1, 2].map((k) => (
        <g key={k}>
          <text class="fg-text-b fg-strong" x={(k + 0.5) * CELL.width} y={-8} text-anchor="middle">
            <SvgSym of="B" /> = {k + 1}
          </text>
          <text class="fg-text-a fg-strong" transform={`translate(-10 ${(k + 0.5) * CELL.height}) rotate(-90)`} text-anchor="middle">
            <SvgSym of="A" /> = {k + 1}
          </text>
        </g>
      ))}
      {joint.map((row, i) =>
        row.map((weight, j) => <Cell key={`${i}-${j}`} i={i} j={j} weight={weight} onChange={(to) => onChange(i, j, to)} />),
      )}
    </g>
  );
}

type CellProps = { i: number; j: number; weight: number; onChange(weight: number): void };

function Cell({ i, j, weight, onChange }: CellProps) {
  const x = (j + 0.5) * CELL.width;
  const foot = (i + 1) * CELL.height - BAR.foot;
  const top = foot - BAR.unit * weight;
  const step = ({ right, up, large }: Step) => onChange(weight + (right + up) * (large ? 4 : 1));
  return (
    <g>
      <path class="fg-axis" d={`M${x - 30} ${foot}h60`} />
      <Bar x={x - BAR.width / 2} y={top} width={BAR.width} height={foot - top} ink="joint" />
      <Handle
        at={{ x, y: top }}
        label={`Weight of A ${i + 1} with B ${j + 1}`}
        value={Number(weight.toFixed(2))}
        min={0}
        max={MOST_WEIGHT}
        valueText={fixed(weight, 1)}
        vertical
        onDrag={({ y }) => onChange((foot - y) / BAR.unit)}
        onStep={step}
      >
        <path class="f26-grip" d={`M${-BAR.width / 2} 0h${BAR.width}`} />
        <circle class="f26-knob" r={5.5} />
      </Handle>
      <text class="fg-note" x={x + 32} y={foot - 4}>
        {fixed(weight, Number.isInteger(weight) ? 0 : 1)}
      </text>
    </g>
  );
}
