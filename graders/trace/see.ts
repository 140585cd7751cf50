import { readCall } from '../examples/read-example.ts';
import { type Exercise, openExercise } from '../exercise.ts';
import type { GradingRoom } from '../grade.ts';
import type { Wanted } from '../judge/checker.ts';
import { compare } from '../judge/compare.ts';
import { formatCall } from '../judge/format.ts';
import { isMet } from '../judge/is-met.ts';
import { aligned } from '../judge/joint-sign.ts';
import { messageText } from '../messages/message-text.ts';
import { say } from '../messages/message.ts';
import { isPlainCall } from '../operations/functions.ts';
import { type ArgumentCounts, argumentCounts } from '../package/signature.ts';
import type { ExercisePackage } from '../package/schema.ts';
import { loadAuthorFile } from '../program.ts';
import { BrokenExercise } from '../messages/author-fault.ts';
import { TooLarge } from '../sandbox/value-codec.ts';
import type { Value } from '../value.ts';
import { type Parting, partingOf } from './parting.ts';
import { loadTraced } from './load-traced.ts';
import type { Trace } from './trace.ts';

/** On what the values are asked for. */
export type Asked =
  | { kind: 'arguments'; args: Value[] }
  /** A call as somebody types it: `entropy([1, 0], 2)`. */
  | { kind: 'call'; call: string };

/** What is seen of a learner's program on one input. */
export type Seen =
  | {
      kind: 'values';
      /** The call, as it is written. */
      call: string;
      trace: Trace;
      /**
       * What the reference returns instead, on the failing input of a verdict, which says so, too. Never there for a call that was typed in:
       * whoever could ask for the right value of any call would need no exercise. Absent where the program is right as well.
       */
      expected?: { value: Value };
      /** Where the program parts with the reference; absent where nobody asked, or where the author names no steps. */
      parting?: Parting;
    }
  /** Why nothing can be shown, as a sentence. */
  | { kind: 'refused'; reason: string };

/** With the exercise that was opened last, if any: what is loaded already is not loaded again. */
type Room = Pick<GradingRoom, 'author' | 'learner' | 'opened'>;

/** The values of a learner's variables on an input. A function of (package, source, input): the verdict does not know of it. */
export function see(room: Room, exercise: ExercisePackage, source: string, asked: Asked, hasSteps: boolean): Seen {
  if (!isPlainCall(exercise))
    return {
      kind: 'refused',
      reason: 'Values of variables are shown where a case is a single call with plain values. Print what you want to see.',
    };
  try {
    const args = asked.kind === 'arguments' ? asked.args : argumentsOf(room, exercise, asked.call);
    if (!Array.isArray(args)) return args;
    const run = loadTraced(room.learner, source, exercise.entry);
    if (!run) return { kind: 'refused', reason: 'Your code does not load, so it has no values.' };
    const trace = run(args);
    const expected = asked.kind === 'arguments' || hasSteps ? expectedOf(room, exercise, args) : undefined;
    const parting = hasSteps && expected ? partingFrom(room, exercise, args, trace) : undefined;
    // Where several results are right, none is the expected one.
    const isSaid =
      asked.kind === 'arguments' &&
      exercise.compare !== 'accept' &&
      expected !== undefined &&
      !isRight(room, exercise, { args, expected: expected.value }, trace);
    return {
      kind: 'values',
      call: formatCall(exercise.entry, args),
      trace,
      ...(isSaid && { expected }),
      ...(parting && { parting }),
    };
  } catch (error) {
    if (error instanceof TooLarge || error instanceof BrokenExercise) return { kind: 'refused', reason: error.message };
    throw error;
  }
}

/** The arguments of a call that was typed in, which is read as that of an example is, or what is wrong with it. */
function argumentsOf(
  { learner }: Pick<Room, 'learner'>,
  { entry, signature }: Pick<ExercisePackage, 'entry' | 'signature'>,
  call: string,
): Value[] | Extract<Seen, { kind: 'refused' }> {
  const refused = (reason: string) => ({ kind: 'refused', reason }) as const;
  const read = readCall(learner, entry, call);
  if (read.kind === 'unreadable') return refused(messageText(read.message));
  const counts = argumentCounts(signature);
  const isFitting = !counts || (read.args.length >= counts.least && read.args.length <= counts.most);
  return isFitting ? read.args : refused(countWords(entry, read.args.length, counts));
}

/** As it is said of an example with too few arguments, or too many. */
const countWords = (entry: string, given: number, { names, least, most }: ArgumentCounts): string =>
  messageText(say('example.argument-count', { given, least, most, call: `${entry}(${names.join(', ')})` }));

/** Whether a run has returned a value that is right. */
const isRight = (room: Room, pack: ExercisePackage, wanted: Wanted, { ended }: Trace): boolean =>
  ended.kind === 'value' &&
  (pack.compare === 'accept'
    ? isMet(openedIn(room, pack) ?? openExercise(room.author, pack), wanted, ended.value)
    : compare(wanted.expected, aligned(pack.compare, wanted.expected, ended.value), pack.tolerance));

function expectedOf(room: Room, pack: ExercisePackage, args: Value[]): { value: Value } | undefined {
  const { entry, reference } = pack;
  const { author } = room;
  const program =
    openedIn(room, pack)?.reference ?? loadAuthorFile(author, 'reference.ts', reference, { names: [entry], functions: [entry] });
  const outcome = author.call(program, entry, args);
  return outcome.kind === 'value' ? { value: outcome.value } : undefined;
}

const openedIn = ({ opened }: Room, pack: ExercisePackage): Exercise | undefined => (opened?.package === pack ? opened : undefined);

function partingFrom(
  { author }: Pick<Room, 'author'>,
  { entry, reference, steps, tolerance, compare }: ExercisePackage,
  args: Value[],
  learner: Trace,
): Parting | undefined {
  const run = steps && loadTraced(author, reference, entry);
  const { absolute, relative } = tolerance; // fields are those of the result, and a step is none
  return run && partingOf(steps, run(args), learner, { tolerance: { absolute, relative }, upToSign: compare === 'joint-sign' });
}
