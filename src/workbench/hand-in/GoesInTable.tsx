import { VerdictState } from '../VerdictState.tsx';
import type { HandInRow } from './hand-in-state.ts';

type Props = { rows: readonly HandInRow[]; onChoose: (keptAs: string, isChosen: boolean) => void };

/** One line an exercise; with several, each can be left out. */
export function GoesInTable({ rows, onChoose }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard, too
    <section class="scroll-x" tabIndex={0} aria-label="What goes into the file">
      <table class="tbl goes-in">
        <thead>
          <tr>
            <th scope="col">Exercise</th>
            <th scope="col">Verdict here</th>
            <th scope="col">Judged</th>
            <th scope="col">Hash</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.keptAs}>
              <th scope="row">
                {rows.length === 1 ? (
                  <Title {...row} />
                ) : (
                  <label class="pick">
                    <input type="checkbox" checked={row.isChosen} onChange={(event) => onChoose(row.keptAs, event.currentTarget.checked)} />
                    <Title {...row} />
                  </label>
                )}
              </th>
              <td>
                <Verdict {...row} />
              </td>
              <td class="num soft">
                {when(row.attempt.at)}
                <span class="sub">{BECAUSE[row.because]}</span>
              </td>
              <td>
                <code class="hash">
                  {row.submitted.verdictHash.slice(0, 4)} {row.submitted.verdictHash.slice(4, 8)}
                </code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const Title = ({ number, title, handedInAt }: HandInRow) => (
  <span>
    {number && <span class="muted num">{number}</span>} {title}
    {handedInAt !== undefined && <span class="sub">handed in {when(handedInAt)}</span>}
  </span>
);

const Verdict = ({ submitted: { verdict, withHelp } }: HandInRow) => (
  <>
    <VerdictState verdict={verdict} />
    {withHelp && <span class="sub">{verdict === 'accepted' ? 'solved with help' : 'after the solution was read'}</span>}
  </>
);

const BECAUSE: Record<HandInRow['because'], string> = {
  submitted: 'submitted',
  accepted: 'the newest accepted run',
  newest: 'the newest run',
};

const when = (at: number): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }).format(at);
