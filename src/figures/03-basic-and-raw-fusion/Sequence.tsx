import { useSignal } from '@preact/signals';
import { Choice } from '../parts/Choice.tsx';
import { Frame } from '../parts/Frame.tsx';
import { Key } from '../parts/Key.tsx';
import { clamp } from '../parts/numbers.ts';
import { Slider } from '../parts/Slider.tsx';
import { Attention } from './Attention.tsx';
import { Inputs } from './Inputs.tsx';
import { attentionWeights, elementsOf, type Meeting, SIDE } from './sequence.ts';

const START = { patch: 2, words: 3, meeting: 'raw' as Meeting, picked: 4 };

const MEETINGS = [
  { value: 'raw', label: 'raw' },
  { value: 'abstract', label: 'behind encoders' },
] as const;

/** An image and a sentence as one sequence, and which of its elements see one another in the first layer. */
export function Sequence() {
  const state = useSignal(START);
  const change = (part: Partial<typeof START>) => {
    state.value = { ...state.value, ...part };
  };
  const { patch, words, meeting } = state.value;
  const elements = elementsOf(patch, words);
  const picked = clamp(state.value.picked, 0, elements.length - 1);

  return (
    <Frame
      onReset={() => change(START)}
      drawing={
        <div>
          <Inputs patch={patch} elements={elements} picked={picked} meeting={meeting} onPick={(to) => change({ picked: to })} />
          <Attention elements={elements} picked={picked} meeting={meeting} />
        </div>
      }
      controls={
        <>
          <Slider
            id="fig-patch"
            ink="a"
            label={
              <>
                <Key ink="a">A</Key> side of a patch, pixels
              </>
            }
            value={patch}
            min={1}
            max={SIDE}
            step={1}
            decimals={0}
            onInput={(to) => change({ patch: to })}
          />
          <Slider
            id="fig-words"
            ink="b"
            label={
              <>
                <Key ink="b">B</Key> words
              </>
            }
            value={words}
            min={0}
            max={5}
            step={1}
            decimals={0}
            onInput={(to) => change({ words: to })}
          />
          <Choice name="fig-meeting" label="They meet" options={MEETINGS} value={meeting} onChange={(to) => change({ meeting: to })} />
        </>
      }
      readout={<Readout patch={patch} words={words} meeting={meeting} />}
    />
  );
}

function Readout({ patch, words, meeting }: { patch: number; words: number; meeting: Meeting }) {
  const patches = Math.floor(SIDE / patch) ** 2;
  const { within, between } = attentionWeights(patches, words, meeting);
  const total = within + between;
  return (
    <>
      <b>
        {patches} + {words} = {patches + words} elements, {total} weights.
      </b>{' '}
      {meeting === 'abstract'
        ? 'None of them lies between the modalities: these meet only behind their encoders. '
        : `${between} of them lie between the modalities, from the first layer on. `}
      {remark(patch, meeting)}
    </>
  );
}

function remark(patch: number, meeting: Meeting): string {
  if (SIDE % patch !== 0)
    return `The last ${SIDE % patch === 1 ? 'row and column fill' : `${SIDE % patch} rows and columns fill`} no patch and are dropped.`;
  if (patch === SIDE) return meeting === 'raw' ? 'The image is a single element: attention sees nothing of what lies where in it.' : '';
  return patch === 1 ? 'Every pixel is an element of its own.' : '';
}
