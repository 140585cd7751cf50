import { Drawing } from '../parts/Drawing.tsx';
import { Handle } from '../parts/Handle.tsx';
import { fixed } from '../parts/numbers.ts';
import type { Step } from '../parts/points.ts';
import { both, chance, informationOf, MOST_BITS, probabilityOf, SECONDS, type Second, wrongSign } from './information.ts';

/** Both axes in bits: to the right the probability falls by factors, so one halving is as wide as the next. */
const WIDTH = 390;
const HEIGHT = 356;
const UNIT = 15.5;
const ZERO = 176;
/** What a second event can add beyond the rarest first one. */
const BEYOND = informationOf(1 / 6);

const toX = (bits: number): number => bits * UNIT;
const toY = (information: number): number => ZERO - information * 7.4;

/** Where the axis bears a name: powers of ten. */
const DECADES = [1, 0.1, 0.01, 0.001, 0.0001, 0.00001, 0.000001];
const NAMES = ['1', '⅒', '10⁻²', '10⁻³', '10⁻⁴', '10⁻⁵', '10⁻⁶'];

type Props = { probability: number; second: Second; onChange(bits: number): void };

/** Information over probability, and below zero the line of the formula with the wrong sign. */
export function Line({ probability, second, onChange }: Props) {
  const bits = informationOf(probability);
  const together = both(probability, second);
  const card = wrongSign(together);
  const step = ({ right, up, large }: Step) => onChange(bits + (right + up) * (large ? 5 : 1));
  return (
    <Drawing width={WIDTH} height={HEIGHT} x={-34} y={-12} label="Information over probability; the probability falls to the right">
      <path class="fg-grid" d={[20, 15, 10, 5, -5, -10, -15, -20].map((value) => `M0 ${toY(value)}H${toX(MOST_BITS + BEYOND)}`).join('')} />
      <path class="fg-axis" d={`M0 ${toY(MOST_BITS + BEYOND)}V${toY(-MOST_BITS)}M0 ${ZERO}H${toX(MOST_BITS + BEYOND)}`} />
      {[20, 10, 0, -10, -20].map((value) => (
        <text key={value} class="fg-tick" x={-7} y={toY(value) + 4} text-anchor="end">
          {fixed(value, 0)}
        </text>
      ))}
      <text class="fg-note fg-strong" x={8} y={4}>
        information, bits
      </text>
      <text class="fg-note fg-strong fg-on-paper" x={toX(MOST_BITS + BEYOND)} y={ZERO - 8} text-anchor="end">
        probability
      </text>
      <path class="f24-line" d={`M0 ${ZERO}L${toX(MOST_BITS + BEYOND)} ${toY(MOST_BITS + BEYOND)}`} />
      <path class="f24-card" d={`M0 ${ZERO}L${toX(MOST_BITS)} ${toY(-MOST_BITS)}`} />
      <text class="fg-note f24-card-name" x={toX(MOST_BITS) - 92} y={toY(-MOST_BITS) - 4} text-anchor="end">
        the card’s −log₂(1/p)
      </text>
      <path class="fg-guide" d={`M${toX(bits)} ${toY(bits)}V${toY(-bits)}`} />
      {DECADES.map((p, index) => (
        <g key={p}>
          <path class="fg-axis" d={`M${toX(informationOf(p))} ${ZERO}v5`} />
          {index > 0 && (
            <text class="fg-tick fg-on-paper" x={toX(informationOf(p))} y={ZERO + 18} text-anchor="middle">
              {NAMES[index]}
            </text>
          )}
        </g>
      ))}
      <path class="f24-cross" d={`M${toX(bits) - 5} ${toY(-bits) - 5}l10 10m0-10-10 10`} />
      {second !== 'none' && (
        <g>
          <path class="f24-step" d={`M${toX(bits)} ${toY(bits)}H${toX(informationOf(together))}V${toY(informationOf(together)) + 4}`} />
          <circle class="f24-both" cx={toX(informationOf(together))} cy={toY(informationOf(together))} r={6} />
          <text class="fg-note fg-strong fg-on-paper" x={toX(bits) + 6} y={toY(bits) + 17}>
            +{fixed(informationOf(SECONDS[second].probability), 3)}
          </text>
        </g>
      )}
      <Handle
        at={{ x: toX(bits), y: toY(bits) }}
        label="Probability of the event. Each arrow key halves or doubles it"
        value={Number(bits.toFixed(1))}
        min={0}
        max={MOST_BITS}
        valueText={`${chance(probability)}: ${fixed(bits, 1)} bits; by the card’s formula ${fixed(card, 1)}`}
        onDrag={({ x }) => onChange(x / UNIT)}
        onStep={step}
      >
        <circle class="f24-knob" r={8} />
      </Handle>
      <text class="fg-note fg-strong fg-on-paper" x={toX(bits) - 13} y={toY(bits) - 9} text-anchor={bits > 4 ? 'end' : 'start'}>
        {chance(probabilityOf(bits))}
      </text>
    </Drawing>
  );
}
