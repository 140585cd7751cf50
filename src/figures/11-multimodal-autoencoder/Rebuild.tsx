import { useSignal } from '@preact/signals';
import { Choice } from '../parts/Choice.tsx';
import { Frame } from '../parts/Frame.tsx';
import { clamp, fixed } from '../parts/numbers.ts';
import { Slider } from '../parts/Slider.tsx';
import { Sym } from '../parts/Sym.tsx';
import { losses, type Model } from './autoencoder.ts';
import { Errors } from './Errors.tsx';
import { type Input, KEEPS, keepOf } from './inputs.ts';
import { LAST, Signals } from './Signals.tsx';
import { FLAT, PAIRS } from './signals.ts';
import { type Regime, train } from './training.ts';

const START = { size: 2, regime: 'both' as Regime, input: 'only-a' as Input, at: 12 };

const REGIMES = [
  { value: 'both', label: 'both shown' },
  { value: 'dropout', label: 'one hidden' },
] as const;

const trained = new Map<string, Model>();

/** Six models at most, each trained when it is first asked for. */
function modelOf(size: number, regime: Regime): Model {
  const key = `${size} ${regime}`;
  const model = trained.get(key) ?? train(size, regime, PAIRS);
  trained.set(key, model);
  return model;
}

/** What comes back of two signals through one code, and of the one that was hidden. */
export function Rebuild() {
  const state = useSignal(START);
  const change = (part: Partial<typeof START>) => {
    state.value = { ...state.value, ...part };
  };
  const { size, regime, input, at } = state.value;
  const model = modelOf(size, regime);

  return (
    <Frame
      onReset={() => change(START)}
      drawing={<Signals model={model} keep={keepOf(input)} at={at} onMove={(step) => change({ at: clamp(Math.round(step), 0, LAST) })} />}
      controls={
        <>
          <Slider
            id="fig-size"
            label={
              <>
                numbers in the code, <Sym of="k" />
              </>
            }
            value={size}
            min={1}
            max={3}
            step={1}
            decimals={0}
            onInput={(to) => change({ size: to })}
          />
          <Choice<Regime>
            name="fig-regime"
            label="Trained with"
            options={REGIMES}
            value={regime}
            onChange={(to) => change({ regime: to })}
          />
          <Choice<Input> name="fig-input" label="Now show" options={KEEPS} value={input} onChange={(to) => change({ input: to })} />
          <Errors model={model} input={input} />
        </>
      }
      readout={<Readout model={model} regime={regime} input={input} />}
    />
  );
}

function Readout({ model, regime, input }: { model: Model; regime: Regime; input: Input }) {
  const { a, b } = losses(model, PAIRS, keepOf(input));
  if (input === 'both') {
    return regime === 'both' ? (
      <>
        <b>{a + b < 0.01 ? 'Both come back almost perfectly' : 'Both come back, nearly'}</b>, with an error of {fixed(a + b, 3)}. Whether
        the code can tell one from the other, this does not say: hide one.
      </>
    ) : (
      <>
        <b>Both come back less exactly</b>, with an error of {fixed(a + b, 3)}. The code has been trained to do with either, and pays for
        it.
      </>
    );
  }
  const [hidden, error, flat] = input === 'only-a' ? (['B', b, FLAT.b] as const) : (['A', a, FLAT.a] as const);
  const flatLine = `A flat line would miss by ${fixed(flat, 2)}.`;
  if (error > flat / 3) {
    return (
      <>
        <b>
          {hidden} is hidden, and its ghost is {error > flat ? 'lost' : 'poor'}
        </b>
        : it misses by {fixed(error, 2)}. {flatLine} {regime === 'both' ? 'Nothing in training asked for this.' : ''}
      </>
    );
  }
  return (
    <>
      <b>{hidden} is hidden, and comes back from the other</b>: it misses by {fixed(error, 2)}. {flatLine}{' '}
      {hidden === 'B' ? 'What is missing is the ripple, which A knows nothing of.' : ''}
    </>
  );
}
