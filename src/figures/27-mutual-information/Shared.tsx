import { useSignal } from '@preact/signals';
import { Drawing } from '../parts/Drawing.tsx';
import { Frame } from '../parts/Frame.tsx';
import { clamp, fixed } from '../parts/numbers.ts';
import { Bars } from './Bars.tsx';
import { Discs } from './Discs.tsx';
import { Pairs } from './Pairs.tsx';
import { agreement, amounts, jointAt } from './shared.ts';

/** In the order in which the button goes through them: what the three labels of B are called. */
const NAMES = [
  [1, 2, 3],
  [3, 1, 2],
  [2, 3, 1],
];

const START = { dependence: 0.75, names: 0 };

/** Two modalities as discs that can be pushed together, and the table of their pairs. */
export function Shared() {
  const state = useSignal(START);
  const change = (part: Partial<typeof START>) => {
    state.value = { ...state.value, ...part };
  };
  const { dependence } = state.value;
  const names = NAMES[state.value.names % NAMES.length] ?? [];
  const joint = jointAt(dependence);
  const { a, b, shared } = amounts(joint);
  const agreeing = agreement(joint, names);

  return (
    <Frame
      onReset={() => change(START)}
      drawing={
        <Drawing
          width={400}
          height={424}
          x={-8}
          y={-8}
          label="Two discs whose areas are the entropies of A and B, and below them the table of pairs"
        >
          <Discs dependence={dependence} onChange={(to) => change({ dependence: clamp(to, 0, 1) })} />
          <Pairs joint={joint} names={names} />
        </Drawing>
      }
      controls={
        <>
          <Bars joint={joint} />
          <div class="fg-buttons">
            <button class="btn" type="button" onClick={() => change({ names: state.value.names + 1 })}>
              Rename the labels of B
            </button>
          </div>
        </>
      }
      readout={
        <>
          <b>{fixed(shared, 2)} bits shared</b>: {fixed(a, 2)} − {fixed(a - shared, 2)} from the side of A, {fixed(b, 2)} −{' '}
          {fixed(b - shared, 2)} from the side of B. The labels agree in {fixed(100 * agreeing, 0)} of 100 samples
          {describe(dependence, state.value.names % NAMES.length !== 0)}
        </>
      }
    />
  );
}

function describe(dependence: number, renamed: boolean): string {
  if (dependence < 0.005) return ', by chance alone.';
  if (renamed) return ', which says nothing about what is shared.';
  if (dependence > 0.995) return '; where they do not, B is still settled by A.';
  return '.';
}
