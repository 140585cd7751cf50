import { Icon } from '../icons/Icon.tsx';
import { href } from '../site/href.ts';
import type { CourseExercise } from './course-exercise.ts';
import { isNew, type Notice, noticeWords } from './notice-words.ts';

type Props = {
  notices: readonly Notice[];
  exercises: readonly CourseExercise[];
  /** By the clock of the class. */
  now: number;
  timeZone: string;
};

/** What regrading changed for this learner: it stays, since whoever was not there when it happened has to read it, too. */
export function Notices({ notices, exercises, now, timeZone }: Props) {
  const [fresh, older] = [notices.filter((notice) => isNew(notice, now)), notices.filter((notice) => !isNew(notice, now))];
  if (notices.length === 0) return null;
  const shown = (some: readonly Notice[]) =>
    some.map((notice) => (
      <One key={notice.trial} notice={notice} exercise={exercises.find(({ id }) => id === notice.exercise)} timeZone={timeZone} />
    ));
  return (
    <section class="sec judged-anew" aria-labelledby="anew-h">
      <h2 id="anew-h">Judged anew</h2>
      {shown(fresh)}
      {older.length > 0 && (
        <details class="notgraded">
          <summary>{older.length === 1 ? 'One from before' : `${older.length} from before`}</summary>
          {shown(older)}
        </details>
      )}
    </section>
  );
}

function One({ notice, exercise, timeZone }: { notice: Notice; exercise: CourseExercise | undefined; timeZone: string }) {
  return (
    <div class="notice">
      <Icon name={notice.kind === 'applied' ? 'flag' : 'undo'} />
      <div>
        <p>
          <b>
            <a href={href(`/exercises/${notice.exercise}/`)}>{exercise?.title ?? notice.exercise}</a>
          </b>
        </p>
        {noticeWords(notice, timeZone).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  );
}
