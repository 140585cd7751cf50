import type { ShownReport } from '../shown-report.ts';
import type { Live } from './live.ts';
import { count } from './names.ts';
import { Pager } from './Pager.tsx';

type Props = Pick<ShownReport, 'ungraded' | 'conflicts'> & { onStretch: Live['onStretch'] | undefined };

/** More than this is folded away. */
const UNFOLDED = 10;

/** What has no verdict, each with what to do, and who handed in under two names. */
export function LeftAside({ ungraded, conflicts, onStretch }: Props) {
  return (
    <>
      {ungraded.total > 0 && (
        <details class="notgraded" open={ungraded.total <= UNFOLDED}>
          <summary>{count(ungraded.total, 'submission')} not graded; none of them changes another’s grade</summary>
          <ul>
            {ungraded.items.map(({ file, key, exercise, found, fix }, index) => (
              <li key={ungraded.from + index}>
                <code>{file}</code>
                {key !== undefined && ` of ${key}`}
                {exercise !== undefined && `, ${exercise}`}: {found}. {fix}
              </li>
            ))}
          </ul>
          <Pager stretch={ungraded} what="Submissions that are not graded" onFrom={onStretch && ((from) => onStretch('ungraded', from))} />
        </details>
      )}
      {conflicts.total > 0 && (
        <details class="notgraded" open={conflicts.total <= UNFOLDED}>
          <summary>{count(conflicts.total, 'learner')} with more than one name</summary>
          <ul>
            {conflicts.items.map(({ key, names }) => (
              <li key={key}>
                <b>{key}</b> handed in as {names.join(', ')}. Ask whether this is one learner.
              </li>
            ))}
          </ul>
          <Pager
            stretch={conflicts}
            what="Learners with more than one name"
            onFrom={onStretch && ((from) => onStretch('conflicts', from))}
          />
        </details>
      )}
    </>
  );
}
