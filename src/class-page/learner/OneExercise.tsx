import { useState } from 'preact/hooks';
import { momentWords } from '../../classroom/due.ts';
import type { Assignment } from '../../classroom/messages/assignment.ts';
import { ExerciseName } from '../../gradebook/report/ExerciseName.tsx';
import { MistakeMade } from '../../gradebook/report/MistakeMade.tsx';
import { count } from '../../gradebook/report/names.ts';
import { SmallestFailing } from '../../gradebook/report/SmallestFailing.tsx';
import { Compared, Source } from '../../instructor/SourceView.tsx';
import { VerdictState } from '../../workbench/VerdictState.tsx';
import { type ExerciseRow, pointsAt } from '../exercise-rows.ts';
import type { RoomProps } from '../room-props.ts';
import { CommentForm, RemarkBelow } from './Comments.tsx';
import type { LearnerState, Submission } from './learner-state.ts';
import { PointsByHand } from './PointsByHand.tsx';

type Props = RoomProps & {
  state: LearnerState;
  exercise: string;
  /** Undefined where it belongs to no assignment. */
  row: ExerciseRow | undefined;
  assignment: Assignment | undefined;
};

/** What a learner handed in for one exercise, folded until somebody wants to see it: a course has dozens. */
export function OneExercise({ state, exercise, row, assignment, names, isInstructor, joined }: Props) {
  const [isOpen, setOpen] = useState(false);
  const submissions = (state.submissions.value ?? []).filter((it) => it.exercise === exercise);
  const newest = row?.counts ?? submissions.at(-1);
  return (
    <details class="learner-ex" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h3>
          <ExerciseName exercise={exercise} names={names} />
        </h3>
        <span>
          {newest?.grading ? (
            <VerdictState verdict={newest.grading.verdict} />
          ) : (
            <span class="muted">{newest ? (newest.state === 'waiting' ? 'Waiting to be judged' : 'Not judged') : 'Nothing handed in'}</span>
          )}{' '}
          {row && (
            <span class="num">
              {pointsAt(row) ?? '–'} of {row.outOf}
              {row.byHand && ' by hand'}
            </span>
          )}{' '}
          <span class="muted num">{submissions.length > 1 && count(submissions.length, 'submission')}</span>
        </span>
      </summary>
      {isOpen && (
        <>
          {submissions.length > 0 && (
            <Attempts state={state} submissions={submissions} me={joined.answer.me.id} timeZone={joined.answer.class.timeZone} />
          )}
          {row && assignment && <PointsByHand state={state} row={row} assignment={assignment.id} isInstructor={isInstructor} />}
        </>
      )}
    </details>
  );
}

type AttemptsProps = { state: LearnerState; submissions: readonly Submission[]; me: string; timeZone: string };

function Attempts({ state, submissions, me, timeZone }: AttemptsProps) {
  const [chosen, choose] = useState<string | undefined>(undefined);
  const [line, setLine] = useState(1);
  // Without a choice, the newest: also of one that has just come.
  const at = Math.max(0, chosen === undefined ? submissions.length - 1 : submissions.findIndex(({ id }) => id === chosen));
  const [shown, before] = [submissions[at], submissions[at - 1]];
  if (!shown) return null;
  const said = state.comments.value.filter(({ submission }) => submission === shown.id);
  const remarks = {
    below: (number: number) => <RemarkBelow comments={said.filter((it) => it.line === number)} timeZone={timeZone} />,
    onLine: setLine,
  };
  return (
    <>
      <AttemptsTable state={state} submissions={submissions} shown={shown.id} timeZone={timeZone} onShow={choose} />
      <Explained submission={shown} />
      <div class="split2">
        <div>
          <h4>{before ? `From submission ${at} to ${at + 1}` : `Submission ${at + 1}`}</h4>
          {before && before.source !== shown.source ? (
            <Compared before={before.source} after={shown.source} remarks={remarks} />
          ) : (
            <Source text={shown.source} name={`submission ${at + 1}`} remarks={remarks} />
          )}
        </div>
        <CommentForm
          key={shown.id}
          state={state}
          submission={shown}
          number={at + 1}
          line={line}
          onLine={setLine}
          said={said}
          me={me}
          timeZone={timeZone}
        />
      </div>
    </>
  );
}

type TableProps = Omit<AttemptsProps, 'me'> & { shown: string; onShow: (id: string) => void };

function AttemptsTable({ state, submissions, shown, timeZone, onShow }: TableProps) {
  const { exercise } = submissions[0] ?? { exercise: '' };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard, too
    <section class="scroll-x rep-box atts-box" tabIndex={0} aria-label="Submissions, newest first">
      <table class="tbl tight atts">
        <thead>
          <tr>
            <th scope="col">Show</th>
            <th scope="col">Received</th>
            <th scope="col">Verdict</th>
            <th scope="col" class="r">
              Agree
            </th>
            <th scope="col">Known mistake</th>
            <th scope="col" class="r">
              Points
            </th>
            <th scope="col">Note</th>
          </tr>
        </thead>
        <tbody>
          {[...submissions.entries()].reverse().map(([index, submission]) => (
            <tr key={submission.id} data-shown={submission.id === shown || undefined}>
              <th scope="row">
                <label class="pick">
                  <input type="radio" name={`show-${exercise}`} checked={submission.id === shown} onChange={() => onShow(submission.id)} />
                  <span class="num">{index + 1}</span>
                  <span class="vh"> show this submission</span>
                </label>
              </th>
              <td class="num">{momentWords(Date.parse(submission.receivedAt), timeZone)}</td>
              <td>
                {submission.grading ? (
                  <VerdictState verdict={submission.grading.verdict} />
                ) : (
                  <span class="muted">{stateWords(submission)}</span>
                )}
              </td>
              <td class="r num">
                {submission.grading && (
                  <>
                    {submission.grading.casesRight}
                    <span class="muted">/{submission.grading.casesTotal}</span>
                  </>
                )}
              </td>
              <td>
                <Mistake grading={submission.grading} />
              </td>
              <td class="r num">{submission.score?.points}</td>
              <td class="wrap">{noteWords(submission, state.comments.value.filter((it) => it.submission === submission.id).length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Mistake({ grading }: Pick<Submission, 'grading'>) {
  const { verdict, mistake = null, mistakeDoes = null } = grading ?? {};
  const misreadings = mistake !== null && mistakeDoes !== null ? { [mistake]: mistakeDoes } : {};
  return <MistakeMade verdict={verdict} mistake={mistake ?? undefined} misreadings={misreadings} />;
}

const stateWords = ({ state }: Submission): string => (state === 'waiting' ? 'waiting' : 'not judged');

const noteWords = ({ daysLate, confirmation }: Submission, comments: number): string =>
  [
    ...(daysLate > 0 ? [`${count(daysLate, 'day')} late`] : []),
    ...(confirmation && confirmation.kind !== 'same' ? ['the learner’s browser found something else'] : []),
    ...(comments > 0 ? [count(comments, 'comment')] : []),
  ].join(', ');

/** Why it stands as it does. */
function Explained({ submission: { grading, why } }: { submission: Submission }) {
  if (why !== null) return <p class="why">{why}</p>;
  if (!grading || grading.failing === null) return null;
  return <SmallestFailing call={grading.failing} />;
}
