import { onceAnExercise } from '../cases/once-an-exercise.ts';
import type { Exercise } from '../exercise.ts';
import { Budget, endedTheRun } from '../sandbox/budget.ts';
import { isMet } from '../judge/is-met.ts';
import { withEach } from '../judge/tolerance.ts';
import { BrokenExercise } from '../messages/author-fault.ts';
import { loadAuthorFile } from '../program.ts';
import { describeOutcome, type Outcome } from '../sandbox/outcome.ts';
import type { Program } from '../sandbox/sandbox.ts';
import { TooLarge } from '../sandbox/value-codec.ts';
import { holdsForeign, holdsNaN, type Value } from '../value.ts';

/** A property that every right solution has, as `laws.ts` gives it (its type there: `sandbox/realm/law.ts`). */
export interface KnownLaw {
  name: string;
  /** The sentence that a learner reads who breaks it. */
  says: string;
  /** `relation`: of the results for two lists of arguments. `property`: of one result. */
  kind: 'relation' | 'property';
  /** Whether a relation asks for a second result that differs from the first. */
  becomes: boolean;
}

/** The laws of an exercise. The author's code sees arguments and results as plain data, and never the solution itself. */
export interface Laws {
  exercise: Exercise;
  program: Program;
  list: readonly KnownLaw[];
}

/** How a law turns out for one case; `silent` where it does not apply, or its code cannot deal with what the solution returned. */
export type LawOutcome = 'holds' | 'broken' | 'silent';

/** A solution as laws see it. */
export type CallSolution = (args: Value[]) => Outcome;

const [LAWS, HOLDS, CHANGE, BECOMES] = ['$laws$', '$holds$', '$change$', '$becomes$'] as const;

/** Appended to laws.ts: laws are methods of records, and only functions by name can be called from outside. */
const driver = (own: (name: string) => string): string => `
const ${own(LAWS)} = Object.entries(laws).map(([name, law]) => ({
  name,
  says: String(law.says),
  becomes: typeof law.becomes === 'function',
  kind: typeof law.change === 'function' ? 'relation' : typeof law.holds === 'function' ? 'property' : 'neither',
}));
function ${own(HOLDS)}(name, result, args) {
  return laws[name].holds(result, ...args);
}
function ${own(CHANGE)}(name, args) {
  return laws[name].change(...args);
}
function ${own(BECOMES)}(name, result, args) {
  return laws[name].becomes(result, ...args);
}`;

/** The laws of an exercise; undefined where its author gave none. Throws `BrokenExercise`. */
export const lawsOf: (exercise: Exercise) => Laws | undefined = onceAnExercise((exercise) => {
  const { author, package: pack } = exercise;
  if (pack.laws === undefined) return undefined;
  const program = loadAuthorFile(author, FILE, pack.laws, {
    names: [LAWS, HOLDS, CHANGE, BECOMES],
    own: [LAWS, HOLDS, CHANGE, BECOMES],
    around: (code, own) => `${code}\n${driver(own)}`,
  });
  return { exercise, program, list: readLaws(exercise, program) };
});

const FILE = 'laws.ts';

/**
 * Whether a law holds where the solution answered `result` to `args`; silent where the result is no plain data or holds a NaN, of which no
 * law speaks, or where the law's code can make nothing of it: that is the solution's fault. Throws `BrokenExercise` where `change` fails,
 * which sees the arguments alone.
 *
 * `otherArgs`: what a relation calls the solution with beside; undefined where it does not apply. For whoever asks the same again of many solutions.
 */
export function askLaw(
  laws: Laws,
  law: KnownLaw,
  args: Value[],
  result: Value,
  call: CallSolution,
  budget = new Budget(),
  otherArgs = (): Value[] | undefined => changedArgs(laws, law, args, budget),
): LawOutcome {
  if (holdsForeign(result) || holdsNaN(result)) return 'silent';
  if (law.kind === 'property') {
    const holds = askAbout(laws, HOLDS, [law.name, result, args], budget);
    return typeof holds !== 'boolean' ? 'silent' : holds ? 'holds' : 'broken';
  }
  const changed = otherArgs();
  if (!changed) return 'silent';
  const expected = law.becomes ? askAbout(laws, BECOMES, [law.name, result, args], budget) : result;
  if (expected === undefined) return 'silent';
  const second = call(changed);
  return second.kind === 'value' && isSame(laws.exercise, { args: changed, expected }, second.value, budget) ? 'holds' : 'broken';
}

/** What the law's code says of a result; undefined where it says nothing. */
function askAbout({ exercise, program }: Laws, question: string, args: Value[], budget: Budget): Value {
  try {
    const outcome = budget.payFor((workAllowed) => exercise.author.call(program, question, args, 'apply', workAllowed));
    return outcome.kind === 'value' ? outcome.value : undefined;
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}

/** The arguments that a relation sets beside `args`; undefined where it does not apply. */
export function changedArgs({ exercise, program }: Laws, { name }: KnownLaw, args: Value[], budget = new Budget()): Value[] | undefined {
  const outcome = budget.payFor((workAllowed) => exercise.author.call(program, CHANGE, [name, args], 'apply', workAllowed));
  if (outcome.kind === 'value' && outcome.value === null) return undefined;
  if (outcome.kind === 'value' && Array.isArray(outcome.value) && !holdsForeign(outcome.value)) return outcome.value;
  if (endedTheRun(outcome)) return undefined;
  throw new BrokenExercise({
    file: FILE,
    path: ['laws', name],
    found: `${name}.change ${describeOutcome(outcome)}.`,
    expected: 'a list of arguments, or null where the law does not apply.',
  });
}

/** Both results may be off by the tolerance. */
function isSame(exercise: Exercise, wanted: { args: Value[]; expected: Value }, actual: Value, budget: Budget): boolean {
  const twice = withEach(exercise.package.tolerance, ({ absolute, relative }) => ({ absolute: 2 * absolute, relative: 2 * relative }));
  return isMet(exercise, wanted, actual, twice, budget);
}

function readLaws({ author }: Exercise, program: Program): KnownLaw[] {
  const broken = (found: string, fix: string, rest: { expected?: string; path?: string[] } = {}) =>
    new BrokenExercise({ file: FILE, found, fix, ...rest });
  const outcome = program.globals.has(LAWS) ? author.read(program, LAWS) : undefined;
  if (outcome?.kind !== 'value')
    throw broken('There are no laws.', 'Export it.', { expected: '`export const laws = { name: { says, change } }`.' });
  const laws = outcome.value as unknown as (Omit<KnownLaw, 'kind'> & { kind: KnownLaw['kind'] | 'neither' })[]; // written by the driver
  if (laws.length === 0) throw broken('There is no law in laws.', 'Write one, or remove the file.');
  return laws.map((law) => {
    const { name, kind, says } = law;
    const path = ['laws', name];
    if (kind === 'neither') throw broken(`${name} has neither change(…args) nor holds(result, …args).`, 'Write one of them.', { path });
    if (says === 'undefined' || says === '')
      throw broken(`${name} has no says.`, 'Write it: the sentence that a learner reads who breaks the law.', { path });
    return { ...law, kind };
  });
}
