import type { ComponentChildren } from 'preact';
import type { Tolerance } from '../../../graders/judge/tolerance.ts';
import { cut, formatValue } from '../../../graders/judge/format.ts';
import { messageText } from '../../../graders/messages/message-text.ts';
import type { Counterexample as Shown, Difference } from '../../../graders/verdict.ts';
import { capitalise } from '../../site/number-words.ts';
import { CopyButton } from '../CopyButton.tsx';
import { compareRows } from '../compare-rows.ts';
import { CompareTable } from './CompareTable.tsx';

/** Characters of a call on the page; the button copies all of it. A matrix of 64 × 64 takes some 80,000 characters in the worst case. */
const CALL_CHARACTERS = 20_000;

/** Characters of an expected value, where there is nothing to set beside it. */
const VALUE_CHARACTERS = 2_000;

type Props = {
  shown: Shown;
  difference: Difference | undefined;
  tolerance: Tolerance;
  /** What else can be done with the call. */
  children: ComponentChildren;
};

/** The input that fails, as a call to copy; the result beside the expected one; and where the input came from. */
export function Counterexample({ shown, difference, tolerance, children }: Props) {
  const number = shown.origin.case + 1;
  return (
    <section aria-labelledby="failing" id={`case-${number}`}>
      <div class="sec-h">
        <h3 id="failing">{HEADINGS[shown.origin.kind]}</h3>
        <span class="sec-acts">
          {children}
          <CopyButton text={shown.call} label="Copy call" />
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <pre class="call" tabIndex={0}>
        <code>{cut(shown.call, CALL_CHARACTERS)}</code>
      </pre>
      <p class="small soft">{originWords(shown)}</p>
      {difference && isOfChecker(difference) ? (
        <RefusedValue shown={shown} why={messageText(difference.message)} />
      ) : difference && 'actual' in shown ? (
        <CompareTable tableOf={(digits) => compareRows(shown, difference, tolerance, digits)} />
      ) : (
        <p class="expects">
          Expected <code>{formatValue(shown.expected, VALUE_CHARACTERS)}</code>
        </p>
      )}
      {shown.origin.before !== undefined && (
        <details>
          <summary>Input {number}, where it came from</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
          <pre class="call small" tabIndex={0}>
            <code>{cut(shown.origin.before, CALL_CHARACTERS)}</code>
          </pre>
        </details>
      )}
    </section>
  );
}

/** Whether the exercise's own checker refused the result: then no other value is the expected one. */
const isOfChecker = ({ message }: Difference): boolean => message.code === 'difference.refused' || message.code === 'difference.form';

/** A result that the exercise's own checker refused, why, and a result that would be right. */
function RefusedValue({ shown, why }: { shown: Shown; why: string }) {
  return (
    <>
      <p class="expects">
        Yours <code>{formatValue(shown.actual, VALUE_CHARACTERS)}</code>
      </p>
      <p class="expects">{capitalise(why)}</p>
      <p class="expects">
        One of the right results <code>{formatValue(shown.expected, VALUE_CHARACTERS)}</code>
      </p>
    </>
  );
}

const HEADINGS: Record<Shown['origin']['kind'], string> = {
  edge: 'Smallest failing input',
  golden: 'Failing input',
  generated: 'Smallest failing input',
  sized: 'Failing input',
};

const inputsTried = (count: number): string => (count === 1 ? '1 other input was tried.' : `${count} other inputs were tried.`);

function originWords({ origin }: Shown): string {
  const number = origin.case + 1;
  switch (origin.kind) {
    case 'edge':
      return `Input ${number}, an edge case: shown as it is.`;
    case 'golden':
      return `Input ${number}, whose result was computed outside this course: shown as it is.`;
    case 'sized':
      return `Input ${number}, one of growing size.`;
    case 'generated':
      if (origin.before === undefined) return `Input ${number}, drawn at random. No smaller one was found that fails.`;
      return `Shrunk from input ${number}; ${inputsTried(origin.questions)} No step makes it smaller and still fails.`;
    default:
      return origin.kind satisfies never;
  }
}
