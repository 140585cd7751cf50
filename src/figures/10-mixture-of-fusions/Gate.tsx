import { Bar } from '../parts/Bar.tsx';
import { Drawing } from '../parts/Drawing.tsx';
import { Handle } from '../parts/Handle.tsx';
import { clamp, fixed } from '../parts/numbers.ts';
import type { Step } from '../parts/points.ts';
import { errorAlone, type Task } from './mixture.ts';
import { EXPERTS, Ring } from './Ring.tsx';

/** Biases range from −MOST to MOST. */
export const MOST = 6;

const COLUMN = 100;
const WIDTH = 4 * COLUMN;
const BIAS = { zero: 270, unit: 8 };
const ERROR = { foot: 432, one: 22, most: 3 };

type Props = {
  task: Task;
  biases: number[];
  weights: number[];
  onBias(k: number, value: number): void;
  /** How good each expert is at the task is still to be guessed. */
  isAnswerHidden: boolean;
};

/** The weights as a ring, the biases that make them, and how wrong each expert would be if it were alone. */
export function Gate({ task, biases, weights, onBias, isAnswerHidden }: Props) {
  return (
    <Drawing width={WIDTH} height={456} label="Weights of four experts as a ring, their biases, and the error of each alone">
      <Ring x={96} y={92} weights={weights} />
      <text class="fg-note fg-strong" x={0} y={206}>
        bias
      </text>
      <path class="fg-axis" d={`M0 ${BIAS.zero}H${WIDTH}`} />
      <text class="fg-note fg-strong" x={0} y={ERROR.foot - ERROR.one * ERROR.most - 24}>
        error on this task, if alone
      </text>
      <path class="fg-axis" d={`M0 ${ERROR.foot}H${WIDTH}`} />
      {EXPERTS.map(({ name, ink, solid }, k) => {
        const x = COLUMN * (k + 0.5);
        const bias = biases[k] ?? 0;
        const error = errorAlone(task, k);
        const y = BIAS.zero - BIAS.unit * clamp(bias, -MOST, MOST); // training may go beyond
        return (
          <g key={name}>
            <path class="f10-stem" d={`M${x} ${BIAS.zero}V${y}`} />
            {!isAnswerHidden && (
              <>
                <Bar x={x - 22} y={ERROR.foot} width={44} height={-ERROR.one * Math.min(error, ERROR.most)} ink={ink} solid={solid} />
                <text
                  class="fg-note fg-strong fg-on-paper"
                  x={x}
                  y={ERROR.foot - ERROR.one * Math.min(error, ERROR.most) - 6}
                  text-anchor="middle"
                >
                  {fixed(error, 2)}
                </text>
              </>
            )}
            <text class="fg-note" x={x} y={ERROR.foot + 18} text-anchor="middle">
              {name}
            </text>
            <Handle
              at={{ x, y }}
              label={`Bias of the expert ${name}`}
              value={Number(bias.toFixed(1))}
              min={-MOST}
              max={MOST}
              valueText={`${fixed(bias)}, weight ${fixed(weights[k] ?? 0, 2)}`}
              vertical
              onDrag={(to) => onBias(k, (BIAS.zero - to.y) / BIAS.unit)}
              onStep={({ right, up, large }: Step) => onBias(k, bias + (right + up) * (large ? 1 : 0.1))}
            >
              <circle class="f10-knob" r={7} />
              <text class="fg-note fg-on-paper" y={bias < 0 ? 23 : -13} text-anchor="middle">
                {fixed(bias)}
              </text>
            </Handle>
          </g>
        );
      })}
    </Drawing>
  );
}
