import type { Report } from '../report-data.ts';
import { ChangesTable } from './ChangesTable.tsx';
import { DifferingTable } from './DifferingTable.tsx';
import { ExerciseSection } from './ExerciseSection.tsx';
import { Gradebook } from './Gradebook.tsx';
import { LeftAside } from './LeftAside.tsx';
import { count, inLessonOrder, type Names } from './names.ts';

/** The whole report of a class: the same on the page for instructors, and in the file that the command line writes. */
export function ReportView({ report, names }: { report: Report; names: Names }) {
  const { counts, exercises, changes } = report;
  const byId = new Map(exercises.map((exercise) => [exercise.exercise, exercise]));
  return (
    <>
      <p class="rep-summary">
        {count(counts.learners, 'learner')}, {count(counts.submissions, 'submission')}: {counts.graded} graded, {counts.accepted} of them
        accepted, {counts.submissions - counts.graded} not graded.
      </p>
      <LeftAside report={report} />
      <DifferingTable report={report} names={names} />
      {changes && <ChangesTable changes={changes} names={names} />}
      <Gradebook report={report} names={names} />
      {inLessonOrder([...byId.keys()], names).flatMap((id) => {
        const exercise = byId.get(id);
        return exercise ? [<ExerciseSection key={id} exercise={exercise} names={names} />] : [];
      })}
    </>
  );
}
