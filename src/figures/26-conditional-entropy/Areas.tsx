import { Bar } from '../parts/Bar.tsx';
import { fixed } from '../parts/numbers.ts';
import { columnsOf, entropyOfA, type Joint, remaining } from './remaining.ts';

const WIDTH = 336;
const FOOT = 384;
const BIT = 66;
/** The most that three values can have. */
const MOST = Math.log2(3);

const toY = (bits: number): number => FOOT - BIT * bits;

/** A bar for each column: width p(b), height H(A|B=b). The area is H(A|B); its level, over a width of 1, is the same number. */
export function Areas({ joint }: { joint: Joint }) {
  const columns = columnsOf(joint);
  const before = entropyOfA(joint);
  const after = remaining(joint);
  let end = 0;
  const bars = columns.map((column, j) => {
    end += column.probability;
    return { ...column, j, left: end - column.probability };
  });
  return (
    <g>
      <text class="fg-note fg-strong" x={0} y={toY(MOST) - 22}>
        bits left of A; the width is how often B is so
      </text>
      <path class="fg-grid" d={[0.5, 1, 1.5].map((bits) => `M0 ${toY(bits)}H${WIDTH}`).join('')} />
      {[0, 1].map((bits) => (
        <text key={bits} class="fg-tick" x={-7} y={toY(bits) + 4} text-anchor="end">
          {bits}
        </text>
      ))}
      {bars.map(({ j, left, probability, entropy }) => (
        <g key={`bar-${j + 1}`}>
          <Bar x={WIDTH * left} y={toY(entropy)} width={WIDTH * probability} height={BIT * entropy} ink="a" />
          <path class="f26-edge" d={`M${WIDTH * left} ${FOOT}V${toY(entropy)}h${WIDTH * probability}V${FOOT}`} />
          {probability > 0.05 && (
            <text class="fg-note fg-strong fg-text-b" x={WIDTH * (left + probability / 2)} y={FOOT + 17} text-anchor="middle">
              {j + 1}
            </text>
          )}
        </g>
      ))}
      <path class="fg-axis" d={`M0 ${toY(MOST) - 6}V${FOOT}H${WIDTH}`} />
      <path class="f26-level" d={`M0 ${toY(after)}H${WIDTH}`} />
      <path class="f26-before" d={`M0 ${toY(before)}H${WIDTH}`} />
      <text class="fg-note fg-on-paper" x={4} y={toY(before) - 6}>
        <tspan class="fg-sym">H</tspan>(A) {fixed(before, 2)}
      </text>
      {before - after > 0.32 && (
        <text class="fg-note fg-strong fg-on-paper" x={4} y={toY(after) - 6}>
          <tspan class="fg-sym">H</tspan>(A | B) {fixed(after, 2)}
        </text>
      )}
    </g>
  );
}
