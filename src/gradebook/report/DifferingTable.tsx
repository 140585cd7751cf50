import { otherTerms } from '../mismatch.ts';
import type { Differing } from '../report-data.ts';
import type { Stretch } from '../shown-report.ts';
import { ExerciseName } from './ExerciseName.tsx';
import type { Live } from './live.ts';
import type { Names } from './names.ts';
import { Pager } from './Pager.tsx';
import { VerdictState } from '../../workbench/VerdictState.tsx';

import { Icon } from '../../icons/Icon.tsx';

type Props = { differing: Stretch<Differing>; claims: number; names: Names; onStretch: Live['onStretch'] | undefined };

/** Claims that differ from what was computed. */
export function DifferingTable({ differing: stretch, claims, names, onStretch }: Props) {
  const { items: differing, from, total } = stretch;
  if (claims === 0) return null;
  return (
    <section class="sec" aria-labelledby="differing-h">
      <div class="sec-top">
        <h2 id="differing-h">Claimed, and computed</h2>
        <span class="muted small">
          {total.toLocaleString('en-GB')} of {claims.toLocaleString('en-GB')} {total === 1 ? 'differs' : 'differ'}
        </span>
      </div>
      <p class="lead">
        {total === 0
          ? 'What the files say is what came out here.'
          : 'What the file says beside what came out here. The one on the right counts. A difference is no accusation: mostly a page had not been reloaded since the exercise was changed.'}
      </p>
      {differing.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard, too
        <section class="scroll-x rep-box" tabIndex={0} aria-label="Claimed and computed verdicts that differ">
          <table class="tbl tight">
            <thead>
              <tr>
                <th scope="col">Submission</th>
                <th scope="col">Claimed</th>
                <th scope="col">
                  <span class="vh">differs from</span>
                </th>
                <th scope="col">Computed</th>
                <th scope="col">Failing input</th>
                <th scope="col">Likely why</th>
              </tr>
            </thead>
            <tbody>
              {differing.map((one, index) => (
                <DifferingRow key={from + index} {...one} names={names} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <Pager stretch={stretch} what="Claims that differ" onFrom={onStretch && ((from) => onStretch('differing', from))} />
    </section>
  );
}

function DifferingRow({ result, mismatch, names }: Differing & { names: Names }) {
  const { key, exercise, claimed, verdict, verdictHash, failing, file } = result;
  return (
    <tr>
      <th scope="row">
        {key}
        <span class="ex-in">
          <ExerciseName exercise={exercise} names={names} />
        </span>
        <span class="sub">{file}</span>
      </th>
      <td>
        {claimed && <VerdictState verdict={claimed.verdict} />}
        {mismatch === 'hash' && <code class="hash">{claimed?.verdictHash.slice(0, 8)}</code>}
      </td>
      <td>
        <Icon name="neq" />
      </td>
      <td>
        <VerdictState verdict={verdict} />
        {mismatch === 'hash' && <code class="hash">{verdictHash.slice(0, 8)}</code>}
      </td>
      <td class="call-cell">{failing ? <code>{failing.call}</code> : <span class="muted">none</span>}</td>
      <td class="wrap">{whyOf(result)}</td>
    </tr>
  );
}

function whyOf(result: Differing['result']): string {
  const terms = otherTerms(result);
  return terms.length > 0 ? terms.join(', ') : 'other text or other results than the file says';
}
