import { onceAnExercise } from '../cases/once-an-exercise.ts';
import { callReference, type Exercise } from '../exercise.ts';
import { callAuthorSubmission } from '../explain/author-programs.ts';
import { type GradingRoom, openWhole } from '../grade.ts';
import type { Wanted } from '../judge/checker.ts';
import { compare } from '../judge/compare.ts';
import { cut, formatValue } from '../judge/format.ts';
import { isMet } from '../judge/is-met.ts';
import { aligned } from '../judge/joint-sign.ts';
import { rounded } from '../judge/rounded.ts';
import { type Tolerance, toleranceAt, withEach } from '../judge/tolerance.ts';
import type { ExampleMessage } from '../messages/example-text.ts';
import { say } from '../messages/message.ts';
import { mistakesIn } from '../package/mistakes-in.ts';
import { parseSignature } from '../package/signature.ts';
import type { AuthorSubmission, ExercisePackage } from '../package/schema.ts';
import { Budget } from '../sandbox/budget.ts';
import { describeOutcome, type Outcome } from '../sandbox/outcome.ts';
import { loadSolution } from '../operations/solution.ts';
import { holdsForeign, holdsNaN, isRecord, type Value } from '../value.ts';
import { MOST_EXAMPLES, SAYS_CHARACTERS, WORK_PER_EXAMPLE } from './bounds.ts';
import { outsideOf } from './domain.ts';
import type { Caught, Example, JudgedExample, TriedExample } from './example.ts';
import { type ReadExample, readCall, readExample } from './read-example.ts';
import { speaksOf } from './speaking.ts';
import { formFault, formOfType } from './value-form.ts';

/** What is said of examples, in their order, and how a learner's code does on those whose value is right. */
export interface ExamplesRun {
  judged: JudgedExample[];
  /** One for each example where code was given; undefined where it does not load. */
  tried?: TriedExample[];
}

/**
 * Judges the examples that a learner wrote, and with `source` runs that code on them. A pure function of the package, the examples and the
 * source; no verdict depends on it. Throws `BrokenExercise`.
 */
export function judgeExamples(room: GradingRoom, pack: ExercisePackage, examples: readonly Example[], source?: string): ExamplesRun {
  if (room.opened?.package !== pack) room.opened = openWhole(room.author, pack);
  const exercise = room.opened;
  const readings = examples.slice(0, MOST_EXAMPLES).map((example) => remembered(room, exercise, example));
  const judged = readings.map((reading) => reading.judged);
  return source === undefined ? { judged } : { judged, ...tryAll(room, exercise, readings, source) };
}

/** An example that was judged; `right`: what it was judged by, where its value is right. */
interface Reading {
  judged: JudgedExample;
  right?: { args: Value[]; expected: Value; reference: Value; tolerance: Tolerance };
}

/** Examples that are remembered while the exercise is open: a learner's pane asks for all of them after each change. */
const REMEMBERED = 200;

const readingsOf = onceAnExercise(() => new Map<string, Reading>());

function remembered(room: GradingRoom, exercise: Exercise, example: Example): Reading {
  const readings = readingsOf(exercise);
  const key = JSON.stringify([example.call, example.expected]);
  let reading = readings.get(key);
  if (!reading) {
    reading = judgeOne(room, exercise, example);
    if (readings.size >= REMEMBERED) readings.clear();
    readings.set(key, reading);
  }
  return reading;
}

function judgeOne({ learner }: GradingRoom, exercise: Exercise, example: Example): Reading {
  const { entry } = exercise.package;
  const read = example.expected.trim() === '' ? readCall(learner, entry, example.call) : readExample(learner, entry, example);
  if (read.kind === 'unreadable') return { judged: read };
  const message = outsideOf(exercise, read.args);
  if (message) return { judged: { kind: 'outside', message, ...spoken(speaksOf(exercise.package, read.args, argumentOf(message))) } };
  const reference = decidedValue(exercise, read.args);
  if (!reference)
    return { judged: { kind: 'outside', message: say('example.undecided', {}), ...spoken(speaksOf(exercise.package, read.args)) } };
  if (read.kind === 'read') return judgeValue(exercise, read, reference.value);
  const { tolerance } = exercise.package;
  return {
    judged: {
      kind: 'call',
      caught: caughtBy(outcomesOf(exercise, read.args), isSaying(exercise, { args: read.args, expected: reference.value }, tolerance)),
    },
  };
}

/** The argument that a message is about, without the place in it. */
function argumentOf({ values }: ExampleMessage): { about?: string } {
  const name = 'name' in values ? values.name : 'one' in values ? values.one : undefined;
  return name === undefined ? {} : { about: name.replace(/^.* /, '').replace(/[[.].*$/, '') };
}

const spoken = (sentence: string | undefined): { speaks?: string } => (sentence === undefined ? {} : { speaks: sentence });

/** What all right solutions return, the reference first; undefined where they have no value, or not the same one. */
export function decidedValue(exercise: Exercise, args: Value[]): { value: Value } | undefined {
  const outcome = callReference(exercise, args, new Budget(), WORK_PER_EXAMPLE);
  if (outcome.kind !== 'value' || outcome.value === undefined || holdsForeign(outcome.value) || holdsNaN(outcome.value)) return undefined;
  const { value } = outcome;
  const { submissions } = exercise.package;
  const agrees = (submission: AuthorSubmission): boolean => {
    const other = callAuthorSubmission(exercise, submission, args, WORK_PER_EXAMPLE);
    return other.kind === 'value' && isMet(exercise, { args, expected: value }, other.value);
  };
  return submissions.filter(({ verdict }) => verdict === 'accepted').every(agrees) ? { value } : undefined;
}

function judgeValue(exercise: Exercise, { args, expected, precision }: ReadExample, reference: Value): Reading {
  const { compare: how, tolerance: exact } = exercise.package;
  const tolerance = withEach(exact, (within) => ({ ...within, absolute: Math.max(within.absolute, precision) }));
  const outcomes = outcomesOf(exercise, args);
  if (!isMet(exercise, { args, expected: reference }, expected, tolerance)) {
    const message = otherForm(exercise, expected, reference);
    if (message) return { judged: { kind: 'not-right', message } };
    const isWritten = (outcome: Outcome) => outcome.kind === 'value' && compare(expected, aligned(how, expected, outcome.value), tolerance);
    const made = mistakesIn(exercise.package)[outcomes.findIndex(isWritten)];
    const fields = how === 'accept' ? undefined : wrongFields(reference, aligned(how, reference, expected), tolerance);
    const at = fields ? { at: fields.wrong.map((field) => `.${field}`) } : {};
    return { judged: { kind: 'not-right', ...at, ...spoken(speaksOf(exercise.package, args, { ...made, fields })) } };
  }
  const says = isSaying(exercise, { args, expected }, tolerance);
  return { judged: { kind: 'right', caught: caughtBy(outcomes, says) }, right: { args, expected, reference, tolerance } };
}

/** What an expected value has another form than: all results, by the type in the signature. */
function otherForm(exercise: Exercise, expected: Value, reference: Value): ExampleMessage | undefined {
  const form = formOfType(parseSignature(exercise.package.signature)?.result ?? 'unknown');
  // A type that the reference does not keep to says nothing about anybody's value.
  return formFault(form, reference) ? undefined : formFault(form, expected);
}

/** The fields of a record that are right, and those that are not; undefined where the result is none. */
function wrongFields(reference: Value, expected: Value, tolerance: Tolerance): { right: string[]; wrong: string[] } | undefined {
  if (!isRecord(reference) || !isRecord(expected)) return undefined;
  const isRight = (field: string) => compare(reference[field], expected[field], toleranceAt(tolerance, field));
  const fields = Object.keys(reference);
  return { right: fields.filter(isRight), wrong: fields.filter((field) => !isRight(field)) };
}

/** What became of the known mistakes on a call, in their order. */
export const outcomesOf = (exercise: Exercise, args: Value[]): Outcome[] =>
  mistakesIn(exercise.package).map((mistake) => callAuthorSubmission(exercise, mistake, args, WORK_PER_EXAMPLE));

/** Whether an outcome is a value that counts as the wanted one, as the exercise compares. */
const isSaying =
  (exercise: Exercise, wanted: Wanted, tolerance: Tolerance) =>
  (outcome: Outcome): boolean =>
    outcome.kind === 'value' && isMet(exercise, wanted, outcome.value, tolerance);

const caughtBy = (outcomes: readonly Outcome[], says: (outcome: Outcome) => boolean): Caught[] =>
  outcomes.flatMap((outcome, lamp) => (says(outcome) ? [] : [{ lamp, says: shortOutcome(outcome) }]));

/** The learner's code on the examples whose value is right. */
function tryAll({ learner }: GradingRoom, exercise: Exercise, readings: readonly Reading[], source: string): { tried?: TriedExample[] } {
  const { entry, tolerance: exact } = exercise.package;
  const loaded = loadSolution(learner, source, exercise.package);
  if (loaded.kind !== 'loaded') return {};
  let isOver = false;
  const tried = readings.map(({ right }): TriedExample => {
    if (!right || isOver) return { kind: 'left-out' };
    const { args, expected, reference, tolerance } = right;
    const outcome = learner.call(loaded.program, entry, args, 'apply', WORK_PER_EXAMPLE);
    // What does not end once would take as long again.
    isOver = outcome.kind === 'work' || outcome.kind === 'memory';
    const meets = (wanted: Value, within: Tolerance): boolean =>
      outcome.kind === 'value' && isMet(exercise, { args, expected: wanted }, outcome.value, within);
    return meets(expected, tolerance) || meets(reference, exact) ? { kind: 'passes' } : { kind: 'fails', says: shortOutcome(outcome) };
  });
  return { tried };
}

/** What came of a call, in a few characters. */
const shortOutcome = (outcome: Outcome): string =>
  outcome.kind === 'value' ? formatValue(rounded(outcome.value), SAYS_CHARACTERS) : cut(`it ${describeOutcome(outcome)}`, SAYS_CHARACTERS);
