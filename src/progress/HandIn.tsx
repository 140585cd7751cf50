import { computed } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { hasJoinedClass } from '../classroom/sign.ts';
import { download } from '../site/download.ts';
import { fetchPackage } from '../site/fetch-package.ts';
import { startGrader } from '../workbench/grader.ts';
import { HandInDialog } from '../workbench/hand-in/HandInDialog.tsx';
import { createHandInState, type HandInState } from '../workbench/hand-in/hand-in-state.ts';
import type { ProgressLesson } from './lesson-rows.ts';
import type { ProgressState } from './progress-state.ts';

type Props = { state: ProgressState; lessons: readonly ProgressLesson[] };

/** Hands in the exercises of the whole course at once. */
export function HandIn({ state, lessons }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [handIn, setHandIn] = useState<HandInState>();
  useEffect(() => {
    const exercises = lessons
      .filter(({ live }) => live)
      .flatMap(({ exercise, title, number, packageHref }) =>
        packageHref === undefined ? [] : [{ keptAs: exercise, id: exercise, title, number, loadPackage: () => fetchPackage(packageHref) }],
      );
    const { record } = state;
    const events = computed(() => state.events.value ?? []);
    let seedOf: (exercise: string) => number | undefined = () => undefined;
    if (hasJoinedClass())
      void import('../classroom/seed-in-class.ts').then(
        ({ seedInClass }) => {
          seedOf = seedInClass;
        },
        () => undefined,
      );
    const created = createHandInState({
      exercises,
      events,
      record,
      startGrader,
      seedOf: (exercise) => seedOf(exercise),
      now: Date.now,
      save: download,
    });
    setHandIn(created);
    return created.stop;
  }, [state, lessons]);
  const open = async (): Promise<void> => {
    await state.readEvents();
    setIsOpen(true);
  };
  return (
    <section class="sec" aria-labelledby="hand-in-h">
      <h2 id="hand-in-h">Hand in</h2>
      <p class="lead">
        Saves one file with your code for the exercises that you choose, to be sent to whoever teaches your course. An exercise that you
        opened from a file is handed in on its own page.
      </p>
      <p class="act-row">
        <button type="button" class="btn" disabled={!handIn} onClick={open}>
          Hand in…
        </button>
      </p>
      <HandInDialog state={handIn} isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </section>
  );
}
