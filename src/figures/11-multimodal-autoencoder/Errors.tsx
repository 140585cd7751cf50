import { Bar } from '../parts/Bar.tsx';
import { fixed } from '../parts/numbers.ts';
import { losses, type Model } from './autoencoder.ts';
import { PAIRS } from './signals.ts';
import { type Input, KEEPS } from './inputs.ts';

const WIDTH = 340;
const LEFT = 76;
/** Length of the bar for an error of 1. */
const UNIT = 240;
const ROOM = 210;

/** Both errors, one after the other, for each thing that the encoder may be shown. */
export function Errors({ model, input }: { model: Model; input: Input }) {
  const rows = KEEPS.map(({ value, label, keep }) => ({ value, label, errors: losses(model, PAIRS, keep) }));
  return (
    <div class="fg-part">
      <p class="label">Error of A and of B, by what is shown</p>
      <svg
        class="fg-drawing"
        viewBox={`0 0 ${WIDTH} 84`}
        role="img"
        aria-label={rows.map(({ label, errors }) => `${label}: error of A ${fixed(errors.a, 3)}, of B ${fixed(errors.b, 3)}`).join('; ')}
      >
        <path class="fg-axis" d={`M${LEFT} 0V82`} />
        {rows.map(({ value, label, errors }, i) => {
          const y = 5 + 28 * i;
          const scale = Math.min(UNIT, ROOM / (errors.a + errors.b));
          return (
            <g key={value}>
              <text class={`fg-note${value === input ? ' fg-strong' : ''}`} x={0} y={y + 14}>
                {label}
              </text>
              <Bar x={LEFT} y={y} width={scale * errors.a} height={18} ink="a" />
              <Bar x={LEFT + scale * errors.a} y={y} width={scale * errors.b} height={18} ink="b" />
              <text class={`fg-note${value === input ? ' fg-strong' : ''}`} x={WIDTH} y={y + 14} text-anchor="end">
                {fixed(errors.a + errors.b, 4)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
