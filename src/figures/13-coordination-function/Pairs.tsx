import { useSignal } from '@preact/signals';
import { Drawing } from '../parts/Drawing.tsx';
import { Frame } from '../parts/Frame.tsx';
import { fixed } from '../parts/numbers.ts';
import { Slider } from '../parts/Slider.tsx';
import { Sym } from '../parts/Sym.tsx';
import { Arrows } from './Arrows.tsx';
import { Circle } from './Circle.tsx';
import { BY_MEANING, bestTurn, captionsWith, FLIPPABLE, loss, NONE, type Pairing, ROW_BY_ROW } from './pairs.ts';
import { Valley } from './Valley.tsx';

type State = { pairing: Pairing; turned: number; flipped: boolean };

/** Row by row, which is not by meaning: the valley of the loss is shallow. */
const START: State = { pairing: ROW_BY_ROW, turned: 0, flipped: false };

/** Who is said to belong to whom decides what can be learnt. */
export function Pairs() {
  const state = useSignal(START);
  const change = (part: Partial<State>) => {
    state.value = { ...state.value, ...part };
  };
  const { pairing, turned, flipped } = state.value;
  const captions = captionsWith(state.value);
  const pair = (picture: number, caption: number | null) =>
    change({ pairing: pairing.map((before, i) => (i === picture ? caption : before)) });

  return (
    <Frame
      onReset={() => change(START)}
      drawing={
        <Drawing
          width={392}
          height={442}
          label="Above, the directions of the encodings on two rings; below, arrows from pictures to captions"
        >
          <Circle pairing={pairing} turned={turned} captions={captions} />
          <Arrows pairing={pairing} onPair={pair} />
        </Drawing>
      }
      controls={
        <>
          <Slider
            id="fig-turn"
            ink="b"
            label={
              <>
                turn <Sym of="W" index="B" />, in degrees
              </>
            }
            value={turned}
            min={-180}
            max={180}
            step={1}
            decimals={0}
            onInput={(to) => change({ turned: to })}
          />
          <Valley pairing={pairing} turned={turned} captions={captions} />
          <div class="fg-buttons">
            <button class="btn" type="button" onClick={() => change({ pairing: BY_MEANING })}>
              Pair by meaning
            </button>
            <button class="btn" type="button" onClick={() => change({ pairing: NONE })}>
              Remove all arrows
            </button>
            <button class="btn" type="button" aria-pressed={flipped} onClick={() => change({ flipped: !flipped })}>
              Flip the sign of “{FLIPPABLE}”
            </button>
          </div>
        </>
      }
      readout={<Readout pairing={pairing} turned={turned} flipped={flipped} />}
    />
  );
}

function Readout({ pairing, turned, flipped }: State) {
  const captions = captionsWith({ flipped });
  const best = bestTurn(pairing, captions);
  const now = fixed(loss(pairing, turned, captions), 2);
  if (best === null) {
    return (
      <>
        <b>The loss is {now} at every angle.</b> There is no pair, so nothing says where the captions should point.
      </>
    );
  }
  const lowest = loss(pairing, best, captions);
  const rest =
    flipped && pairing.includes(0)
      ? 'No turn brings a flipped caption and the others to their pictures at once.'
      : 'What is left is due to the arrows.';
  return (
    <>
      <b>The loss is {now}.</b> With these arrows, turning can bring it to {fixed(lowest, 2)}, at {fixed(best, 0)}°.{' '}
      {lowest > 0.1 ? rest : 'One turn suits all pairs.'}
    </>
  );
}
