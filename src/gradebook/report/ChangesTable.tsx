import type { Change } from '../changes.ts';
import { ExerciseName } from './ExerciseName.tsx';
import type { Names } from './names.ts';
import { Standing } from './Standing.tsx';

/** Who changes against an earlier run: from, to, and by which case. */
export function ChangesTable({ changes, names }: { changes: readonly Change[]; names: Names }) {
  return (
    <section class="sec" aria-labelledby="changes-h">
      <h2 id="changes-h">Who changes against the earlier run</h2>
      <p class="lead">
        {changes.length === 0
          ? 'No verdict differs.'
          : `${changes.length === 1 ? 'One verdict differs' : `${changes.length} verdicts differ`}. The same verdict is no change.`}
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
    </section>
  );
}
