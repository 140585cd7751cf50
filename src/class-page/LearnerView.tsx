import { useState } from 'preact/hooks';
import { askClass } from '../classroom/ask-class.ts';
import { moreWords } from '../classroom/due.ts';
import type { Joined } from '../classroom/joined.ts';
import type { Assignment } from '../classroom/messages/assignment.ts';
import { type Submission, SubmissionList } from '../classroom/messages/submission.ts';
import { NoticeList } from '../classroom/messages/trial.ts';
import { readClass } from '../classroom/read-class.ts';
import { href } from '../site/href.ts';
import { VerdictState } from '../workbench/VerdictState.tsx';
import { dueSentence, ruleSentences } from './assignment-words.ts';
import type { CourseExercise } from './course-exercise.ts';
import { type ExerciseRow, exerciseRows, pointsAt, pointsOf } from './exercise-rows.ts';
import { LeaveClass } from './LeaveClass.tsx';
import { Notices } from './Notices.tsx';
import { liveWords, useLive } from './use-live.ts';

/** What is due, until when, and how it stands. Without the class, as it was known last. */
export function LearnerView({ first, exercises, onLeft }: { first: Joined; exercises: readonly CourseExercise[]; onLeft: () => void }) {
  const [{ answer, aheadMs }, setKnown] = useState(first);
  const [submissions, setSubmissions] = useState<readonly Submission[]>([]);
  const [notices, setNotices] = useState<NoticeList['notices']>([]);
  const [isOut, setOut] = useState(false);
  const live = useLive(async () => {
    const read = await readClass(Date.now);
    if (!read) return;
    setOut(read.joined === undefined);
    if (!read.joined) return;
    setKnown(read.joined);
    const [list, told] = await Promise.all([askClass(SubmissionList, '/api/submissions'), askClass(NoticeList, '/api/notices')]);
    if (list.kind === 'answered') setSubmissions(list.answer.submissions);
    if (told.kind === 'answered') setNotices(told.answer.notices);
  });
  const { title, timeZone } = answer.class;
  const now = Date.now() + aheadMs;
  return (
    <>
      <header class="room-head">
        <h1>{title}</h1>
        <p>
          You are <b class="who">{answer.me.name}</b>
          {!answer.me.verified && (
            <>
              , a name that you chose: it is shown as <span class="unv">unverified</span>
            </>
          )}
          . Times are those of {timeZone.replaceAll('_', ' ')}, by the clock of the class.
        </p>
        <p class="small soft" role="status">
          {isOut ? 'The class does not know this browser any more. Open your personal link again.' : liveWords(live)}
        </p>
      </header>
      <Notices notices={notices} exercises={exercises} now={now} timeZone={timeZone} />
      {answer.assignments.length === 0 && (
        <p class="empty">There is no assignment yet. What you submit is received and judged all the same.</p>
      )}
      {answer.assignments.map((assignment) => (
        <AssignmentSection
          key={assignment.id}
          assignment={assignment}
          rows={exerciseRows(assignment, submissions)}
          now={now}
          timeZone={timeZone}
          exercises={exercises}
        />
      ))}
      {!isOut && <LeaveClass title={title} onLeft={onLeft} />}
    </>
  );
}

type SectionProps = {
  assignment: Assignment;
  rows: readonly ExerciseRow[];
  /** By the clock of the class. */
  now: number;
  timeZone: string;
  exercises: readonly CourseExercise[];
};

function AssignmentSection({ assignment, rows, now, timeZone, exercises }: SectionProps) {
  const { points, outOf } = pointsOf(rows);
  const heading = `assignment-${assignment.id}`;
  return (
    <section class="sec assignment" aria-labelledby={heading}>
      <h2 id={heading}>{assignment.title}</h2>
      <p class="lead">
        {dueSentence(assignment, now, timeZone)} {ruleSentences(assignment)} You have{' '}
        <b class="num">
          {points} of {outOf}
        </b>{' '}
        points.
        {assignment.extended.map(({ minutes, reason }) => ` You have ${moreWords(minutes)} more: ${reason}`)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard, too */}
      <section class="scroll-x" tabIndex={0} aria-label={`Exercises of ${assignment.title}`}>
        <table class="tbl tight">
          <thead>
            <tr>
              <th scope="col">Exercise</th>
              <th scope="col">What counts</th>
              <th scope="col" class="r">
                Points
              </th>
              <th scope="col" class="r">
                Submissions
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.exercise} row={row} most={assignment.maxSubmissions} exercises={exercises} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

type RowProps = { row: ExerciseRow; most: number | null; exercises: readonly CourseExercise[] };

function Row({ row, most, exercises }: RowProps) {
  const { exercise, outOf, used, counts, waiting, byHand } = row;
  const known = exercises.find(({ id }) => id === exercise);
  return (
    <tr>
      <th scope="row">
        <a href={href(`/exercises/${exercise}/`)}>
          {known?.number !== undefined && <span class="num">{known.number}</span>} {known?.title ?? exercise}
        </a>
      </th>
      <td>
        <Counting submission={counts} />
        {waiting > 0 && <span class="sub">{waiting === 1 ? 'One waits to be judged.' : `${waiting} wait to be judged.`}</span>}
      </td>
      <td class="r num">
        {pointsAt(row) ?? '–'} of {outOf}
        {byHand && <span class="sub">by hand: {byHand.reason}</span>}
        {!byHand && counts?.score && counts.score.daysLate > 0 && <span class="sub">late</span>}
      </td>
      <td class="r num">{most === null ? used : `${used} of ${most}`}</td>
    </tr>
  );
}

function Counting({ submission }: { submission: Submission | undefined }) {
  if (!submission) return <span class="muted">Nothing handed in</span>;
  if (submission.grading)
    return (
      <>
        <VerdictState verdict={submission.grading.verdict} />
        {submission.grading.mistakeDoes !== null && <span class="sub">{submission.grading.mistakeDoes}</span>}
      </>
    );
  return <span class="muted">{submission.state === 'not-judged' ? 'Not judged yet' : 'Being judged'}</span>;
}
