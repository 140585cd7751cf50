import { useState } from 'preact/hooks';
import type { Verdict } from '../../../graders/verdict.ts';
import { CodeWithValues } from './CodeWithValues.tsx';
import type { Values } from './use-values.ts';
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
          <InputChoice
            values={values}
            hasFailing={failing !== undefined}
            example={oneLine(failing?.call ?? `${entry}()`)}
            examples={examples}
          />
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
  /** Whether there is an input that fails. */
  hasFailing: boolean;
  /** A call to begin with. */
  example: string;
  examples: string[];
};

function InputChoice({ values: { input, ask, seen }, hasFailing, example, examples }: ChoiceProps) {
  const [isTyping, setTyping] = useState(!hasFailing);
  const [call, setCall] = useState(example);
  return (
    <div class="vals-bar">
      <label class="field">
        Values for{' '}
        <span class="select">
          <select
            value={isTyping ? 'typed' : input.kind === 'failing' ? 'failing' : `example ${examples.indexOf(input.call)}`}
            onChange={({ currentTarget: { value } }) => {
              setTyping(value === 'typed');
              const own = examples[Number(value.replace('example ', ''))];
              if (value === 'failing') ask({ kind: 'failing' });
              else if (own !== undefined) ask({ kind: 'call', call: own });
            }}
          >
            {hasFailing && <option value="failing">the failing input</option>}
            {examples.map((call, index) => (
              <option key={call} value={`example ${index}`}>
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
            ask({ kind: 'call', call });
          }}
        >
          <input
            class="ex-in"
            aria-label="The call"
            value={call}
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

const oneLine = (call: string): string => call.replace(/\s+/g, ' ');
