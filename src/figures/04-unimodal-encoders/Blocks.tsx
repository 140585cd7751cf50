import { Bar } from '../parts/Bar.tsx';
import { fixed } from '../parts/numbers.ts';

const FOOT = 408;
const HEIGHT = 118;
const STEP = 36;

type Props = { left: number; title: string; blocks: [number[], number[]]; scaleTo: number };

/** The joined vector as columns, A first; the highest column is as high as the chart. */
export function Blocks({ left, title, blocks: [a, b], scaleTo }: Props) {
  const columns = [...a.map((value) => ({ value, ink: 'a' as const })), ...b.map((value) => ({ value, ink: 'b' as const }))];
  const scale = HEIGHT / scaleTo;
  return (
    <g transform={`translate(${left} 0)`}>
      <text class="fg-note fg-strong" y={FOOT - HEIGHT - 30}>
        {title}
      </text>
      {columns.map(({ value, ink }, i) => (
        <g key={`${ink}-${i + 1}`}>
          <Bar x={STEP * i + 4} y={FOOT} width={STEP - 10} height={-scale * value} ink={ink} />
          <text class="fg-note" x={STEP * i + STEP / 2 - 1} y={FOOT - scale * value - 5} text-anchor="middle">
            {fixed(value, value >= 100 ? 0 : value >= 10 ? 1 : 2)}
          </text>
        </g>
      ))}
      <path class="fg-axis" d={`M0 ${FOOT}h${STEP * columns.length}`} />
      <text class="fg-text-a fg-strong" x={(STEP * a.length) / 2} y={FOOT + 18} text-anchor="middle">
        A
      </text>
      <text class="fg-text-b fg-strong" x={STEP * a.length + (STEP * b.length) / 2} y={FOOT + 18} text-anchor="middle">
        B
      </text>
    </g>
  );
}
