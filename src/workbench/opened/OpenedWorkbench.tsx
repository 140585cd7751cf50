import { useEffect, useState } from 'preact/hooks';
import { exerciseVersion } from '../../../graders/identity.ts';
import { isPlainCall } from '../../../graders/operations/functions.ts';
import { conventionsOf } from '../../../graders/package/conventions.ts';
import type { ExercisePackage } from '../../../graders/package/schema.ts';
import { lampsOf, type ShownExercise } from '../shown-exercise.ts';
import { evaluateCalls } from '../grader.ts';
import { Icon } from '../../icons/Icon.tsx';
import { StatementFrame } from '../StatementFrame.tsx';
import { Workbench } from '../Workbench.tsx';
import { keptAs } from './kept-as.ts';
import { type RenderedPackage, renderPackage } from './render-package.ts';

type Props = {
  exercise: ExercisePackage;
  /** The file, or the address. */
  name: string;
  /** Addresses of the map, and of the page that opens another. */
  home: string;
  here: string;
};

/** What the site is called: the last part of every title. */
const siteName = (): string => document.title.split(' · ').at(-1) ?? '';

/** The workbench of a package that is not of the course. */
export function OpenedWorkbench({ exercise, name, home, here }: Props) {
  const [rendered, setRendered] = useState<RenderedPackage>({ statement: undefined, contract: [] });
  useEffect(() => {
    let isWanted = true;
    document.title = `${exercise.title} · ${siteName()}`;
    void renderPackage(exercise, evaluateCalls, (next) => isWanted && setRendered(next));
    return () => {
      isWanted = false;
    };
  }, [exercise]);

  const { id, entry, signature, starter, title, difficulty, tolerance, compare, points } = exercise;
  const opened: ShownExercise = {
    ...{ id, title, entry, signature, starter, tolerance, home },
    hasExamples: isPlainCall(exercise),
    keptAs: keptAs(id, exerciseVersion(exercise)),
    package: { kind: 'opened', package: exercise },
    lamps: lampsOf(exercise),
    next: undefined,
  };
  const contract = conventionsOf(exercise).map((plain, index) => ({ plain, html: rendered.contract[index] }));
  return (
    <Workbench exercise={opened}>
      <div class="notice opened">
        <Icon name="file" />
        <p>
          <b>{name}</b> is open. It is not part of the course: what you do here is kept apart, and counts for no lesson.
        </p>
        <a class="btn" href={here}>
          Open another
        </a>
      </div>
      {rendered.problem && (
        <p class="notice opened">
          <Icon name="bang" />
          <span>The statement is shown as it was written: {rendered.problem}</span>
        </p>
      )}
      <StatementFrame
        title={title}
        difficulty={difficulty}
        plain={exercise.statement}
        html={rendered.statement}
        contract={contract}
        tolerance={tolerance}
        compare={compare}
        points={points}
      />
    </Workbench>
  );
}
