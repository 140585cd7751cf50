import { useSignal } from '@preact/signals';
import { Frame } from '../parts/Frame.tsx';
import { fixed } from '../parts/numbers.ts';
import { Slider } from '../parts/Slider.tsx';
import { Sym } from '../parts/Sym.tsx';
import { type Codes, correlation, loss, reconstruction, sharedIn, trained, withChannel } from './codes.ts';
import { TradeOff } from './TradeOff.tsx';
import { View } from './View.tsx';

type State = { lambda: number; codes: Codes };

/** Almost pure DCCA: both codes keep what they share, and the loudest waves are lost. */
const START: State = { lambda: 0.2, codes: trained(0.2) };

/** Two places in each code, four things to keep: what the two terms of the loss would spend them on. */
export function Places() {
  const state = useSignal(START);
  const change = (part: Partial<State>) => {
    state.value = { ...state.value, ...part };
  };
  const { lambda, codes } = state.value;

  return (
    <Frame
      onReset={() => change(START)}
      drawing={
        <div class="f17-views">
          <View side="a" kept={codes.a} onKeep={(index) => change({ codes: { ...codes, a: withChannel(codes.a, index) } })} />
          <View side="b" kept={codes.b} onKeep={(index) => change({ codes: { ...codes, b: withChannel(codes.b, index) } })} />
        </div>
      }
      controls={
        <>
          <Slider
            id="fig-lambda"
            label={
              <>
                weight of the error <Sym of="λ" />
              </>
            }
            value={lambda}
            min={0}
            max={2}
            step={0.05}
            decimals={2}
            onInput={(value) => change({ lambda: value, codes: trained(value) })}
          />
          <TradeOff codes={codes} lambda={lambda} />
          <div class="fg-buttons">
            <button class="btn" type="button" onClick={() => change({ codes: trained(lambda) })}>
              Train at this λ
            </button>
          </div>
        </>
      }
      readout={<Readout codes={codes} lambda={lambda} />}
    />
  );
}

const COUNT = ['None', 'One', 'Two', 'Three', 'All'];

function Readout({ codes, lambda }: State) {
  const numbers = `correlation ${fixed(correlation(codes), 2)} of at most 2, error ${fixed(reconstruction(codes), 2)}`;
  const excess = loss(codes, lambda) - loss(trained(lambda), lambda);
  if (excess > 1e-9) {
    return (
      <>
        <b>Your choice: {numbers}.</b> Training would bring the loss down by {fixed(excess, 2)}.
      </>
    );
  }
  const shared = sharedIn('a', codes.a) + sharedIn('b', codes.b);
  return (
    <>
      <b>The best at this λ: {numbers}.</b> {COUNT[shared]} of the four places {shared === 1 ? 'goes' : 'go'} to what is shared.
    </>
  );
}
