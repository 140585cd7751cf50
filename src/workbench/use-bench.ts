import { useEffect, useRef, useState } from 'preact/hooks';
import { hasJoinedClass } from '../classroom/sign.ts';
import { openRecord } from '../record/record.ts';
import { whenIdle } from '../site/when-idle.ts';
import type { OpenDesk } from './class/class-desk.ts';
import type { ShownExercise } from './shown-exercise.ts';
import { prepareGrader, startGrader } from './grader.ts';
import { SEED } from './run-state.ts';
import { readSettings } from './settings.ts';
import { type Bench, createBench } from './workbench-state.ts';

export interface OpenedBench {
  /** The workbench's state; undefined until the record is open and what was kept has been read. */
  bench: Bench | undefined;
  /** The text to show. */
  source: string;
  edit: (text: string) => void;
}

/** Opens the workbench's state once the page is shown, and closes it with the page. What is typed before it is there goes into it. */
export function useBench(exercise: ShownExercise): OpenedBench {
  const [bench, setBench] = useState<Bench | undefined>(undefined);
  const [early, setEarly] = useState(exercise.starter);
  const typed = useRef<string | undefined>(undefined);
  const live = useRef<Bench | undefined>(undefined);

  useEffect(() => {
    readSettings();
    let isGone = false;
    void openRecord().then(async (record) => {
      if (isGone) return record.close();
      const openDesk = await classDesk(exercise);
      if (isGone) return record.close();
      const opened = createBench(exercise, record, startGrader, openDesk);
      live.current = opened;
      if (typed.current !== undefined) opened.drafts.edit(typed.current);
      await opened.load();
      setBench(opened);
      showLinkedCase();
      if (exercise.package.kind !== 'kept')
        prepareWhenIdle(async () => prepareGrader(await opened.runs.fetchPackage(), opened.desk?.seed() ?? SEED));
    });
    return () => {
      isGone = true;
      live.current?.close();
    };
  }, []);

  const edit = (text: string) => {
    typed.current = text;
    live.current?.drafts.edit(text);
    if (bench) bench.said.value = undefined;
    else setEarly(text);
  };
  return { bench, source: bench?.drafts.source.value ?? early, edit };
}

/** What speaks with the class of this browser, of which only exercises of this site may be. Without it the workbench is what it is elsewhere. */
async function classDesk({ package: source }: ShownExercise): Promise<OpenDesk | undefined> {
  if (!hasJoinedClass() || source.kind === 'opened') return undefined;
  return (await import('./class/class-desk.ts').catch(() => undefined))?.openClassDesk;
}

/**
 * Fetches and opens in a quiet moment what the first run needs: 400 kB, which is left alone where the reader saves data. If it fails, the
 * run says so.
 */
function prepareWhenIdle(prepare: () => Promise<unknown>): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }; // Chromium alone has it
  if (connection?.saveData) return;
  whenIdle(() => void prepare().catch(() => undefined), 1500);
}

/** A link such as `#case-17` leads to that input, where the last result shows it. */
function showLinkedCase(): void {
  if (!/^#case-\d+$/.test(location.hash)) return;
  requestAnimationFrame(() => document.querySelector(location.hash)?.scrollIntoView());
}
