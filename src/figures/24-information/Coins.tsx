import { useSignal } from '@preact/signals';
import { Choice } from '../parts/Choice.tsx';
import { Frame } from '../parts/Frame.tsx';
import { clamp, fixed, snap } from '../parts/numbers.ts';
import { both, chance, inBits, informationOf, MOST_BITS, probabilityOf, SECONDS, type Second, wrongSign } from './information.ts';
import { Line } from './Line.tsx';
import { Pile } from './Pile.tsx';

/** One in 1,024: ten coins. */
const START: { bits: number; second: Second } = { bits: 10, second: 'none' };

/** How surprising one event is, counted in coins that all show heads. */
export function Coins() {
  const state = useSignal(START);
  const change = (part: Partial<typeof START>) => {
    state.value = { ...state.value, ...part };
  };
  const { bits, second } = state.value;
  const probability = probabilityOf(bits);

  return (
    <Frame
      onReset={() => change(START)}
      drawing={<Line probability={probability} second={second} onChange={(to) => change({ bits: clamp(snap(to, 0.1), 0, MOST_BITS) })} />}
      controls={
        <>
          <Pile probability={probability} second={second} />
          <Choice
            name="f24-second"
            label="And then"
            options={[
              { value: 'none', label: 'nothing' },
              { value: 'heads', label: 'heads' },
              { value: 'six', label: 'a six' },
            ]}
            value={second}
            onChange={(value) => change({ second: value })}
          />
        </>
      }
      readout={<Readout probability={probability} second={second} />}
    />
  );
}

function Readout({ probability, second }: { probability: number; second: Second }) {
  const first = informationOf(probability);
  const card = `The card’s formula gives ${inBits(wrongSign(both(probability, second)))}`;
  if (second !== 'none') {
    const added = informationOf(SECONDS[second].probability);
    return (
      <>
        <b>{inBits(first + added)} bits for both.</b> The first event carries {inBits(first)}, and that {SECONDS[second].name} adds{' '}
        {fixed(added, 3)}, whatever the first was.
      </>
    );
  }
  if (first === 0) {
    return (
      <>
        <b>0 bits.</b> What is certain tells nothing. On the card’s line this is the highest point: nothing would be more informative.
      </>
    );
  }
  return (
    <>
      <b>
        {chance(probability)} carries {inBits(first)} {first === 1 ? 'bit' : 'bits'}
      </b>
      , as much as {inBits(first)} coins that all show heads. {card}: less than for a sure thing.
    </>
  );
}
