import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Misreadings } from '../gradebook/misreadings.ts';
import { MistakeMade } from '../gradebook/report/MistakeMade.tsx';
import { count } from '../gradebook/report/names.ts';
import { SmallestFailing } from '../gradebook/report/SmallestFailing.tsx';
import { Standing } from '../gradebook/report/Standing.tsx';
import type { Attempt } from './protocol.ts';
import { Compared, Source } from './SourceView.tsx';

type Props = {
  heading: ComponentChildren;
  /** How the submission stands that counts. */
  standing: ComponentChildren;
  /** Oldest first. */
  attempts: readonly Attempt[];
  /** What the known mistakes of the exercise do. */
  misreadings: Misreadings | undefined;
  isOpen: boolean;
};

/** What one learner handed in for one exercise. It is drawn when it is opened: a whole course has dozens. */
export function AttemptsAtExercise({ heading, standing, attempts, misreadings, isOpen: isOpenAtFirst }: Props) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details class="learner-ex" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h3>{heading}</h3>
        <span>
          {standing} <span class="muted num">{attempts.length > 1 && count(attempts.length, 'submission')}</span>
        </span>
      </summary>
      {isOpen && <Opened attempts={attempts} misreadings={misreadings} />}
    </details>
  );
}

function Opened({ attempts, misreadings }: Pick<Props, 'attempts' | 'misreadings'>) {
  const [shownAt, show] = useState(attempts.length - 1);
  // Undefined: the one before, as long as nobody has chosen.
  const [chosen, choose] = useState<number | 'none' | undefined>();
  const shown = attempts[shownAt];
  const comparable = attempts.flatMap(({ source }, index) => (source !== undefined && index !== shownAt ? [index] : []));
  const against =
    chosen === 'none' ? undefined : chosen !== undefined && chosen !== shownAt ? chosen : comparable.filter((it) => it < shownAt).at(-1);
  const before = against === undefined ? undefined : attempts[against];
  if (!shown) return null;
  return (
    <>
      <AttemptsTable attempts={attempts} misreadings={misreadings} shownAt={shownAt} onShow={show} />
      <Explained attempt={shown} />
      {shown.source !== undefined && (
        <>
          <div class="cmp-h">
            <h4>
              {before?.source === undefined || against === undefined
                ? `Submission ${shownAt + 1}`
                : `From submission ${against + 1} to ${shownAt + 1}`}
            </h4>
            {comparable.length > 0 && (
              <label class="field">
                Compared with
                <span class="select">
                  <select
                    value={against ?? 'none'}
                    onChange={({ currentTarget: { value } }) => choose(value === 'none' ? 'none' : Number(value))}
                  >
                    <option value="none">nothing</option>
                    {comparable.toReversed().map((index) => (
                      <option key={index} value={index}>
                        submission {index + 1}
                      </option>
                    ))}
                  </select>
                </span>
              </label>
            )}
          </div>
          {before?.source === undefined ? (
            <Source text={shown.source} name={shown.result.file} />
          ) : (
            <Compared before={before.source} after={shown.source} />
          )}
        </>
      )}
    </>
  );
}

type TableProps = Pick<Props, 'attempts' | 'misreadings'> & { shownAt: number; onShow: (at: number) => void };

function AttemptsTable({ attempts, misreadings, shownAt, onShow }: TableProps) {
  const group = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard, too
    <section class="scroll-x rep-box atts-box" tabIndex={0} aria-label="Submissions, newest first">
      <table class="tbl tight atts">
        <thead>
          <tr>
            <th scope="col">Show</th>
            <th scope="col">Verdict</th>
            <th scope="col" class="r">
              Agree
            </th>
            <th scope="col">Known mistake</th>
            <th scope="col">Claims to be of</th>
            <th scope="col">File</th>
          </tr>
        </thead>
        <tbody>
          {newestFirst(attempts).map(([index, { result }]) => (
            <tr key={index} data-shown={index === shownAt || undefined}>
              <th scope="row">
                <label class="pick">
                  <input type="radio" name={group} checked={index === shownAt} onChange={() => onShow(index)} />
                  <span class="num">{index + 1}</span>
                  <span class="vh"> show this submission</span>
                </label>
              </th>
              <td>
                <Standing result={result} />
              </td>
              <td class="r num">
                {result.kind === 'graded' && (
                  <>
                    {result.casesRight}
                    <span class="muted">/{result.casesTotal}</span>
                  </>
                )}
              </td>
              <td class="atts-mis">
                {result.kind === 'graded' && <MistakeMade verdict={result.verdict} mistake={result.mistake} misreadings={misreadings} />}
              </td>
              <td class="num">{(result.kind === 'graded' && timeInWords(result.submittedAt)) || <span class="muted">no time</span>}</td>
              <td class="sub-file">
                <code>{result.file}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** With their numbers, which are those of the oldest first. */
const newestFirst = (attempts: readonly Attempt[]): [index: number, attempt: Attempt][] => [...attempts.entries()].reverse();

/** In UTC, so that two instructors read the same. */
const timeInWords = (time: string | undefined): string | undefined => {
  const at = Date.parse(time ?? '');
  if (Number.isNaN(at)) return time;
  return `${new Date(at).toLocaleString('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' })} UTC`;
};

/** Why it stands as it does: what was wrong with the file, or where the solution fails first. */
function Explained({ attempt: { result } }: { attempt: Attempt }) {
  if (result.kind === 'not-graded')
    return (
      <p class="why">
        <code>{result.file}</code>: {result.found}. {result.fix}
      </p>
    );
  return result.failing ? <SmallestFailing call={result.failing.call} /> : null;
}
