import { signal } from '@preact/signals';
import type { Verdict } from '../../graders/verdict.ts';
import { hasJoinedClass } from '../classroom/sign.ts';
import { randomId } from '../record/events.ts';
import { recordFile } from '../record/record-file.ts';
import type { LearnerRecord } from '../record/record.ts';
import { download } from '../site/download.ts';
import type { ClassDesk, OpenDesk } from './class/class-desk.ts';
import { createDraftState } from './draft-state.ts';
import { examplesKeptAs } from './examples/kept-examples.ts';
import { createExamplesState, type ExampleJudge } from './examples/examples-state.ts';
import type { ShownExercise } from './shown-exercise.ts';
import { createHandInState } from './hand-in/hand-in-state.ts';
import { loadPackage } from './package-source.ts';
import { createRunState, type Grader, SEED } from './run-state.ts';
import { unsavedText } from '../record/unsaved.ts';

export type Bench = ReturnType<typeof createBench>;

/** The state of one open workbench: the text, its runs, and what was said last. `openDesk`: where this browser has joined a class. */
export function createBench(
  exercise: ShownExercise,
  record: LearnerRecord,
  startGrader: () => Promise<Grader & ExampleJudge>,
  openDesk?: OpenDesk,
) {
  const now = () => Date.now();
  const isKept = exercise.package.kind === 'kept';
  const tab = tabId();
  const drafts = createDraftState({
    record,
    exercise: exercise.keptAs,
    starter: exercise.starter,
    tab,
    unsaved: unsavedText(exercise.keptAs),
    now,
  });
  /** The examples are kept like the code, under a name of their own. */
  const keptUnder = examplesKeptAs(exercise.keptAs);
  const exampleDrafts = createDraftState({ record, exercise: keptUnder, starter: '', tab, unsaved: unsavedText(keptUnder), now });
  const runs = createRunState({
    record,
    exercise: exercise.keptAs,
    loadPackage: () => loadPackage(exercise.package),
    startGrader,
    before: (pack, source, stopped) => examples.tryOn(pack, source, stopped),
    ...(isKept && { judgeThere: (source, stopped) => judgeThere(exercise.id, source, stopped) }),
    seed: () => desk?.seed() ?? SEED,
    onKept: (attempt, verdict) => void (isKept || desk?.hand(attempt, verdict)),
    now,
  });
  const desk: ClassDesk | undefined = openDesk?.({ exercise: exercise.keptAs, record, events: runs.events, refresh: runs.refresh, now });
  const examples = createExamplesState({
    record,
    exercise: exercise.keptAs,
    drafts: exampleDrafts,
    events: runs.events,
    loadPackage: runs.fetchPackage,
    startJudge: startGrader,
    now,
  });
  const handIn = createHandInState({
    exercises: [{ keptAs: exercise.keptAs, id: exercise.id, title: exercise.title, loadPackage: runs.fetchPackage }],
    events: runs.events,
    record,
    startGrader,
    seedOf: () => desk?.seed(),
    now,
    save: download,
  });
  /** The last thing that was done without any other trace on the page. */
  const said = signal<string | undefined>(undefined);

  /** Keeps the text first: what runs now may take the page down with it. */
  async function start(submitted: boolean): Promise<void> {
    if (runs.run.value.kind === 'running') return;
    said.value = undefined;
    drafts.forgetUndo();
    const source = drafts.source.value;
    // What the page cannot judge is in before it is judged: a deadline does not wait for a verdict.
    if (submitted && isKept) void desk?.handText(source);
    const running = runs.start(source, submitted);
    await Promise.all([drafts.flush(), exampleDrafts.flush(), drafts.snapshot('before-run'), running]);
  }

  return {
    record,
    drafts,
    exampleDrafts,
    examples,
    runs,
    handIn,
    /** What goes to the class of this browser; undefined without one. */
    desk,
    said,
    load: async () => {
      await Promise.all([drafts.load(), exampleDrafts.load()]);
      await runs.restore();
      desk?.start();
    },
    exportAll: async () => download(await recordFile(record, now())),
    run: () => start(false),
    submit: () => start(true),
    snapshot: async () => {
      // the text of this moment, not the one after saving
      const [isNew] = await Promise.all([drafts.snapshot('kept'), drafts.flush()]);
      said.value = isNew ? 'Kept as a snapshot.' : 'The newest snapshot is this text already.';
    },
    close: () => {
      drafts.close();
      exampleDrafts.close();
      examples.close();
      desk?.close();
      runs.close();
      runs.stop();
      handIn.stop();
    },
  };
}

/** Judged by the class of this browser, what speaks with which is loaded where there is one. */
async function judgeThere(exercise: string, source: string, stopped: AbortSignal): Promise<Verdict> {
  if (!hasJoinedClass())
    throw new Error('A class judges this exercise, and this browser has joined none. Open your personal link, or join by a code.');
  const { judgeInClass } = await import('./class/judge-in-class.ts').catch(() => {
    throw new Error('The class cannot be reached. Are you online?');
  });
  return judgeInClass(exercise, source, stopped);
}

/** The same for a tab while it lives, reloads included. */
function tabId(): string {
  try {
    const known = sessionStorage.getItem('crossmodal-tab') ?? randomId();
    sessionStorage.setItem('crossmodal-tab', known);
    return known;
  } catch {
    return randomId();
  }
}
