import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Example } from '../../../graders/examples/example.ts';
import type { ExercisePackage } from '../../../graders/package/schema.ts';
import { ENGINE_VERSION } from '../../../graders/sandbox/limits.ts';
import type { Learner, Submitted } from '../../../graders/submission-file/schema.ts';
import { submissionFileName, writeSubmissionFile } from '../../../graders/submission-file/write-submission-file.ts';
import type { Verdict } from '../../../graders/verdict.ts';
import { type RecordEvent, stamp } from '../../record/events.ts';
import type { LearnerRecord } from '../../record/record.ts';
import { examplesKeptAs, wholeExamples } from '../examples/kept-examples.ts';
import { readVerdict } from '../kept-verdict.ts';
import { type Grader, SEED, stoppedSentence } from '../run-state.ts';
import { rememberedLearner, rememberLearner } from './learner.ts';
import { type GoesIn, whatGoesIn } from './what-goes-in.ts';

/** An exercise that may be handed in. */
export interface HandInExercise {
  /** What the record keeps it under. */
  keptAs: string;
  id: string;
  title: string;
  /** Number of its lesson, where it has one. */
  number?: string;
  loadPackage: () => Promise<ExercisePackage>;
}

export interface HandInOptions {
  exercises: readonly HandInExercise[];
  /** Of these exercises at least. */
  events: ReadonlySignal<readonly RecordEvent[]>;
  record: Pick<LearnerRecord, 'merge' | 'drafts'>;
  startGrader: () => Promise<Grader>;
  /** The seed by which a class draws this learner's inputs of an exercise; undefined: the one that everybody has. */
  seedOf?: (exercise: string) => number | undefined;
  now: () => number;
  save: (file: { name: string; text: string }) => void;
}

/** One line of what may go in. `examples`: how many the learner wrote of it. */
export type HandInRow = HandInExercise & GoesIn & { isChosen: boolean; submitted: Submitted; examples: number };

export type Phase =
  | { kind: 'choosing' }
  /** `done` of `total` exercises are judged; a part of one counts as a part. */
  | { kind: 'judging'; done: number; total: number; title: string }
  /** Nothing was saved, and why. `nameless`: neither id nor name was given. */
  | { kind: 'refused'; reason: string; isNameless?: true }
  /** Judged once more, these came out otherwise than was shown. Nothing is saved until the learner has seen it. */
  | { kind: 'differs'; titles: string[] }
  | { kind: 'saved'; fileName: string };

/** Stands in the preview where the record has no hash: the verdict was kept by an older version of this site. */
const NOT_YET = '(judged when you save)';

export type HandInState = ReturnType<typeof createHandInState>;

/** What is handed in, who hands it in, and the saving. */
export function createHandInState({ exercises, events, record, startGrader, seedOf = () => undefined, now, save }: HandInOptions) {
  const learner = signal<Learner>(rememberedLearner());
  const phase = signal<Phase>({ kind: 'choosing' });
  /** Exercises that the learner took out, as the record calls them. */
  const leftOut = signal<ReadonlySet<string>>(new Set());
  /** Verdicts of this page's grader, by attempt and seed. */
  const judged = signal<ReadonlyMap<string, Verdict>>(new Map());
  const keyOf = (attempt: string, seed: number) => `${attempt} ${seed}`;
  /** The examples that the learner wrote, by what the record keeps their exercise under. */
  const examples = signal<ReadonlyMap<string, Example[]>>(new Map());
  const withExamples = signal(true);
  let stopping: AbortController | undefined;

  const rows = computed<HandInRow[]>(() => {
    const goesIn = whatGoesIn(events.value);
    return exercises.flatMap((exercise) => {
      const goes = goesIn.get(exercise.keptAs);
      if (!goes) return [];
      const own = examples.value.get(exercise.keptAs) ?? [];
      const goAlong = withExamples.value && own.length > 0;
      const seed = seedOf(exercise.id) ?? SEED;
      const submitted = {
        ...submittedOf(exercise, goes, seed, judged.value.get(keyOf(goes.attempt.id, seed))),
        ...(goAlong && { examples: own }),
      };
      return [{ ...exercise, ...goes, isChosen: !leftOut.value.has(exercise.keptAs), submitted, examples: own.length }];
    });
  });
  const chosen = computed(() => rows.value.filter(({ isChosen }) => isChosen));
  /** Exactly what the file holds. */
  const text = computed(() =>
    writeSubmissionFile(
      learner.value,
      chosen.value.map(({ submitted }) => submitted),
    ),
  );

  function change(): void {
    stop();
    phase.value = { kind: 'choosing' };
  }

  /** As it is when the dialog opens. */
  async function begin(): Promise<void> {
    change();
    const drafts = await record.drafts();
    const found = exercises.flatMap(({ keptAs }) => {
      const draft = drafts.find((it) => it.exercise === examplesKeptAs(keptAs) && it.tab === '');
      const own = wholeExamples(draft?.source ?? '');
      return own.length > 0 ? [[keptAs, own] as const] : [];
    });
    examples.value = new Map(found);
  }

  /** Judges all that goes in once more, and saves the file if it is what was shown. */
  async function saveFile(): Promise<void> {
    if (phase.value.kind === 'judging' || chosen.value.length === 0) return;
    const fileName = submissionFileName(learner.value);
    if (fileName === undefined) {
      const reason = 'Give an id or a name, so that it can be told whose file it is.';
      phase.value = { kind: 'refused', reason, isNameless: true };
      return;
    }
    const shown = chosen.value;
    const controller = new AbortController();
    stopping = controller;
    try {
      await judgeAll(controller.signal);
    } catch (error) {
      if (!controller.signal.aborted) phase.value = { kind: 'refused', reason: `${stoppedSentence(error)} Nothing was saved.` };
      return;
    }
    if (controller.signal.aborted) return;
    const differing = chosen.value.filter((row) => !shown.some((before) => isSame(before.submitted, row.submitted)));
    if (differing.length > 0) {
      phase.value = { kind: 'differs', titles: differing.map(({ title }) => title) };
      return;
    }
    save({ name: fileName, text: text.value });
    rememberLearner(learner.value);
    const at = now();
    await record.merge(chosen.value.map((row) => handedIn(row, at)));
    phase.value = { kind: 'saved', fileName };
  }

  /** Until nothing is left: another tab may submit meanwhile. */
  async function judgeAll(signal: AbortSignal): Promise<void> {
    const open = () => chosen.value.filter((row) => !judged.value.has(keyOf(row.attempt.id, row.submitted.seed)));
    const total = Math.max(1, open().length);
    let done = 0;
    const tell = (title: string, part: number) => {
      if (!signal.aborted) phase.value = { kind: 'judging', done: Math.min(done + part, total), total, title };
    };
    for (let row = open()[0]; row && !signal.aborted; row = open()[0]) {
      const { title, attempt, submitted } = row;
      tell(title, 0);
      const exercise = await row.loadPackage().catch(() => undefined);
      if (!exercise) throw new Error(`The exercise “${title}” could not be fetched. Are you online?`);
      const grader = await startGrader();
      const onProgress = (cases: number, ofCases: number) => tell(title, ofCases === 0 ? 0 : cases / ofCases);
      const verdict = await grader.grade(exercise, attempt.source, submitted.seed, { onProgress, signal });
      judged.value = new Map([...judged.value, [keyOf(attempt.id, submitted.seed), verdict]]);
      done++;
    }
  }

  /** Ends the judging; nothing is saved. */
  function stop(): void {
    stopping?.abort();
    stopping = undefined;
    if (phase.value.kind === 'judging') phase.value = { kind: 'choosing' };
  }

  return {
    learner: learner as ReadonlySignal<Learner>,
    phase: phase as ReadonlySignal<Phase>,
    rows,
    text,
    fileName: computed(() => submissionFileName(learner.value)),
    setLearner: (part: Partial<Learner>) => {
      change();
      learner.value = { ...learner.value, ...part };
    },
    choose: (keptAs: string, isChosen: boolean) => {
      change();
      const others = [...leftOut.value].filter((other) => other !== keptAs);
      leftOut.value = new Set(isChosen ? others : [...others, keptAs]);
    },
    save: saveFile,
    /** Whether examples go along. */
    withExamples: withExamples as ReadonlySignal<boolean>,
    takeExamples: (doGo: boolean) => {
      change();
      withExamples.value = doGo;
    },
    stop,
    begin,
  };
}

function submittedOf({ id }: HandInExercise, { attempt, withHelp }: GoesIn, seed: number, judged: Verdict | undefined): Submitted {
  const before = readVerdict(attempt.result);
  // A hash is one of a seed: what was judged by another one has none here yet.
  const kept = judged ?? (before?.seed === seed ? before : undefined);
  return {
    id: attempt.id,
    exercise: id,
    exerciseVersion: judged?.exerciseVersion ?? attempt.exerciseVersion,
    source: attempt.source,
    seed,
    verdict: judged?.verdict ?? attempt.verdict,
    verdictHash: kept?.verdictHash ?? NOT_YET,
    submittedAt: new Date(attempt.at).toISOString(),
    engineVersion: judged ? ENGINE_VERSION : (attempt.engineVersion ?? ENGINE_VERSION),
    ...(withHelp && { withHelp }),
  };
}

const isSame = (a: Submitted, b: Submitted): boolean => JSON.stringify(a) === JSON.stringify(b);

function handedIn({ keptAs, submitted }: HandInRow, at: number): RecordEvent {
  const { id: attempt, exerciseVersion, verdict, verdictHash } = submitted;
  return stamp({ kind: 'handed-in', exercise: keptAs, exerciseVersion, attempt, verdict, verdictHash }, at);
}
