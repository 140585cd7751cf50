import { casesOf } from '../cases/cases.ts';
import type { Exercise } from '../exercise.ts';
import { knownMistakes } from '../explain/known-mistakes.ts';
import { formatCall, formatValue } from '../judge/format.ts';
import { judgedAs } from '../judge/judge-case.ts';
import { mistakesIn } from '../package/mistakes-in.ts';
import type { Value } from '../value.ts';
import { outsideOf } from './domain.ts';
import { decidedValue, outcomesOf } from './judge-examples.ts';

/** Characters of a call that somebody types and takes in, and of its value. */
const SHORT_CALL = 240;
const SHORT_VALUE = 120;

/** Seeds whose short cases are tried as examples. */
const SEEDS = [1, 2, 3];

/** How few examples tell the known mistakes of an exercise from a right solution. */
export interface SmallestSet {
  /** Calls that together tell as many mistakes as short calls can. */
  calls: string[];
  /** Names of the mistakes that no short call tells. */
  untold: string[];
  /** All known mistakes. */
  mistakes: number;
}

/** A short call, and which mistakes it tells, as bits. */
interface Candidate {
  call: string;
  tells: bigint;
}

/**
 * The smallest set of short examples that tells the known mistakes: of the short cases of three seeds, and of the smallest input on which
 * each mistake fails. That there is no smaller one among all inputs is not claimed; that these are enough is.
 */
export function smallestSet(exercise: Exercise): SmallestSet {
  const mistakes = mistakesIn(exercise.package);
  const candidates = candidatesOf(exercise);
  const told = candidates.reduce((all, { tells }) => all | tells, 0n);
  return {
    calls: cover(candidates, told).map(({ call }) => call),
    untold: mistakes.flatMap(({ name }, index) => (told & (1n << BigInt(index)) ? [] : [name])),
    mistakes: mistakes.length,
  };
}

/** Short calls of which none tells less than another does in fewer characters. */
function candidatesOf(exercise: Exercise): Candidate[] {
  const drawn = SEEDS.flatMap((seed) => casesOf(exercise, seed).map(({ args }) => args));
  const shrunk = knownMistakes(exercise, 1).flatMap((mistake) => {
    const cause = mistake.cause(() => undefined);
    return cause ? [cause.smallest.judged.case.args] : [];
  });
  const byTold = new Map<bigint, Candidate>();
  for (const args of [...shrunk, ...drawn]) {
    const candidate = candidateOf(exercise, args);
    if (!candidate || candidate.tells === 0n) continue;
    const known = byTold.get(candidate.tells);
    if (!known || candidate.call.length < known.call.length) byTold.set(candidate.tells, candidate);
  }
  const all = [...byTold.values()].sort((a, b) => a.call.length - b.call.length);
  return all.filter((one) => !all.some((other) => other !== one && (one.tells & other.tells) === one.tells && other.tells !== one.tells));
}

function candidateOf(exercise: Exercise, args: Value[], longest = SHORT_CALL): Candidate | undefined {
  const { entry } = exercise.package;
  const call = formatCall(entry, args).replace(/\n\s*/g, ' ');
  if (call.length > longest) return undefined;
  const decided = decidedValue(exercise, args);
  if (!decided || formatValue(decided.value).length > SHORT_VALUE) return undefined;
  const tells = outcomesOf(exercise, args).reduce((bits, outcome, index) => {
    // Plainly: whoever writes the value down does not write all of its digits.
    const isTold = judgedAs(exercise, { kind: 'edge', args, expected: decided.value, work: 0 }, outcome).wrongness === 2;
    return isTold ? bits | (1n << BigInt(index)) : bits;
  }, 0n);
  return { call, tells };
}

/** Names of the known mistakes that a call tells; undefined where the exercise does not decide what it returns. */
export function toldBy(exercise: Exercise, args: Value[]): string[] | undefined {
  if (outsideOf(exercise, args)) return undefined;
  const candidate = candidateOf(exercise, args, Number.POSITIVE_INFINITY);
  return candidate && mistakesIn(exercise.package).flatMap(({ name }, index) => (candidate.tells & (1n << BigInt(index)) ? [name] : []));
}

/** The fewest candidates that together tell all of `told`: sets that tell more and more, one candidate larger each time. */
function cover(candidates: readonly Candidate[], told: bigint): Candidate[] {
  let reached = new Map<bigint, Candidate[]>([[0n, []]]);
  while (!reached.has(told)) {
    const next = new Map<bigint, Candidate[]>();
    for (const [bits, set] of reached) {
      for (const candidate of candidates) {
        const more = bits | candidate.tells;
        if (more !== bits && !next.has(more)) next.set(more, [...set, candidate]);
      }
    }
    reached = keepWidest(next);
  }
  return reached.get(told) ?? [];
}

/** Sets that are followed further: the search is exact as long as there are no more. */
const FOLLOWED = 2_000;

const keepWidest = (sets: Map<bigint, Candidate[]>): Map<bigint, Candidate[]> =>
  sets.size <= FOLLOWED ? sets : new Map([...sets].sort(([a], [b]) => bitCount(b) - bitCount(a)).slice(0, FOLLOWED));

const bitCount = (bits: bigint): number => bits.toString(2).replaceAll('0', '').length;
