import { fixed } from '../parts/numbers.ts';
import type { Naming } from './names.ts';
import { meanOf } from './surprise.ts';

type Props = { probabilities: number[]; naming: Naming; from: number; to: number; y: number };

/** The values of the outcomes on a line, in the order of their size, and a needle at their mean: not the entropy, for comparison. */
export function Needle({ probabilities, naming, from, to, y }: Props) {
  if (!naming.values) {
    return (
      <text class="fg-note" x={(from + to) / 2} y={y + 5} text-anchor="middle">
        These outcomes are no numbers: they have no average.
      </text>
    );
  }
  const mean = meanOf(probabilities, naming.values);
  const toX = (value: number): number => from + ((value - 1) / 5) * (to - from);
  return (
    <g>
      <path class="fg-axis" d={`M${from} ${y}H${to}${[1, 2, 3, 4, 5, 6].map((value) => `M${toX(value)} ${y - 4}v8`).join('')}`} />
      {[1, 2, 3, 4, 5, 6].map((value) => (
        <text key={value} class="fg-tick" x={toX(value)} y={y + 19} text-anchor="middle">
          {value}
        </text>
      ))}
      <path class="f23-needle" d={`M${toX(mean)} ${y}l-7-15h14z`} />
      <text class="fg-note fg-on-paper" x={toX(mean) + (mean > 4.2 ? -12 : 12)} y={y - 8} text-anchor={mean > 4.2 ? 'end' : 'start'}>
        average outcome {fixed(mean, 2)}
      </text>
    </g>
  );
}
