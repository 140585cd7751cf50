import { onceAnExercise } from '../cases/once-an-exercise.ts';
import type { Exercise } from '../exercise.ts';
import { type Message, say } from '../messages/message.ts';
import { loadAuthorFile } from '../program.ts';
import type { Budget } from '../sandbox/budget.ts';
import { WORK_PER_CHECKER } from '../sandbox/limits.ts';
import type { Outcome } from '../sandbox/outcome.ts';
import { closeModule } from '../sandbox/realm.generated.ts';
import type { Program, Sandbox } from '../sandbox/sandbox.ts';
import { TooLarge } from '../sandbox/value-codec.ts';
import { holdsForeign, isForeign, type Value } from '../value.ts';
import { cut } from './format.ts';
import type { Tolerance } from './tolerance.ts';

/** The author's own way of telling right results (`accept.ts`; its type there: `sandbox/realm/accept.ts`). */
export interface Checker {
  author: Sandbox;
  program: Program;
}

/** What a result is held against: what the solution was given, and what the reference returns for it. */
export interface Wanted {
  args: Value[];
  expected: Value;
}

/** What the checker says of a result; `work`: its ticks. */
export type Answer =
  | { kind: 'accepted'; work: number }
  /** `why`: for the learner; absent where the result is no plain data, which the checker is not asked about. `said`: what it answered. */
  | { kind: 'refused'; work: number; why?: Message; said?: Outcome }
  /** The run had no work left to ask. */
  | { kind: 'unpaid'; work: number };

const [ACCEPT, CLOSE] = ['$accept$', '$close$'] as const;

/** Appended to accept.ts: it hands in the comparison, which cannot cross the border. */
const driver = (own: (name: string) => string): string => `
const ${own(CLOSE)} = ${closeModule}.makeClose;
function ${own(ACCEPT)}(actual, args, expected, tolerance) {
  return accept(actual, args, expected, ${own(CLOSE)}(tolerance));
}`;

const FILE = 'accept.ts';

/** The checker of an exercise; undefined where results are compared with the expected ones. Throws `BrokenExercise`. */
export const checkerOf: (exercise: Exercise) => Checker | undefined = onceAnExercise(({ author, package: { accept } }) => {
  if (accept === undefined) return undefined;
  const program = loadAuthorFile(
    author,
    FILE,
    accept,
    {
      names: ['accept', ACCEPT],
      functions: ['accept'],
      own: [ACCEPT, CLOSE],
      around: (code, own) => `${code}\n${driver(own)}`,
    },
    { expected: 'a function accept(actual, args, expected, close).', fix: 'Export it.' },
  );
  return { author, program };
});

/** Asks the checker about a result. What it throws, or does not end on, is the result's fault: `npm run check` tries it on results of every kind. */
export function askChecker(checker: Checker, { args, expected }: Wanted, actual: Value, tolerance: Tolerance, budget: Budget): Answer {
  if (actual === undefined || holdsForeign(actual)) return { kind: 'refused', work: 0 };
  const said = budget.payFor((workAllowed) => called(checker, [untyped(actual), args, expected, toleranceValue(tolerance)], workAllowed));
  const { work } = said;
  if (said.kind === 'value' && said.value === true) return { kind: 'accepted', work };
  if (said.kind === 'work' && budget.isSpent) return { kind: 'unpaid', work };
  return { kind: 'refused', work, why: reasonOf(said), said };
}

function called({ author, program }: Checker, args: Value[], workAllowed: number): Outcome {
  try {
    return author.call(program, ACCEPT, args, 'apply', Math.min(WORK_PER_CHECKER, workAllowed));
  } catch (error) {
    if (error instanceof TooLarge) return { kind: 'output', work: 0 };
    throw error;
  }
}

/** Characters of a reason: two sentences. */
const REASON_CHARACTERS = 400;

/** The author's sentence on one line, whatever of the result it quotes. */
function reasonOf(said: Outcome): Message {
  const text = said.kind === 'value' && typeof said.value === 'string' ? said.value.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim() : '';
  return text === '' ? say('difference.form', {}) : say('difference.refused', { why: cut(text, REASON_CHARACTERS) });
}

/** As plain data, without what is undefined. */
const toleranceValue = ({ fields, ...within }: Tolerance): Value => ({ ...within, ...(fields && { fields }) });

/** A typed array is as good as an array, and is one to the author's code. */
export function untyped(value: Value): Value {
  if (value instanceof Float64Array) return Array.from(value);
  if (Array.isArray(value)) return value.map(untyped);
  if (typeof value !== 'object' || value === null || isForeign(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([field, part]) => [field, untyped(part)]));
}
