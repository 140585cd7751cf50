import type { ComponentChildren } from 'preact';
import type { Prediction } from './prediction.ts';

/** What a figure asks before it answers. */
export type Asked = {
  prediction: Pick<Prediction<never>, 'isAsking' | 'canSkip' | 'skip' | 'askAgain'>;
  /** What the reader is to expect. */
  question: ComponentChildren;
  /** How a guess is given: `Guesses`, or a `ShowButton` beside a `Sketch` in the drawing. */
  guesses: ComponentChildren;
};

/** The figure's question, in the place of the controls that would answer it. */
export function Question({ prediction, question, guesses }: Asked) {
  return (
    <div class="fg-question">
      <p>
        <b>Guess first.</b> {question}
      </p>
      <div class="fg-buttons">
        {guesses}
        {prediction.canSkip && (
          <button class="btn btn-quiet" type="button" onClick={prediction.skip}>
            Show without a guess
          </button>
        )}
      </div>
    </div>
  );
}

type GuessesProps<Guess> = { options: readonly { value: Guess; label: string }[]; onTake(guess: Guess): void };

/** One of a few: a press of a button is the guess. */
export function Guesses<Guess extends string | number>({ options, onTake }: GuessesProps<Guess>) {
  return (
    <>
      {options.map(({ value, label }) => (
        <button key={value} class="btn" type="button" onClick={() => onTake(value)}>
          {label}
        </button>
      ))}
    </>
  );
}

/** Ends a guess that is drawn. */
export function ShowButton({ onShow }: { onShow(): void }) {
  return (
    <button class="btn btn-primary" type="button" onClick={onShow}>
      Draw the truth over it
    </button>
  );
}
