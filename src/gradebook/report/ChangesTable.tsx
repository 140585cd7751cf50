import type { Change } from '../changes.ts';
import type { Stretch } from '../shown-report.ts';
import { ExerciseName } from './ExerciseName.tsx';
import type { Live } from './live.ts';
import type { Names } from './names.ts';
import { Pager } from './Pager.tsx';
import { Standing } from './Standing.tsx';

type Props = { changes: Stretch<Change>; names: Names; onStretch: Live['onStretch'] | undefined };

/** Who changes against an earlier run: from, to, and by which case. */
export function ChangesTable({ changes: stretch, names, onStretch }: Props) {
  const { items: changes, total } = stretch;
  return (
    <section class="sec" aria-labelledby="changes-h">
      <h2 id="changes-h">Who changes against the earlier run</h2>
      <p class="lead">
        {total === 0
          ? 'No verdict differs.'
          : `${total === 1 ? 'One verdict differs' : `${total} verdicts differ`}. The same verdict is no change.`}
      </p>
      {changes.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard, too
        <section class="scroll-x rep-box" tabIndex={0} aria-label="Verdicts that differ from the earlier run">
          <table class="tbl tight">
            <thead>
              <tr>
                <th scope="col">Learner</th>
                <th scope="col">Was</th>
                <th scope="col">Becomes</th>
                <th scope="col">First at</th>
                <th scope="col">Not the same</th>
              </tr>
            </thead>
            <tbody>
              {changes.map((change) => (
                <tr key={`${change.key} ${change.exercise}`}>
                  <th scope="row">
                    {change.key}
                    <span class="ex-in">
                      <ExerciseName exercise={change.exercise} names={names} />
                    </span>
                  </th>
                  <td>
                    <Standing result={change.from} />
                  </td>
                  <td>
                    <Standing result={change.to} />
                  </td>
                  <td>
                    {change.case ? `case ${change.case.position + 1} (${change.case.group}): ${change.case.from} → ${change.case.to}` : ''}
                  </td>
                  <td>{change.because.join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <Pager stretch={stretch} what="Verdicts that differ" onFrom={onStretch && ((from) => onStretch('changes', from))} />
    </section>
  );
}
