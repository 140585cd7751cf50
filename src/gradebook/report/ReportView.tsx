import type { ExerciseAlike } from '../copied/compare-exercise.ts';
import type { Report } from '../report-data.ts';
import { AlikeSection } from './AlikeSection.tsx';
import { ChangesTable } from './ChangesTable.tsx';
import { DifferingTable } from './DifferingTable.tsx';
import { ExerciseSection } from './ExerciseSection.tsx';
import { Gradebook } from './Gradebook.tsx';
import { LeftAside } from './LeftAside.tsx';
import { count, inLessonOrder, type Names } from './names.ts';

type Props = {
  report: Report;
  names: Names;
  /** Solutions that are alike, where somebody asked for it. */
  alike?: readonly ExerciseAlike[] | undefined;
  /** Opens what a learner handed in; on paper there is nothing to open. */
  onLearner?: (key: string) => void;
};

/** The whole report of a class: the same on the page for instructors, and in the file that the command line writes. */
export function ReportView({ report, names, alike, onLearner }: Props) {
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
      <Gradebook report={report} names={names} {...(onLearner && { onLearner })} />
      {alike && <AlikeSection alike={alike} names={names} />}
      {inLessonOrder([...byId.keys()], names).flatMap((id) => {
        const exercise = byId.get(id);
        return exercise ? [<ExerciseSection key={id} exercise={exercise} names={names} />] : [];
      })}
    </>
  );
}
