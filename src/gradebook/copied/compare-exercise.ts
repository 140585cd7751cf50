import { File, FingerprintIndex, Region, TokenizedFile, WinnowFilter } from '@dodona/dolos-core';
import { normalise } from '../../../graders/source/line-ends.ts';
import { byAll, byCodeUnits } from '../code-units.ts';
import { stretchesOf, type Stretch } from './stretches.ts';
import { tokensOf } from './tokens.ts';

/** A text that somebody handed in. */
export interface Solution {
  /** The learner, as in the results. */
  key: string;
  file: string;
  position: number;
  source: string;
}

/** One of two solutions that are alike. */
export interface Side {
  key: string;
  file: string;
  position: number;
  /** With line ends of `\n` alone. */
  source: string;
  /** What of it the other has too, in the order of the source. Stretches of one number on both sides belong together. */
  stretches: Stretch[];
  /** Fingerprints that are its own (neither the exercise's nor everybody's), and those of them that the other has too. */
  own: number;
  shared: number;
}

/** Two solutions of different learners that are more alike than the exercise explains. `share`: from 0 to 1, of the one that has less. */
export interface Alike {
  left: Side;
  right: Side;
  share: number;
}

/** What the solutions of one exercise have in common, beyond what the exercise itself and most of the class have. */
export interface ExerciseAlike {
  exercise: string;
  /** One entry two learners, the most alike first. */
  pairs: Alike[];
  /** Learners of whom some solution was compared. */
  compared: number;
  /** Learners all of whose solutions have too little of their own: nothing can be said of them. */
  tooShort: string[];
  /** Learners with a solution that is longer than what is compared. */
  tooLong: string[];
}

/** Tokens of one fingerprint. Of 12 in a row, few are written by chance: `for (let i = 0; i < n; i++)` has 13, all of them everybody’s. */
const TOKENS = 12;

/** Fingerprints in a window, of which one is kept: what has 16 tokens in common has a fingerprint in common. */
const WINDOW = 5;

/** Own fingerprints that a solution needs before anything is said of it: some thirty tokens, five lines of an ordinary program. */
const LEAST_OWN = 8;

/** Of the own fingerprints of the one that has less. Below it, parts of two honest solutions often agree. */
const LEAST_SHARE = 0.7;

/** Tokens of the longest solution that is compared: ten times the longest reference. */
const MOST_TOKENS = 5_000;

/** A fingerprint that one source repeats more often is filler; comparing each with each would take very long. */
const MOST_REPEATS = 8;

/** What more learners have than this, and than this share of the class, is what one writes there, and nobody’s own. */
const COMMON_LEARNERS = 5;
const COMMON_SHARE = 0.15;

/**
 * Compares what a class handed in for one exercise, by the winnowed fingerprints of Schleimer, Wilkerson and Aiken (2003). `known`: the
 * texts of the exercise, whose fingerprints are nobody’s own. Yields after each text that it read, so that
 * a page can do something else meanwhile. What comes out does not depend on the order of the solutions.
 */
export function* compareExercise(
  exercise: string,
  known: readonly string[],
  solutions: readonly Solution[],
): Generator<void, ExerciseAlike> {
  const learners = new Set(solutions.map(({ key }) => key));
  const tooLong = new Set<string>();
  const index = new FingerprintIndex(TOKENS, WINDOW);
  const read: Read[] = [];
  for (const solution of withoutRepeats(solutions)) {
    const file = solution.source.length > MOST_CHARACTERS ? undefined : tokenized(solution);
    if (!file || file.tokens.length > MOST_TOKENS) tooLong.add(solution.key);
    else {
      index.addFiles([file]);
      read.push({ place: read.length, solution, file, fingerprints: [], own: 0 });
    }
    yield;
  }
  const nobodys = new Set<number>();
  for (const text of known) {
    for (const hash of hashesOf(text)) nobodys.add(hash);
    yield;
  }
  yield* tieToFingerprints(index, read, nobodys, Math.max(COMMON_LEARNERS, COMMON_SHARE * learners.size));

  const pairs = yield* alikeIn(index, read);
  const compared = new Set(read.filter(({ own }) => own >= LEAST_OWN).map(({ solution }) => solution.key));
  return {
    exercise,
    pairs,
    compared: compared.size,
    tooShort: [...learners].filter((key) => !compared.has(key) && !tooLong.has(key)).sort(byCodeUnits),
    tooLong: [...tooLong].sort(byCodeUnits),
  };
}

/** No honest token is longer on average; what is longer than this is not even read. */
const MOST_CHARACTERS = 10 * MOST_TOKENS;

/** A solution that was read. */
interface Read {
  /** Among all that were read. */
  place: number;
  solution: Solution;
  file: TokenizedFile;
  fingerprints: Found[];
  own: number;
}

/** A fingerprint that is not nobody’s, by how often each solution has it. */
interface Found {
  all: Map<Read, number>;
}

const hashesOf = (text: string): number[] =>
  new WinnowFilter(TOKENS, WINDOW).fingerprints(tokensOf(normalise(text)).map((token) => token.text)).map(({ hash }) => hash);

/** Some milliseconds’ worth. */
const FINGERPRINTS_AT_ONCE = 500;

/** Ties every solution to its own fingerprints, and has the index pass over the others: those of the exercise, of the class, and filler. */
function* tieToFingerprints(
  index: FingerprintIndex,
  read: readonly Read[],
  nobodys: ReadonlySet<number>,
  mostLearners: number,
): Generator<void, void> {
  const byId = new Map(read.map((it) => [it.file.id, it]));
  const passedOver: number[] = [];
  for (const [place, fingerprint] of index.sharedFingerprints().entries()) {
    if (place % FINGERPRINTS_AT_ONCE === 0) yield;
    const all = new Map<Read, number>();
    for (const file of fingerprint.files()) {
      const having = byId.get(file.id);
      if (having) all.set(having, fingerprint.occurrencesOf(file).length);
    }
    const learners = new Set([...all.keys()].map(({ solution }) => solution.key));
    const isFiller = [...all.values()].some((times) => times > MOST_REPEATS);
    if (isFiller || learners.size > mostLearners || nobodys.has(fingerprint.hash)) passedOver.push(fingerprint.hash);
    else
      for (const [having, times] of all) {
        having.fingerprints.push({ all });
        having.own += times;
      }
  }
  index.addIgnoredHashes(passedOver);
}

/** Line ends made equal, and each text of a learner once. */
function withoutRepeats(solutions: readonly Solution[]): Solution[] {
  const seen = new Set<string>();
  return solutions
    .map((solution) => ({ ...solution, source: normalise(solution.source) }))
    .sort(
      byAll(
        ({ key }) => key,
        ({ file }) => file,
        ({ position }) => String(position).padStart(6, '0'),
      ),
    )
    .filter(({ key, source }) => {
      const identity = JSON.stringify([key, source]);
      return !seen.has(identity) && seen.add(identity);
    });
}

/** The index knows places as rows and columns: here a source is one row. */
function tokenized({ file, source }: Solution): TokenizedFile {
  const tokens = tokensOf(source);
  return new TokenizedFile(
    new File(file, source),
    tokens.map(({ text }) => text),
    tokens.map(({ start, end }) => new Region(0, start, 0, end)),
  );
}

/** Two solutions, and how many of the fingerprints of each the other has too. */
interface Met {
  left: Read;
  right: Read;
  inLeft: number;
  inRight: number;
}

/** For every two learners their most alike solutions, found by way of the fingerprints that they share: most of a class never meets. */
function* alikeIn(index: FingerprintIndex, read: readonly Read[]): Generator<void, Alike[]> {
  const best = new Map<string, Met>();
  for (const left of read) {
    if (left.own < LEAST_OWN) continue;
    for (const met of metBy(left)) {
      if (shareOf(met) < LEAST_SHARE) continue;
      const learners = JSON.stringify([left.solution.key, met.right.solution.key]);
      const present = best.get(learners);
      if (!present || shareOf(met) > shareOf(present)) best.set(learners, met);
    }
    yield;
  }
  const pairs: Alike[] = [];
  for (const met of best.values()) {
    pairs.push(alikeOf(index, met));
    yield;
  }
  return pairs.sort(
    (a, b) =>
      b.share - a.share || b.left.shared - a.left.shared || byCodeUnits(a.left.key, b.left.key) || byCodeUnits(a.right.key, b.right.key),
  );
}

/** The solutions of other learners behind `left` with which it shares anything. */
function metBy(left: Read): Iterable<Met> {
  const found = new Map<Read, Met>();
  for (const { all } of left.fingerprints) {
    const inLeft = all.get(left) ?? 0;
    for (const [right, inRight] of all) {
      if (right.place <= left.place || right.own < LEAST_OWN || right.solution.key === left.solution.key) continue;
      const met = found.get(right);
      if (met) {
        met.inLeft += inLeft;
        met.inRight += inRight;
      } else found.set(right, { left, right, inLeft, inRight });
    }
  }
  return found.values();
}

const shareOf = ({ left, right, inLeft, inRight }: Met): number => (left.own <= right.own ? inLeft / left.own : inRight / right.own);

function alikeOf(index: FingerprintIndex, met: Met): Alike {
  const { left, right, inLeft, inRight } = met;
  const stretches = stretchesOf(index.getPair(left.file, right.file).buildFragments());
  return {
    left: { ...left.solution, own: left.own, shared: inLeft, stretches: stretches.left },
    right: { ...right.solution, own: right.own, shared: inRight, stretches: stretches.right },
    share: shareOf(met),
  };
}
