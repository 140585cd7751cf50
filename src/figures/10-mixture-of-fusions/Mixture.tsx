import { useSignal } from '@preact/signals';
import { Choice } from '../parts/Choice.tsx';
import { Frame } from '../parts/Frame.tsx';
import { clamp, fixed, snap } from '../parts/numbers.ts';
import { expectedWords, usePrediction } from '../parts/prediction.ts';
import { Guesses } from '../parts/Question.tsx';
import { Slider } from '../parts/Slider.tsx';
import { Sym } from '../parts/Sym.tsx';
import { Gate, MOST } from './Gate.tsx';
import { Learning } from './Learning.tsx';
import { errorAlone, errorOf, type Task, train, weightsOf } from './mixture.ts';
import { EXPERTS } from './Ring.tsx';

type State = { task: Task; biases: number[]; topK: number; errors: number[] | undefined };

/** The biases of the worked example. */
const START: State = { task: 'agree', biases: [0, 0, 1, 2], topK: 4, errors: undefined };
const STEPS = 200;

const TASKS = [
  { value: 'agree', label: 'agree' },
  { value: 'only-a', label: 'A only' },
  { value: 'product', label: 'signs' },
  { value: 'far-sum', label: 'far sum' },
] as const;

/** The guess that the gate trusts none of them alone. */
const NOBODY = -1;
const NOBODY_NAME = 'no single one';
const PREFERRED = [...EXPERTS.map(({ name }, value) => ({ value, label: name })), { value: NOBODY, label: NOBODY_NAME }];

/** An expert with more weight than this is trusted: all others together hardly count. */
const TRUSTED = 0.8;

/** What a reader has to know of a task to expect something. */
const ASKED: Record<Task, string> = {
  agree: 'A and B show the same number, each with noise of its own, and that number is wanted.',
  'only-a': 'The number that A shows is wanted; B shows another.',
  product: 'A and B show a sign each, 1 or −1, and their product is wanted.',
  'far-sum': 'A and B show numbers around 2, and a plain sum is wanted: 2a + 2b − 4.',
};

/** Which way of fusing a gate comes to trust, on four tasks. */
export function Mixture() {
  const state = useSignal(START);
  const change = (part: Partial<State>) => {
    state.value = { ...state.value, ...part };
  };
  const { task, biases, topK, errors } = state.value;
  const weights = weightsOf(biases, topK);
  const prediction = usePrediction<number>('10-mixture-of-fusions');
  const { isAsking } = prediction;
  const setBias = (k: number, value: number) =>
    change({ biases: biases.map((old, i) => (i === k ? clamp(snap(value, 0.1), -MOST, MOST) : old)), errors: undefined });

  return (
    <Frame
      onReset={() => change(START)}
      asked={{
        prediction,
        question: (
          <>
            {ASKED[task]} Which expert will the gate trust, after {STEPS} steps of training?
          </>
        ),
        guesses: (
          <Guesses
            options={PREFERRED}
            onTake={(expert) => {
              change(train(task, biases, topK, STEPS));
              prediction.take(expert, state.value);
            }}
          />
        ),
      }}
      drawing={<Gate task={task} biases={biases} weights={weights} onBias={setBias} isAnswerHidden={isAsking} />}
      controls={
        <>
          <Choice<Task>
            name="fig-task"
            label="Task"
            options={TASKS}
            value={task}
            onChange={(to) => {
              change({ task: to, errors: undefined });
              prediction.askAgain(); // each task has an answer of its own
            }}
          />
          <div class="f10-kept">
            <Slider
              id="fig-top-k"
              label={
                <>
                  experts kept, <Sym of="K" />
                </>
              }
              value={topK}
              min={1}
              max={4}
              step={1}
              decimals={0}
              onInput={(to) => change({ topK: to, errors: undefined })}
            />
          </div>
          <div class="fg-buttons">
            {!isAsking && (
              <button class="btn" type="button" onClick={() => change(train(task, biases, topK, STEPS))}>
                Train {STEPS} steps
              </button>
            )}
            <button class="btn" type="button" onClick={() => change({ biases: [0, 0, 0, 0], errors: undefined })}>
              All biases to 0
            </button>
          </div>
          {!isAsking && <Learning error={errorOf(task, weights)} errors={errors} />}
        </>
      }
      readout={
        <>
          {expectation(prediction.guessOn(state.value), weights)}
          <Readout task={task} weights={weights} topK={topK} trained={errors !== undefined} />
        </>
      }
    />
  );
}

/** What the reader expected, where it came out otherwise and where not. */
function expectation(expert: number | undefined, weights: number[]): string {
  if (expert === undefined) return '';
  const most = Math.max(...weights);
  const trusted = most > TRUSTED ? weights.indexOf(most) : NOBODY;
  return expectedWords(EXPERTS[expert]?.name ?? NOBODY_NAME, expert === trusted);
}

type ReadoutProps = { task: Task; weights: number[]; topK: number; trained: boolean };

function Readout({ task, weights, topK, trained }: ReadoutProps) {
  const most = Math.max(...weights);
  const name = EXPERTS[weights.indexOf(most)]?.name ?? '';
  const bestAlone = Math.min(...EXPERTS.map((_, k) => errorAlone(task, k)));
  if (topK === 1) {
    return (
      <>
        <b>All or nothing: {name}.</b>{' '}
        {trained
          ? 'Training changed nothing, since a single weight is 1 whatever its bias.'
          : 'Move another bias past the highest, and the ring flips over at once.'}
      </>
    );
  }
  if (!trained) {
    return (
      <>
        <b>Not trained yet.</b> The largest weight is {fixed(most, 2)}, for {name}; it comes from the biases alone. Train, and see which
        expert this task prefers.
      </>
    );
  }
  if (most > TRUSTED) {
    return (
      <>
        <b>The gate trusts one: {name}</b>, with {fixed(most, 2)}.{' '}
        {errorAlone(task, weights.indexOf(most)) === bestAlone
          ? 'Alone it would be the best of the four.'
          : 'It is the best of those that were kept, not of the four.'}
        {task === 'far-sum' &&
          name === 'product' &&
          ' Yet the task is a sum, without any interaction: near 2 a product has the right slope, and the sum has not.'}
      </>
    );
  }
  return (
    <>
      <b>No one wins.</b> The largest weight is {fixed(most, 2)}, for {name}.{' '}
      {errorOf(task, weights) < bestAlone
        ? 'The mixture is better than any expert alone.'
        : 'One expert alone would do better than this mixture.'}
    </>
  );
}
