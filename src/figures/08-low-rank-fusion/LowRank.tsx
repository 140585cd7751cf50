import { useSignal } from '@preact/signals';
import { percent } from '../../site/percent.ts';
import { Choice } from '../parts/Choice.tsx';
import { Frame } from '../parts/Frame.tsx';
import { clamp } from '../parts/numbers.ts';
import { useSketchedPrediction } from '../parts/prediction.ts';
import { ShowButton } from '../parts/Question.tsx';
import { Slider } from '../parts/Slider.tsx';
import { Sym } from '../parts/Sym.tsx';
import { Approximation, missing, SKETCHED } from './Approximation.tsx';
import { Savings } from './Savings.tsx';
import { factorWeights, type Sizes, tensorWeights } from './savings.ts';
import { type Kind, SIZE } from './slice.ts';

/** The sizes are those of the slice that is shown: 11 numbers and the appended 1. */
const START: Sizes & { kind: Kind } = { kind: 'smooth', rank: 4, dA: SIZE - 1, dB: SIZE - 1, outputs: 64 };

const KINDS = [
  { value: 'smooth', label: 'smooth' },
  { value: 'random', label: 'random' },
  { value: 'input', label: 'input' },
] as const;

/** A sketch to begin with that says nothing: every term misses as much. */
const FLAT = SKETCHED.map(() => 0.5);

/** What R terms keep of a slice of weights, and what they save. */
export function LowRank() {
  const state = useSignal(START);
  const change = (part: Partial<typeof START>) => {
    state.value = { ...state.value, ...part };
  };
  const { kind, ...sizes } = state.value;
  const prediction = useSketchedPrediction('08-low-rank-fusion', FLAT);
  const { isAsking } = prediction;
  const setRank = (rank: number) => change({ rank: clamp(Math.round(rank), 1, SIZE) });

  return (
    <Frame
      onReset={() => change(START)}
      asked={{
        prediction,
        question:
          'These weights are random. The best single term misses some of them, the best four terms fewer, and twelve terms miss nothing. Draw what you expect: move the three marks up or down.',
        guesses: (
          <ShowButton
            onShow={() => {
              change({ kind: 'random' });
              prediction.takeSketch(state.value);
            }}
          />
        ),
      }}
      drawing={
        <Approximation
          kind={isAsking ? 'random' : kind}
          rank={sizes.rank}
          onRank={setRank}
          isAnswerHidden={isAsking}
          sketch={prediction.sketch}
          onSketch={prediction.draw}
        />
      }
      controls={
        isAsking ? null : (
          <>
            <Slider
              id="fig-rank"
              label={
                <>
                  terms <Sym of="R" />
                </>
              }
              value={sizes.rank}
              min={1}
              max={SIZE}
              step={1}
              decimals={0}
              onInput={setRank}
            />
            <Choice<Kind> name="fig-kind" label="Show" options={KINDS} value={kind} onChange={(to) => change({ kind: to })} />
            <Savings sizes={sizes} onChange={change} />
          </>
        )
      }
      readout={
        <>
          {expectation(prediction.guessOn(state.value))}
          <Readout kind={kind} sizes={sizes} />
        </>
      }
    />
  );
}

/** What the reader drew for four terms, beside what they miss. */
function expectation(sketched: number[] | undefined): string {
  const share = sketched?.[SKETCHED.indexOf(START.rank)];
  if (share === undefined) return '';
  return `You expected ${START.rank} terms to miss ${percent(share)} of random weights; they miss ${percent(missing('random', START.rank))}. Of smooth ones they would miss ${percent(missing('smooth', START.rank))}. `;
}

function Readout({ kind, sizes }: { kind: Kind; sizes: Sizes }) {
  if (kind === 'input') {
    return (
      <>
        <b>One term is all.</b> The input table has rank 1 to begin with: there is nothing to assume about it, and nothing to save.
      </>
    );
  }
  const lost = percent(missing(kind, sizes.rank));
  const terms = sizes.rank === 1 ? 'One term misses' : `${sizes.rank} terms miss`;
  const [full, low] = [tensorWeights(sizes), factorWeights(sizes)];
  if (low >= full) {
    return (
      <>
        <b>Nothing saved.</b> {terms} {lost} of these weights, and the factors hold {low === full ? 'as many' : 'more'} numbers{' '}
        {low === full ? 'as' : 'than'} the tensor.
      </>
    );
  }
  return (
    <>
      <b>
        {terms} {lost}
      </b>{' '}
      of these weights, with {Math.round((100 * low) / full)} numbers stored for every 100 of the tensor.
    </>
  );
}
