import { Drawing } from '../parts/Drawing.tsx';
import { Handle } from '../parts/Handle.tsx';
import { fixed } from '../parts/numbers.ts';
import type { Step } from '../parts/points.ts';
import { decode, encode, type Keep, type Model, type Pair } from './autoencoder.ts';
import { pairAt, timeOf } from './signals.ts';

/** Two turns, 0 … LAST steps of the clock. */
export const LAST = 48;

const LEFT = 34;
const RIGHT = 398;
const UNIT = 38;
const ZERO = { a: 72, code: 190, b: 308 };
const FOOT = 368;
const STEPS = Array.from({ length: LAST + 1 }, (_, step) => step);

const toX = (step: number): number => LEFT + (step / LAST) * (RIGHT - LEFT);

type Props = { model: Model; keep: Keep; at: number; onMove(step: number): void };

/** A above, B below, each with its ghost; between them the code that both ghosts are made from. */
export function Signals({ model, keep, at, onMove }: Props) {
  const through = (step: number): { pair: Pair; z: number[]; back: Pair } => {
    const pair = pairAt(timeOf(step));
    const z = encode(model, pair, keep);
    return { pair, z, back: decode(model, z) };
  };
  const all = STEPS.map(through);
  const now = through(at);
  return (
    <Drawing width={402} height={402} label="Two signals over time, the code between them, and what comes back of each">
      <Band modality="a" shown={keep.a === 1} />
      <Band modality="b" shown={keep.b === 1} />
      <text class="fg-note fg-strong" x={LEFT} y={ZERO.code - 46}>
        the code, {model.units.length === 1 ? 'one number' : `${model.units.length} numbers`}
      </text>
      <path class="fg-grid" d={`M${LEFT} ${ZERO.code}H${RIGHT}`} />
      {model.units.map((_, j) => (
        <path key={`unit-${j + 1}`} class={`f11-code is-${j + 1}`} d={line(all.map(({ z }) => ZERO.code - 34 * (z[j] ?? 0)))} />
      ))}
      {(['a', 'b'] as const).map((modality) => (
        <g key={modality}>
          <path class={`f11-signal is-${modality}`} d={line(all.map(({ pair }) => ZERO[modality] - UNIT * pair[modality]))} />
          <path class={`f11-ghost is-${modality}`} d={line(all.map(({ back }) => ZERO[modality] - UNIT * back[modality]))} />
        </g>
      ))}
      <path class="fg-guide" d={`M${toX(at)} ${ZERO.a - 46}V${FOOT}`} />
      {(['a', 'b'] as const).map((modality) => (
        <circle key={modality} class={`f11-mark is-${modality}`} cx={toX(at)} cy={ZERO[modality] - UNIT * now.back[modality]} r={5} />
      ))}
      <path class="fg-axis" d={`M${LEFT} ${FOOT}H${RIGHT}`} />
      <Handle
        at={{ x: toX(at), y: FOOT }}
        label="Moment in time"
        value={at}
        min={0}
        max={LAST}
        valueText={`A is ${fixed(now.pair.a, 2)} and comes back as ${fixed(now.back.a, 2)}; B is ${fixed(now.pair.b, 2)} and comes back as ${fixed(now.back.b, 2)}`}
        onDrag={({ x }) => onMove(((x - LEFT) / (RIGHT - LEFT)) * LAST)}
        onStep={({ right, up, large }: Step) => onMove(at + (right + up) * (large ? 6 : 1))}
      >
        <path class="f11-point" d="M0-8 8 0 0 8-8 0Z" />
      </Handle>
      <text class="fg-tick" x={RIGHT} y={FOOT + 26} text-anchor="end">
        time
      </text>
    </Drawing>
  );
}

/** The paper of a signal: tinted where the encoder does not see it. */
function Band({ modality, shown }: { modality: 'a' | 'b'; shown: boolean }) {
  const zero = ZERO[modality];
  return (
    <g>
      <text class={`fg-strong fg-text-${modality}`} x={LEFT} y={zero - 52}>
        {modality === 'a' ? 'A' : 'B'}, {shown ? 'shown' : 'hidden from the encoder'}
      </text>
      <rect class={shown ? 'fg-paper' : 'f11-hidden'} x={LEFT} y={zero - 46} width={RIGHT - LEFT} height={92} />
      <path class="fg-grid" d={`M${LEFT} ${zero}H${RIGHT}M${LEFT} ${zero - UNIT}H${RIGHT}M${LEFT} ${zero + UNIT}H${RIGHT}`} />
      {[1, 0, -1].map((value) => (
        <text key={value} class="fg-tick" x={LEFT - 7} y={zero - UNIT * value + 4} text-anchor="end">
          {fixed(value, 0)}
        </text>
      ))}
    </g>
  );
}

const line = (heights: number[]): string =>
  heights.map((y, step) => `${step === 0 ? 'M' : 'L'}${toX(step).toFixed(1)} ${y.toFixed(1)}`).join('');
