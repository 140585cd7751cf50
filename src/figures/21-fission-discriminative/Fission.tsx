import { useSignal } from '@preact/signals';
import { Choice } from '../parts/Choice.tsx';
import { Frame } from '../parts/Frame.tsx';
import { fixed } from '../parts/numbers.ts';
import { expectedWords, usePrediction } from '../parts/prediction.ts';
import { Guesses } from '../parts/Question.tsx';
import { Slider } from '../parts/Slider.tsx';
import { Sym } from '../parts/Sym.tsx';
import { Flow } from './Flow.tsx';
import { answers, type Code, type Model, result, type Task } from './reading.ts';

/** The label is in A alone, and A’s own code is switched off: nothing is missed, since the joint code has a copy. */
const START: Model = { task: 'a', joint: 0.5, on: { a: false, joint: true, b: true } };

const TASKS = [
  { value: 'a', label: 'A alone' },
  { value: 'both', label: 'both' },
  { value: 'b', label: 'B alone' },
] as const;

const CODES: { code: Code; index: string; reads: string }[] = [
  { code: 'a', index: 'A', reads: 'reads A' },
  { code: 'joint', index: 'S', reads: 'reads A and B' },
  { code: 'b', index: 'B', reads: 'reads B' },
];

/** Answers of a hundred that may be lost. */
const LOSSES = [0, 25, 50, 100].map((value) => ({ value, label: value === 0 ? 'none' : String(value) }));

/** Models with the same loss that differ in what each of their codes says. */
export function Fission() {
  const state = useSignal(START);
  const change = (part: Partial<Model>) => {
    state.value = { ...state.value, ...part };
  };
  const model = state.value;
  const prediction = usePrediction<number>('21-fission-discriminative');
  const { isAsking } = prediction;

  return (
    <Frame
      onReset={() => change(START)}
      asked={{
        prediction,
        question: (
          <>
            The label is in A alone, and <Sym of="z" index="A" />, the code that reads A alone, is switched off. How many of 100 answers
            does that cost?
          </>
        ),
        guesses: <Guesses options={LOSSES} onTake={(lost) => prediction.take(lost, state.value)} />,
      }}
      drawing={<Flow model={model} isAnswerHidden={isAsking} />}
      controls={
        isAsking ? null : (
          <>
            <Choice<Task>
              name="fig-task"
              label="The label is in"
              options={TASKS}
              value={model.task}
              onChange={(task) => change({ task })}
            />
            <div class="fg-apart">
              <Slider
                id="fig-joint"
                label="read from the joint code"
                value={model.joint}
                min={0}
                max={1}
                step={0.1}
                ink="joint"
                onInput={(joint) => change({ joint })}
              />
            </div>
            <fieldset class="f21-switches">
              <legend>Codes that are switched on</legend>
              {CODES.map(({ code, index, reads }) => (
                <label key={code}>
                  <input
                    type="checkbox"
                    checked={model.on[code]}
                    onChange={() => change({ on: { ...model.on, [code]: !model.on[code] } })}
                  />
                  <span>
                    <Sym of="z" index={index} /> {reads}
                  </span>
                </label>
              ))}
            </fieldset>
            <Samples model={model} />
          </>
        )
      }
      readout={<Readout model={model} guess={prediction.guessOn(model)} />}
    />
  );
}

function Samples({ model }: { model: Model }) {
  return (
    <table class="f21-samples">
      <thead>
        <tr>
          <th scope="col">A</th>
          <th scope="col">B</th>
          <th scope="col">label</th>
          <th scope="col">answer</th>
        </tr>
      </thead>
      <tbody>
        {answers(model).map(({ xA, xB, label, predicted }) => (
          <tr key={`${xA} ${xB}`}>
            <td>{fixed(xA, 0)}</td>
            <td>{fixed(xB, 0)}</td>
            <td>{label}</td>
            <td>{predicted === label ? `${predicted} ✓` : `${predicted} ≠`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Readout({ model, guess }: { model: Model; guess: number | undefined }) {
  const now = result(model);
  const whole = result({ ...model, on: { a: true, joint: true, b: true } });
  const off = CODES.filter(({ code }) => !model.on[code]);
  if (off.length === 0) {
    return (
      <>
        <b>Loss {fixed(now.loss, 3)}, wherever the slider stands.</b> Every position is another model, and the loss cannot tell them apart.
      </>
    );
  }
  const lost = whole.accuracy - now.accuracy;
  return (
    <>
      {guess !== undefined && expectedWords(`${guess === 0 ? 'none' : guess} to be lost`, guess === 100 * lost)}
      <b>{lost > 0 ? `${fixed(100 * lost, 0)} of 100 answers are lost.` : 'No answer is lost.'}</b>{' '}
      {lost > 0
        ? 'The classifier read this from no other code, whatever the others hold.'
        : 'The classifier did not read that code, or reads a copy of it from another one.'}
    </>
  );
}
