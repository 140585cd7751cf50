import { useMemo, useState } from 'preact/hooks';
import { askClass, askClassForCsv } from '../classroom/ask-class.ts';
import { Gradebook as GradebookAnswer } from '../classroom/messages/gradebook.ts';
import type { Columns } from '../gradebook/grades-csv.ts';
import { ColumnsSelect } from '../gradebook/report/ColumnsSelect.tsx';
import { Gradebook } from '../gradebook/report/Gradebook.tsx';
import { count } from '../gradebook/report/names.ts';
import type { ShownReport } from '../gradebook/shown-report.ts';
import { downloadBlob } from '../site/download.ts';
import { useListening } from '../site/use-listening.ts';
import { createAsking } from './doing.ts';
import { hashOf } from './room.ts';
import type { RoomProps } from './room-props.ts';
import { Said } from './Said.tsx';
import { useNews } from './use-news.ts';

/** Who has what, as it happens, and who has nothing yet. */
export function GradebookRoom({ news, names }: RoomProps) {
  const [gradebook, setGradebook] = useState<GradebookAnswer | undefined>(undefined);
  const [problem, setProblem] = useState('');
  const room = useListening<HTMLDivElement>(gradebook !== undefined);
  useNews(
    news,
    ({ kind }) => kind !== 'comment',
    async () => {
      const asked = await askClass(GradebookAnswer, '/api/gradebook');
      setProblem(asked.kind === 'answered' ? '' : asked.sentence);
      if (asked.kind === 'answered') setGradebook(asked.answer);
    },
  );
  return (
    <div ref={room}>
      <p class="class-facts">{gradebook ? summaryOf(gradebook) : 'Reading the gradebook.'}</p>
      {problem !== '' && <p class="err">{problem}</p>}
      {gradebook && (
        <>
          <Save />
          <Gradebook report={reportOf(gradebook)} names={names} isOfClass onLearner={open} />
          <NotBegun learners={gradebook.notBegun} />
        </>
      )}
    </div>
  );
}

const open = (member: string): void => {
  location.hash = hashOf('learner', member);
};

/** The grades as a file: for people, or for the system that the course is in. */
function Save() {
  const [columns, setColumns] = useState<Columns>('plain');
  const asking = useMemo(() => createAsking(), []);
  const save = async () => {
    const file = await asking.ask(
      () => askClassForCsv(`/api/gradebook?${new URLSearchParams({ columns })}`),
      () => 'grades.csv was handed to your browser’s downloads.',
    );
    if (file) downloadBlob('grades.csv', file);
  };
  return (
    <>
      <div class="act-row">
        <ColumnsSelect value={columns} onChoose={setColumns} />
        <button type="button" class="btn btn-primary" disabled={asking.doing.value.kind === 'waiting'} onClick={() => void save()}>
          Save grades.csv
        </button>
      </div>
      <Said doing={asking.doing.value} />
    </>
  );
}

/** As many names as one reads; the others are folded. */
const MOST_NAMES = 30;

function NotBegun({ learners }: { learners: GradebookAnswer['notBegun'] }) {
  if (learners.length === 0) return null;
  const shown = (some: GradebookAnswer['notBegun']) => (
    <ul class="names">
      {some.map(({ member, key, name }) => (
        <li key={member}>
          <a href={hashOf('learner', member)}>{key}</a> {name !== key && <span class="muted">{name}</span>}
        </li>
      ))}
    </ul>
  );
  return (
    <section class="sec" aria-labelledby="not-begun-h">
      <h2 id="not-begun-h">Not begun</h2>
      <p class="lead">{count(learners.length, 'learner')} of whom nothing was received.</p>
      {shown(learners.slice(0, MOST_NAMES))}
      {learners.length > MOST_NAMES && (
        <details class="notgraded">
          <summary>and {count(learners.length - MOST_NAMES, 'more learner')}</summary>
          {shown(learners.slice(MOST_NAMES))}
        </details>
      )}
    </section>
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
    rows: rows.map(({ member, key, names, cells, total }) => ({
      id: member,
      key,
      names,
      total,
      cells: cells.map((cell) => cell ?? undefined),
    })),
    exercises: [],
    differing: none,
    changes: undefined,
    ungraded: none,
    conflicts: none,
  };
}
