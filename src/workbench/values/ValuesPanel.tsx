import { useEffect, useState } from 'preact/hooks';
import type { Verdict } from '../../../graders/verdict.ts';
import { CodeWithValues } from './CodeWithValues.tsx';
import { callToBeginWith, exampleOption, inputOf, oneLine, optionOf } from './input-choice.ts';
import type { Input, Values } from './use-values.ts';
import { ValuesTable } from './ValuesTable.tsx';

type Props = {
  values: Values;
  verdict: Verdict;
  entry: string;
  /** The calls of the learner's own examples. */
  examples: string[];
};

/** The values of the learner's variables, on the smallest failing input or on a call that is typed in. */
export function ValuesPanel({ values, verdict, entry, examples }: Props) {
  const { isOn, toggle, seen, sheet, source } = values;
  const failing = 'counterexample' in verdict ? verdict.counterexample : undefined;
  return (
    <section class="values" aria-labelledby="values">
      <div class="sec-h">
        <h3 id="values">The values of your variables</h3>
        <button class="btn btn-quiet" type="button" aria-pressed={isOn} aria-keyshortcuts="Alt+V" onClick={toggle}>
          {isOn ? 'Hide values' : 'Show values'} <kbd class="k">Alt V</kbd>
        </button>
      </div>
      {isOn && (
        <>
          <InputChoice values={values} entry={entry} failing={failing?.call} examples={examples} />
          {seen?.kind === 'refused' && (
            <p class="notice" role="alert">
              {seen.reason}
            </p>
          )}
          {seen?.kind === 'values' && (
            <>
              <EndWords trace={seen.trace} />
              <CodeWithValues
                source={source}
                trace={seen.trace}
                sheet={sheet}
                expected={seen.expected}
                onRound={values.onRound}
                onCall={values.onCall}
              />
              <ValuesTable sheet={sheet} />
            </>
          )}
        </>
      )}
    </section>
  );
}

type Trace = Extract<NonNullable<Values['seen']>, { kind: 'values' }>['trace'];

/** Where the values do not go to the end of the run. */
function EndWords({ trace: { isCut, ended } }: { trace: Trace }) {
  if (ended.kind === 'limit') return <p class="small soft">The values end here: the run met its limit.</p>;
  if (isCut) return <p class="small soft">The values end before the run does: there are more than can be shown.</p>;
  if (ended.kind === 'error') {
    const { line } = ended.error;
    return (
      <p class="small soft">The run ended in an error{line === undefined ? '' : ` in line ${line}`}. Up to there, these were the values.</p>
    );
  }
  return null;
}

type ChoiceProps = {
  values: Values;
  entry: string;
  /** The call that fails, where there is one. */
  failing: string | undefined;
  examples: string[];
};

function InputChoice({ values: { input, ask, seen }, entry, failing, examples }: ChoiceProps) {
  const hasFailing = failing !== undefined;
  /** The input that was shown when somebody chose to type another; whatever is shown afterwards ends that. */
  const [typedAfter, setTypedAfter] = useState<Input | undefined>(undefined);
  const [call, setCall] = useState(() => callToBeginWith(input, failing));
  // An example may be shown from elsewhere on the page.
  useEffect(() => {
    if (input.kind === 'example') setCall(callToBeginWith(input, failing));
  }, [input]);
  const shown = optionOf(input, examples);
  const isTyping = shown === 'typed' || (shown === 'failing' && !hasFailing) || typedAfter === input;
  return (
    <div class="vals-bar">
      <label class="field">
        Values for{' '}
        <span class="select">
          <select
            value={isTyping ? 'typed' : shown}
            onChange={({ currentTarget: { value } }) => {
              const chosen = inputOf(value, examples);
              if (chosen) return ask(chosen);
              setTypedAfter(input);
              setCall(callToBeginWith(input, failing));
            }}
          >
            {hasFailing && <option value="failing">the failing input</option>}
            {examples.map((_, index) => (
              <option key={index} value={exampleOption(index)}>
                your example {index + 1}
              </option>
            ))}
            <option value="typed">a call I type in</option>
          </select>
        </span>
      </label>
      {isTyping ? (
        <form
          class="vb-form"
          onSubmit={(event) => {
            event.preventDefault();
            ask({ kind: 'typed', call });
          }}
        >
          <input
            class="ex-in"
            aria-label="The call"
            value={call}
            placeholder={`${entry}(…)`}
            spellcheck={false}
            autocomplete="off"
            onInput={(event) => setCall(event.currentTarget.value)}
          />
          <button class="btn" type="submit">
            Show
          </button>
        </form>
      ) : (
        seen?.kind === 'values' && <code class="vb-call">{oneLine(seen.call)}</code>
      )}
    </div>
  );
}
