import { highlight } from '../highlight.ts';
import type { Trace } from '../../../graders/trace/trace.ts';
import { LineValues } from './LineValues.tsx';
import { originWords } from './origin-words.ts';
import type { SheetLine } from './sheet.ts';
import { shortValue } from './short-value.ts';
import type { Value } from '../../../graders/value.ts';

type Props = {
  source: string;
  trace: Trace;
  sheet: readonly SheetLine[];
  /** What is right instead of the result of the run. */
  expected: { value: Value } | undefined;
  onRound: (loop: number, round: number) => void;
  onCall: (of: number, number: number) => void;
};

/** The code as it ran, each line with the values of its variables. */
export function CodeWithValues({ source, trace, sheet, expected, onRound, onCall }: Props) {
  const beside = new Map(sheet.map((line) => [line.line, line]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section class="code has-vals" tabIndex={0} aria-label="Your code with the values of its variables">
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets, Safari takes it for no list */}
      <ol role="list">
        {highlight(source).map((stretches, index) => {
          const number = index + 1;
          const line = beside.get(number);
          return (
            <li key={number} class={line && isHit(line) ? 'hit' : undefined}>
              <span class="gut" aria-hidden="true">
                <span class="ln">{number}</span>
              </span>
              <code>{stretches.map(({ text, ink }) => (ink ? <span class={ink}>{text}</span> : text))}</code>
              {line && <LineValues line={line} onRound={onRound} onCall={onCall} />}
              {line?.entries.some(({ isResult }) => isResult) && expected && (
                <span class="vals v-quiet">expected {shortValue(expected.value)}</span>
              )}
              {line?.origin && <OriginNote trace={trace} line={line} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The line of the first NaN, or of the step that differs. */
const isHit = ({ origin, entries }: SheetLine): boolean =>
  (origin !== undefined && Number.isNaN(origin.value)) || entries.some(({ step }) => step?.kind === 'differs');

function OriginNote({ trace, line }: { trace: Trace; line: SheetLine }) {
  const words = line.origin && originWords(trace, line.origin);
  if (!words) return null;
  return (
    <span class="v-note">
      <span>
        <b>{words.title}</b> In <code>{words.operation}</code>
        {words.operands.map(({ text, value }, index) => (
          <span key={index}>
            {index === 0 ? ', ' : ' and '}
            <code>{text}</code> is {value}
          </span>
        ))}
        .
      </span>
    </span>
  );
}
