import type { Report } from '../report-data.ts';
import { count } from './names.ts';

/** What has no verdict, each with what to do, and who handed in under two names. */
export function LeftAside({ report: { ungraded, conflicts } }: { report: Report }) {
  return (
    <>
      {ungraded.length > 0 && (
        <details class="notgraded" open={ungraded.length <= 10}>
          <summary>{count(ungraded.length, 'submission')} not graded; none of them changes another’s grade</summary>
          <ul>
            {ungraded.map(({ file, key, exercise, found, fix }, index) => (
              <li key={index}>
                <code>{file}</code>
                {key !== undefined && ` of ${key}`}
                {exercise !== undefined && `, ${exercise}`}: {found}. {fix}
              </li>
            ))}
          </ul>
        </details>
      )}
      {conflicts.length > 0 && (
        <details class="notgraded" open={conflicts.length <= 10}>
          <summary>{count(conflicts.length, 'learner')} with more than one name</summary>
          <ul>
            {conflicts.map(({ key, names }) => (
              <li key={key}>
                <b>{key}</b> handed in as {names.join(', ')}. Ask whether this is one learner.
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
