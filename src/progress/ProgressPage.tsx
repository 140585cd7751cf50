import { useEffect, useState } from 'preact/hooks';
import { overview } from '../course/standing.ts';
import { MarkList } from '../notes/MarkList.tsx';
import { takeJournal } from '../record/journal.ts';
import { openRecord } from '../record/record.ts';
import { StorageNotice } from '../record/StorageNotice.tsx';
import { useListening } from '../site/use-listening.ts';
import { whenLate } from '../site/when-late.ts';
import { DaysFigure } from './DaysFigure.tsx';
import { historyOf, isStudied } from './history.ts';
import { HandIn } from './HandIn.tsx';
import { LessonTable } from './LessonTable.tsx';
import { lessonRows, type ProgressLesson } from './lesson-rows.ts';
import { createProgressState, type ProgressState } from './progress-state.ts';
import { ReviewFigures, reviewOutlook, useReviewLessons } from './ReviewFigures.tsx';
import { summaryOf } from './study-summary.ts';
import { YourData } from './YourData.tsx';

/** Twelve weeks. */
const HISTORY_DAYS = 84;

/** What the learner has done, lesson by lesson and day by day, and the record as a whole: to take along, to bring here, to erase. */
export function ProgressPage({ lessons }: { lessons: ProgressLesson[] }) {
  const [state, setState] = useState<ProgressState>();
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    let isGone = false;
    let opened: ProgressState | undefined;
    void openRecord().then(async (record) => {
      if (isGone) return record.close();
      opened = createProgressState(record, Date.now, takeJournal);
      await whenLate(opened.refresh(), () => setIsLate(true));
      setState(opened);
    });
    return () => {
      isGone = true;
      opened?.close();
    };
  }, []);
  const page = useListening<HTMLDivElement>(state !== undefined);

  return (
    <div ref={page} class={state ? '' : 'pg-waiting'}>
      <p role="status" class={isLate && !state ? 'pg-summary' : ''}>
        {isLate && !state && 'Reading what you have done …'}
      </p>
      {state && <Shown state={state} lessons={lessons} />}
      {state && <HandIn state={state} lessons={lessons} />}
      <YourData state={state} />
    </div>
  );
}

function Shown({ state, lessons }: { state: ProgressState; lessons: ProgressLesson[] }) {
  const progress = state.progress.value;
  const rows = lessonRows(lessons, progress);
  const { finished } = overview(lessons, progress);
  const underWay = rows.filter(({ isBegun }) => isBegun).length - finished;
  const history = historyOf(state.activity.value, Date.now(), HISTORY_DAYS);
  const reviewLessons = useReviewLessons();
  const outlook = reviewLessons && reviewOutlook(state.reviews.value, progress, reviewLessons, Date.now());
  return (
    <>
      <p class="pg-summary">{summaryOf(finished, underWay, history)}</p>
      <StorageNotice record={state.record} />
      {history.some(isStudied) && (
        <section class="plots" aria-label="Day by day">
          <DaysFigure history={history} />
          <ReviewFigures outlook={outlook} />
        </section>
      )}
      <section class="sec" aria-labelledby="lessons-h">
        <h2 id="lessons-h">Lesson by lesson</h2>
        <p class="lead">
          A lesson is finished when it is read to the end of each part, every question was right once, and its exercise is solved: an
          accepted Run or Submit. <i>Best</i> counts the questions that were ever right, <i>last</i> those whose newest answer was.{' '}
          <i>Recall</i> is how likely you would remember now what you have reviewed of the lesson, as the scheduler estimates it.
          {rows.some(({ allLitAt }) => allLitAt !== undefined) && (
            <>
              {' '}
              <i>All lamps lit</i>: your own examples of the exercise told every known mistake from a right solution.
            </>
          )}
        </p>
        <LessonTable rows={rows} recall={outlook?.recall} />
      </section>
      <MarkList marks={state.marks.value} lessons={lessons} />
    </>
  );
}
