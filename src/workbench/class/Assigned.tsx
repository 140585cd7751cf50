import { moreWords } from '../../classroom/due.ts';
import type { ClassDesk } from './class-desk.ts';

/** Which assignment the exercise belongs to, and what follows from it. */
export function Assigned({ desk }: { desk: ClassDesk }) {
  const [assignment, entry] = [desk.assignment.value, desk.entry.value];
  if (!assignment || !entry) return null;
  return (
    <p class="label assigned">
      {assignment.title}, {entry.points} {entry.points === 1 ? 'point' : 'points'}
      {assignment.ownSeed && (
        <span class="muted">
          . Your inputs are drawn from your own seed, <span class="num">{entry.seed}</span>: they are the same each time.
        </span>
      )}
      {assignment.extended.map(({ minutes, reason }) => (
        <span class="muted" key={reason}>
          {' '}
          You have {moreWords(minutes)} more: {reason}
        </span>
      ))}
    </p>
  );
}
