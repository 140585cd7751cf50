import { useState } from 'preact/hooks';
import { askClass } from '../classroom/ask-class.ts';
import { momentWords } from '../classroom/due.ts';
import { Gradebook as GradebookAnswer } from '../classroom/messages/gradebook.ts';
import { SubmissionList } from '../classroom/messages/submission.ts';
import { Gradebook } from '../gradebook/report/Gradebook.tsx';
import { count, type Names } from '../gradebook/report/names.ts';
import type { ShownReport } from '../gradebook/shown-report.ts';
import { useListening } from '../site/use-listening.ts';
import { Dialog } from '../workbench/Dialog.tsx';
import { VerdictState } from '../workbench/VerdictState.tsx';
import type { RoomProps } from './room-props.ts';
import { useNews } from './use-news.ts';

/** With its text. */
type Submission = SubmissionList['submissions'][number];
type Opened = { title: string; member: string; submissions: readonly Submission[] | undefined };

/** Who has what, as it happens. */
export function GradebookRoom({ joined, news, names }: RoomProps) {
  const { timeZone } = joined.answer.class;
  const [gradebook, setGradebook] = useState<GradebookAnswer | undefined>(undefined);
  const [problem, setProblem] = useState('');
  const [opened, setOpened] = useState<Opened | undefined>(undefined);
  const room = useListening<HTMLDivElement>(gradebook !== undefined);
  useNews(
    news,
    () => true,
    async () => {
      const asked = await askClass(GradebookAnswer, '/api/gradebook');
      setProblem(asked.kind === 'answered' ? '' : asked.sentence);
      if (asked.kind === 'answered') setGradebook(asked.answer);
      if (opened) await read(opened);
    },
  );

  async function read({ title, member }: Opened): Promise<void> {
    const asked = await askClass(SubmissionList, `/api/submissions?${new URLSearchParams({ member })}`);
    if (asked.kind === 'answered') setOpened({ title, member, submissions: asked.answer.submissions });
  }

  function open(member: string): void {
    const next = { title: gradebook?.rows.find((row) => row.member === member)?.key ?? '', member, submissions: undefined };
    setOpened(next);
    void read(next);
  }

  return (
    <div ref={room}>
      <p class="class-facts">{gradebook ? summaryOf(gradebook) : 'Reading the gradebook.'}</p>
      {problem !== '' && <p class="err">{problem}</p>}
      {gradebook && <Gradebook report={reportOf(gradebook)} names={names} isOfClass onLearner={open} />}
      <Dialog title={opened?.title ?? ''} isOpen={opened !== undefined} isSheet onClose={() => setOpened(undefined)}>
        {opened && <Attempts opened={opened} names={names} timeZone={timeZone} />}
      </Dialog>
      {gradebook && gradebook.notBegun.length > 0 && (
        <section class="sec" aria-labelledby="not-begun-h">
          <h2 id="not-begun-h">Not begun</h2>
          <p class="lead">{gradebook.notBegun.map(({ name }) => name).join(', ')}</p>
        </section>
      )}
    </div>
  );
}
function summaryOf({ counts: { learners, submissions, graded, accepted, waiting } }: GradebookAnswer): string {
  const parts = [`${count(learners, 'learner')}`, `${count(submissions, 'submission')}`, `${graded} judged, ${accepted} of them accepted`];
  return `${parts.join(', ')}${waiting > 0 ? `, ${waiting} waiting` : ''}.`;
}

/** As the report of a class draws it: what only a report of files has, is empty. */
function reportOf({ exerciseIds, hasScores, counts, rows }: GradebookAnswer): ShownReport {
  const none = { items: [], from: 0, total: 0 };
  return {
    counts: { ...counts },
    hasScores,
    exerciseIds,
    rows: rows.map(({ member, key, names, cells, total }) => ({ id: member, key, names, total, cells: cells.map((cell) => cell ?? undefined) })),
    exercises: [],
    differing: none,
    changes: undefined,
    ungraded: none,
    conflicts: none,
  };
}

/** Everything that one learner handed in, the newest first. */
function Attempts({ opened: { submissions }, names, timeZone }: { opened: Opened; names: Names; timeZone: string }) {
  if (!submissions) return <p class="soft">Looking it up.</p>;
  return (
    <ul class="attempts">
      {submissions.toReversed().map((submission) => (
        <li key={submission.id}>
          <p>
            <b>{names.get(submission.exercise)?.title ?? submission.exercise}</b>{' '}
            {submission.grading ? (
              <VerdictState verdict={submission.grading.verdict} />
            ) : (
              <span class="muted">{stateWords(submission)}</span>
            )}
          </p>
          <p class="small soft">{factsOf(submission, timeZone)}</p>
          <details>
            <summary>What was handed in</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines are scrolled by keyboard, too */}
            <pre tabIndex={0}>
              <code>{submission.source}</code>
            </pre>
          </details>
        </li>
      ))}
    </ul>
  );
}

const stateWords = ({ state, why }: Submission): string =>
  state === 'waiting' ? 'Waiting to be judged' : `Not judged: ${why ?? 'look at it yourself'}`;

function factsOf({ receivedAt, grading, score, daysLate, confirmation }: Submission, timeZone: string): string {
  return [
    `Received ${momentWords(Date.parse(receivedAt), timeZone)}`,
    ...(grading ? [`${grading.casesRight} of ${grading.casesTotal} inputs agree`] : []),
    ...(score ? [`${score.points} of ${score.outOf} points`] : []),
    ...(daysLate > 0 ? [`${daysLate} ${daysLate === 1 ? 'day' : 'days'} late`] : []),
    ...(confirmation && confirmation.kind !== 'same' ? ['the learner’s browser found something else'] : []),
  ].join(', ');
}
