import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { MOST_EXAMPLES } from '../../../graders/examples/bounds.ts';
import type { ShownExercise } from '../shown-exercise.ts';
import { ExampleRow } from './ExampleRow.tsx';
import { callPlaceholder } from './call-placeholder.ts';
import { sameCall } from './example-words.ts';
import type { ExamplesState } from './examples-state.ts';

type Props = {
  /** Undefined until the record is open. */
  state: ExamplesState | undefined;
  exercise: Pick<ShownExercise, 'id' | 'entry' | 'signature'>;
  /** The example whose value is to be typed, from 0: it gets the focus, and `onValueShown` says that it has. */
  openValue: number | undefined;
  onValueShown: () => void;
  onCode: () => void;
  /** Above the examples: the bar with the tabs, and what has to be said about their keeping. */
  children: ComponentChildren;
};

/** Where a learner says what the function should do, before or beside the code. */
export function ExamplesSheet({ state, exercise, openValue, onValueShown, onCode, children }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const rows = state?.rows.value ?? [];
  const shown = rows.length < MOST_EXAMPLES ? [...rows, { call: '', expected: '' }] : rows;
  const focusRow = (index: number, field = 0) => {
    // The row is there once its text is: it may be a new one.
    requestAnimationFrame(() => list.current?.children[index]?.querySelectorAll('input')[field]?.focus());
  };
  useEffect(() => {
    if (openValue === undefined) return;
    focusRow(openValue, 1);
    onValueShown();
  }, [openValue]);
  return (
    <section class="pane editor" id="sheet-examples" aria-label="Your examples">
      {children}
      <div class="ex-body">
        <h2>Say what it should do</h2>
        <p class="ex-lead">
          Write a call, and the value you expect. Each one is judged as you leave it. Nothing here is required, and nothing counts against
          you.
        </p>
        {state?.failure.value && <p class="notice">{state.failure.value}</p>}
        <ol class="ex-list" ref={list}>
          {shown.map((row, index) => (
            <ExampleRow
              key={index}
              number={index + 1}
              row={row}
              judged={state?.judged.value[index]}
              sameAs={numberOf(sameCall(rows, index))}
              isNew={index === rows.length}
              isReady={state !== undefined}
              placeholder={callPlaceholder(exercise)}
              path={exercise.id}
              onEdit={(part) => state?.edit(index, part)}
              onLeave={() => void state?.leave(index)}
              onRemove={() => {
                state?.remove(index);
                focusRow(Math.min(index, rows.length - 1));
              }}
              onNext={() => focusRow(index + 1)}
            />
          ))}
        </ol>
        <p class="vh" role="status">
          {state?.said.value}
        </p>
      </div>
      <div class="acts">
        <button class="btn" type="button" disabled={!state} onClick={() => focusRow(rows.length)}>
          Add a call <kbd class="k">↵</kbd>
        </button>
        <button class="btn btn-primary" type="button" onClick={onCode}>
          Go on to the code
        </button>
        <span class="acts-note">Your examples run first, on every Run.</span>
      </div>
    </section>
  );
}

const numberOf = (index: number | undefined): number | undefined => (index === undefined ? undefined : index + 1);
