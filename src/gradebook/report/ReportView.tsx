import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ShownAlike } from '../copied/shown-alike.ts';
import type { HeatMap } from '../heat-map.ts';
import type { ShownExercise, ShownReport } from '../shown-report.ts';
import { AlikeSection } from './AlikeSection.tsx';
import { ChangesTable } from './ChangesTable.tsx';
import { DifferingTable } from './DifferingTable.tsx';
import { ExerciseSection } from './ExerciseSection.tsx';
import { Gradebook } from './Gradebook.tsx';
import { LeftAside } from './LeftAside.tsx';
import type { Live } from './live.ts';
import { count, inLessonOrder, type Names } from './names.ts';

type Props = {
  report: ShownReport;
  names: Names;
  /** Solutions that are alike, where somebody asked for it. */
  alike?: ShownAlike | undefined;
  live?: Live;
};

/**
 * The whole report of a class: the same on the page for instructors, and in the file that the command line writes. What is shown already is drawn
 * anew only where it has changed.
 */
export function ReportView({ report, names, alike, live }: Props) {
  const { counts, ungraded, conflicts, differing, changes } = report;
  const onStretch = live?.onStretch;
  const { claims } = counts;
  const pairs = live?.pairs;
  const onPair = live?.onPair;
  return (
    <>
      <p class="rep-summary">{summaryOf(counts)}</p>
      {useMemo(
        () => (
          <LeftAside ungraded={ungraded} conflicts={conflicts} onStretch={onStretch} />
        ),
        [ungraded, conflicts, onStretch],
      )}
      {useMemo(
        () => (
          <DifferingTable differing={differing} claims={claims} names={names} onStretch={onStretch} />
        ),
        [differing, claims, names, onStretch],
      )}
      {useMemo(() => changes && <ChangesTable changes={changes} names={names} onStretch={onStretch} />, [changes, names, onStretch])}
      {report.rows.length > 0 && <Gradebook report={report} names={names} onLearner={live?.onLearner} />}
      {useMemo(
        () => alike && <AlikeSection alike={alike} names={names} live={pairs && onPair && { pairs, onPair }} />,
        [alike, names, pairs, onPair],
      )}
      <Exercises exercises={report.exercises} names={names} live={live} />
    </>
  );
}

function summaryOf({ learners, submissions, graded, accepted, waiting }: ShownReport['counts']): string {
  const said = (number: number): string => number.toLocaleString('en-GB');
  const notGraded = submissions - graded - waiting;
  const parts = [
    ...(graded > 0 ? [`${said(graded)} graded, ${said(accepted)} of them accepted`] : []),
    ...(notGraded > 0 ? [`${said(notGraded)} not graded`] : []),
    ...(waiting > 0 ? [`${said(waiting)} waiting`] : []),
  ];
  if (submissions === 0) return 'Nothing was handed in.';
  return `${count(learners, 'learner')}, ${count(submissions, 'submission')}: ${parts.join(', ')}.`;
}

type ExercisesProps = { exercises: readonly ShownExercise[]; names: Names; live: Live | undefined };

function Exercises({ exercises, names, live }: ExercisesProps): ComponentChildren {
  const byId = new Map(exercises.map((exercise) => [exercise.exercise, exercise]));
  return inLessonOrder([...byId.keys()], names).flatMap((id) => {
    const exercise = byId.get(id);
    // Of one without a verdict there is nothing to tell: the gradebook shows who waits, and the list above what cannot be graded.
    return exercise && exercise.learners > 0
      ? [<Exercise key={id} exercise={exercise} names={names} heat={live?.heats.get(id)} onHeat={live?.onHeat} />]
      : [];
  });
}

type ExerciseProps = { exercise: ShownExercise; names: Names; heat: HeatMap | undefined; onHeat: Live['onHeat'] | undefined };

const Exercise = ({ exercise, names, heat, onHeat }: ExerciseProps) =>
  useMemo(() => <ExerciseSection exercise={exercise} names={names} heat={heat} onHeat={onHeat} />, [exercise, names, heat, onHeat]);
