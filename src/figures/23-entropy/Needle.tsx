import { fixed } from '../parts/numbers.ts';
import type { Naming } from './names.ts';
import { meanOf } from './surprise.ts';

const WIDTH = 340;
const LINE = 20;
const VALUES = [1, 2, 3, 4, 5, 6];

const toX = (value: number): number => 10 + ((value - 1) / 5) * (WIDTH - 20);

/** The values of the outcomes on a line, and a needle at their mean: not the entropy, for comparison. */
export function Needle({ probabilities, naming }: { probabilities: number[]; naming: Naming }) {
  if (!naming.values) {
    return (
      <div class="fg-part">
        <p class="label">
          Average outcome: <b>none</b>, they are no numbers
        </p>
        <svg class="fg-drawing" viewBox={`0 0 ${WIDTH} 44`} aria-hidden="true">
          <path class="fg-grid" d={`M${toX(1)} ${LINE}H${toX(6)}`} />
        </svg>
      </div>
    );
  }
  const mean = meanOf(probabilities, naming.values);
  return (
    <div class="fg-part">
      <p class="label">
        Average outcome, for comparison: <b>{fixed(mean, 3)}</b>
      </p>
      <svg class="fg-drawing" viewBox={`0 0 ${WIDTH} 44`} role="img" aria-label={`A needle at ${fixed(mean, 3)} on a line from 1 to 6`}>
        <path class="fg-axis" d={`M${toX(1)} ${LINE}H${toX(6)}${VALUES.map((value) => `M${toX(value)} ${LINE - 4}v8`).join('')}`} />
        {VALUES.map((value) => (
          <text key={value} class="fg-tick" x={toX(value)} y={LINE + 19} text-anchor="middle">
            {value}
          </text>
        ))}
        <path class="f23-needle" d={`M${toX(mean)} ${LINE}l-7-15h14z`} />
      </svg>
    </div>
  );
}
