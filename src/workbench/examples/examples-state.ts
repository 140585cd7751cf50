import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Example, JudgedExample, TriedExample } from '../../../graders/examples/example.ts';
import { EXAMPLE_CHARACTERS, MOST_EXAMPLES } from '../../../graders/examples/bounds.ts';
import type { ExamplesRun } from '../../../graders/examples/judge-examples.ts';
import { joinExample, splitExample } from '../../../graders/examples/split-example.ts';
import { mistakesIn } from '../../../graders/package/mistakes-in.ts';
import { exerciseVersion } from '../../../graders/identity.ts';
import type { ExercisePackage } from '../../../graders/package/schema.ts';
import { type AllLitEvent, type RecordEvent, stamp } from '../../record/events.ts';
import type { LearnerRecord } from '../../record/record.ts';
import type { DraftState } from '../draft-state.ts';
import { stoppedSentence } from '../run-state.ts';
import { findCall, judgedWords, sameCall } from './example-words.ts';
import { examplesIn, textOfExamples } from './kept-examples.ts';

/** What judges examples: `GraderClient` in the browser. */
export interface ExampleJudge {
  judgeExamples(exercise: ExercisePackage, examples: Example[], options: { source?: string; signal?: AbortSignal }): Promise<ExamplesRun>;
}

export interface ExamplesOptions {
  record: Pick<LearnerRecord, 'append'>;
  /** What the record keeps the exercise under. */
  exercise: string;
  /** The examples as a text, one a line: kept as it is typed, like the code. */
  drafts: Pick<DraftState, 'source' | 'edit'>;
  /** Events of this exercise. */
  events: ReadonlySignal<readonly RecordEvent[]>;
  loadPackage: () => Promise<ExercisePackage>;
  startJudge: () => Promise<ExampleJudge>;
  now: () => number;
}

/** A known mistake that one of the examples gives away. */
export interface Lit {
  lamp: number;
  /** The first example that does, from 0. */
  by: number;
  /** What the mistake says there. */
  says: string;
}

/** How a text did on the examples that were right when it ran. */
export interface TriedOn {
  source: string;
  examples: { number: number; example: Example; tried: TriedExample }[];
  /** What was said of each of the others: they did not run. */
  leftOut: JudgedExample['kind'][];
}

export type ExamplesState = ReturnType<typeof createExamplesState>;

/** The examples that a learner writes of an exercise, what is said of them, and how the code does on them. */
export function createExamplesState({ record, exercise, drafts, events, loadPackage, startJudge, now }: ExamplesOptions) {
  /** As they stand in the fields; the text of the draft has them without the blanks around. */
  const rows = signal<Example[]>([]);
  const known = signal<ReadonlyMap<string, JudgedExample>>(new Map());
  const isJudging = signal(false);
  /** Why nothing could be judged. */
  const failure = signal<string | undefined>(undefined);
  /** What a screen reader is told of the example that was left last. */
  const said = signal('');
  const triedOn = signal<TriedOn | undefined>(undefined);
  let wanted: number | undefined;
  let isAgain = false;

  const stopFollowing = effect(() => {
    const text = drafts.source.value;
    if (text !== textOfExamples(rows.peek())) rows.value = examplesIn(text);
  });

  const judged = computed(() => rows.value.map((row) => known.value.get(keyOf(row))));
  const lit = computed<Lit[]>(() => {
    const first = new Map<number, Lit>();
    for (const [by, it] of judged.value.entries()) {
      if (it?.kind !== 'right') continue;
      for (const { lamp, says } of it.caught) if (!first.has(lamp)) first.set(lamp, { lamp, by, says });
    }
    return [...first.values()].sort((a, b) => a.lamp - b.lamp);
  });

  /** When all lamps were lit for the first time, ms since 1970. */
  const allLitAt = computed(() => {
    const times = events.value.flatMap((event) => (event.kind === 'all-lit' ? [event.at] : []));
    return times.length === 0 ? undefined : Math.min(...times);
  });

  /** Takes what was typed in a row; the row behind the last one is a new one. */
  function edit(index: number, part: Partial<Example>): void {
    const before = rows.value[index] ?? { call: '', expected: '' };
    if (index >= MOST_EXAMPLES) return;
    rows.value = rows.value.toSpliced(index, 1, { ...before, ...part });
    drafts.edit(textOfExamples(rows.value));
  }

  /** Puts a call below the others, for its value to be typed, unless it is there; its row, from 0. */
  function add(call: string): number {
    const known = findCall(rows.value, call);
    if (known !== undefined) return known;
    edit(rows.value.length, { call });
    return rows.value.length - 1;
  }

  /** Whether a call is among the examples, or may still be added. */
  function placeOf(call: string): 'there' | 'free' | 'none' {
    if (findCall(rows.value, call) !== undefined) return 'there';
    return rows.value.length < MOST_EXAMPLES && call.length <= EXAMPLE_CHARACTERS ? 'free' : 'none';
  }

  function remove(index: number): void {
    rows.value = rows.value.toSpliced(index, 1);
    drafts.edit(textOfExamples(rows.value));
    said.value = `Example ${index + 1} was removed.`;
  }

  /** A row was left: an arrow that was typed with the call is taken apart, and what is new is judged. */
  function leave(index: number): Promise<void> {
    const row = rows.value[index];
    const parts = row && row.expected.trim() === '' ? splitExample(row.call) : undefined;
    if (parts?.expected) edit(index, parts);
    wanted = index;
    return judge();
  }

  /** Judges what was not judged yet. One request at a time; what is typed meanwhile is judged after it. */
  async function judge(): Promise<void> {
    if (isJudging.value) {
      isAgain = true;
      return;
    }
    const open = rows.value.filter((row) => isWhole(row) && !known.value.has(keyOf(row)));
    if (open.length === 0) return tell();
    isJudging.value = true;
    failure.value = undefined;
    try {
      const pack = await loadPackage();
      const run = await (await startJudge()).judgeExamples(pack, open.map(trimmed), {});
      keep(open, run);
      await keepAllLit(pack);
      tell();
    } catch (error) {
      failure.value = `${stoppedSentence(error)} Your examples are kept, and judged with the next one.`;
    } finally {
      isJudging.value = false;
    }
    if (isAgain) {
      isAgain = false;
      await judge();
    }
  }

  /** What was said of rows, for as long as the page is open. */
  function keep(asked: readonly Example[], run: ExamplesRun): void {
    known.value = new Map([...known.value, ...asked.flatMap((row, index) => keyed(row, run.judged[index]))]);
  }

  function tell(): void {
    const index = wanted;
    wanted = undefined;
    const it = index === undefined ? undefined : judged.value[index];
    if (index !== undefined && it)
      said.value = `Example ${index + 1}: ${judgedWords(it)}${sameWords(rows.value, index)} ${lit.value.length} lit.`;
  }

  /** All lamps at once is kept, once for each set of known mistakes. */
  async function keepAllLit(pack: ExercisePackage): Promise<void> {
    const mistakes = mistakesIn(pack).length;
    if (mistakes === 0 || lit.value.length < mistakes) return;
    const version = exerciseVersion(pack);
    const isKept = events.value.some(
      (event) => event.kind === 'all-lit' && event.exerciseVersion === version && event.mistakes === mistakes,
    );
    if (isKept) return;
    const examples = rows.value.filter((row) => known.value.get(keyOf(row))?.kind === 'right').map(joinExample);
    await record.append(
      stamp({ kind: 'all-lit', exercise, exerciseVersion: version, mistakes, examples } satisfies Omit<AllLitEvent, 'id' | 'at'>, now()),
    );
  }

  /** Runs a text on the examples, before it is checked. What goes wrong here is nothing to the check. */
  async function tryOn(pack: ExercisePackage, source: string, stopped: AbortSignal): Promise<void> {
    triedOn.value = undefined;
    const whole = rows.value.flatMap((row, index) => (isWhole(row) ? [{ row, number: index + 1 }] : []));
    if (whole.length === 0) return;
    try {
      const run = await (await startJudge()).judgeExamples(
        pack,
        whole.map(({ row }) => trimmed(row)),
        { source, signal: stopped },
      );
      keep(
        whole.map(({ row }) => row),
        run,
      );
      const { tried } = run;
      if (tried === undefined) return;
      const examples = whole.flatMap(({ row, number }, index) => {
        const how = tried[index];
        return how && run.judged[index]?.kind === 'right' ? [{ number, example: trimmed(row), tried: how }] : [];
      });
      const leftOut = run.judged.flatMap(({ kind }) => (kind === 'right' ? [] : [kind]));
      triedOn.value = { source, examples, leftOut };
    } catch {
      triedOn.value = undefined;
    }
  }

  return {
    rows: rows as ReadonlySignal<Example[]>,
    judged,
    lit,
    allLitAt,
    isJudging: isJudging as ReadonlySignal<boolean>,
    failure: failure as ReadonlySignal<string | undefined>,
    said: said as ReadonlySignal<string>,
    triedOn: triedOn as ReadonlySignal<TriedOn | undefined>,
    edit,
    add,
    placeOf,
    remove,
    leave,
    judge,
    tryOn,
    close: stopFollowing,
  };
}

function sameWords(rows: readonly Example[], index: number): string {
  const first = sameCall(rows, index);
  return first === undefined ? '' : ` The same call as example ${first + 1}.`;
}

const trimmed = ({ call, expected }: Example): Example => ({ call: call.trim(), expected: expected.trim() });

const isWhole = ({ call, expected }: Example): boolean => call.trim() !== '' && expected.trim() !== '';

const keyOf = (row: Example): string => JSON.stringify([row.call.trim(), row.expected.trim()]);

const keyed = (row: Example, it: JudgedExample | undefined): [string, JudgedExample][] => (it ? [[keyOf(row), it]] : []);
