import { useState } from 'preact/hooks';
import { exerciseWords } from '../course/exercise-words.ts';
import { Icon } from '../icons/Icon.tsx';
import type { LessonRecall } from '../review/retention.ts';
import { dayWords } from '../review/when-words.ts';
import type { LessonRow } from './lesson-rows.ts';

/** Every lesson that was begun, and on request the others: what was read, answered and solved. */
export function LessonTable({ rows, recall }: { rows: readonly LessonRow[]; recall: ReadonlyMap<string, LessonRecall> | undefined }) {
  const [showsAll, setShowsAll] = useState(false);
  const waiting = rows.filter(({ isBegun }) => !isBegun).length;
  const shown = showsAll ? rows : rows.filter(({ isBegun }) => isBegun);
  return (
    <>
      {shown.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard, too
        <section class="scroll-x" tabIndex={0} aria-label="Lesson by lesson, as a table">
          <table class="tbl mastery" id="lesson-rows">
            <thead>
              <tr>
                <th scope="col">Lesson</th>
                <th scope="col">Read</th>
                <th scope="col" class="r">
                  Quiz best
                </th>
                <th scope="col" class="r">
                  last
                </th>
                <th scope="col">Exercise</th>
                <th scope="col">Recall, estimated</th>
                <th scope="col">Next review</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <Row key={row.lesson.slug} {...row} recall={recall?.get(row.lesson.slug)} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {waiting > 0 && (
        <p class="act-row">
          <button type="button" class="btn btn-quiet" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
            <Icon name="down" /> {waiting === 1 ? 'One lesson' : `${waiting} lessons`} not begun
          </button>
        </p>
      )}
    </>
  );
}

function Row({ lesson, isRead, isHalfRead, quiz, exercise, allLitAt, recall }: LessonRow & { recall: LessonRecall | undefined }) {
  return (
    <tr>
      <th scope="row">
        <a href={lesson.href}>
          <span class="num muted">{lesson.number}</span> {lesson.title}
        </a>
      </th>
      <td>{isRead ? <Yes /> : isHalfRead ? <span class="muted">half</span> : <Nothing says="not yet" />}</td>
      <td class="r num">{quiz ? <Fraction count={quiz.best} of={lesson.questions} /> : <Nothing says="no answer yet" />}</td>
      <td class="r num">{quiz ? <Fraction count={quiz.last} of={lesson.questions} /> : <Nothing says="no answer yet" />}</td>
      <td>
        {exercise ? (
          <a href={lesson.exerciseHref} class="state" data-state={exercise.state === 'tried' ? 'neutral' : 'accepted'}>
            <Icon name={exercise.state === 'tried' ? 'ring' : 'tick'} />
            {exerciseWords(exercise)}
          </a>
        ) : (
          <Nothing says="not begun" />
        )}
        {allLitAt !== undefined && <span class="all-lit small">all lamps lit, {dateWords(allLitAt)}</span>}
      </td>
      <td>
        {recall ? (
          <>
            <span class="bar-r" aria-hidden="true">
              <span style={`width:${Math.round(recall.recall * 100)}%`} />
            </span>
            <span class="num">{Math.round(recall.recall * 100)} %</span>
          </>
        ) : isRead ? (
          <span class="muted">after the first review</span>
        ) : (
          <Nothing says="not read yet" />
        )}
      </td>
      <td>{recall ? nextWords(recall.next) : <Nothing says="none yet" />}</td>
    </tr>
  );
}

const dateWords = (at: number): string => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }).format(at);

function nextWords(next: number): string {
  const now = Date.now();
  return next <= now ? 'due now' : dayWords(next, now).replace(/^on /, '');
}

const Yes = () => (
  <span class="yes">
    <Icon name="tick" />
    <span class="vh">yes</span>
  </span>
);

const Nothing = ({ says }: { says: string }) => (
  <span class="muted">
    <span aria-hidden="true">–</span>
    <span class="vh">{says}</span>
  </span>
);

const Fraction = ({ count, of }: { count: number; of: number }) => (
  <>
    {count}
    <span class="muted">/{of}</span>
  </>
);
