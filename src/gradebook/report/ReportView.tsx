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
      <p class="rep-summary">
        {count(counts.learners, 'learner')}, {count(counts.submissions, 'submission')}: {counts.graded.toLocaleString('en-GB')} graded,{' '}
        {counts.accepted.toLocaleString('en-GB')} of them accepted,{' '}
        {(counts.submissions - counts.graded - counts.waiting).toLocaleString('en-GB')} not graded
        {counts.waiting > 0 && `, ${counts.waiting.toLocaleString('en-GB')} waiting`}.
      </p>
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
      <Gradebook report={report} names={names} onLearner={live?.onLearner} />
      {useMemo(
        () => alike && <AlikeSection alike={alike} names={names} live={pairs && onPair && { pairs, onPair }} />,
        [alike, names, pairs, onPair],
      )}
      <Exercises exercises={report.exercises} names={names} live={live} />
    </>
  );
}

type ExercisesProps = { exercises: readonly ShownExercise[]; names: Names; live: Live | undefined };

function Exercises({ exercises, names, live }: ExercisesProps): ComponentChildren {
  const byId = new Map(exercises.map((exercise) => [exercise.exercise, exercise]));
  return inLessonOrder([...byId.keys()], names).flatMap((id) => {
    const exercise = byId.get(id);
    return exercise ? [<Exercise key={id} exercise={exercise} names={names} heat={live?.heats.get(id)} onHeat={live?.onHeat} />] : [];
  });
}

type ExerciseProps = { exercise: ShownExercise; names: Names; heat: HeatMap | undefined; onHeat: Live['onHeat'] | undefined };

const Exercise = ({ exercise, names, heat, onHeat }: ExerciseProps) =>
  useMemo(() => <ExerciseSection exercise={exercise} names={names} heat={heat} onHeat={onHeat} />, [exercise, names, heat, onHeat]);
