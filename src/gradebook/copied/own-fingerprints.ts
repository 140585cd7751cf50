import { File, FingerprintIndex, Region, TokenizedFile, WinnowFilter } from '@dodona/dolos-core';
import { normalise } from '../../../graders/source/line-ends.ts';
import { byAll } from '../code-units.ts';
import type { Solution } from './alike.ts';
import { tokensOf } from './tokens.ts';

/** Tokens of one fingerprint. Of 12 in a row, few are written by chance: `for (let i = 0; i < n; i++)` has 13, all of them everybody’s. */
const TOKENS = 12;

/** Fingerprints in a window, of which one is kept: what has 16 tokens in common has a fingerprint in common. */
const WINDOW = 5;

/** Tokens of the longest solution that is compared: ten times the longest reference. */
const MOST_TOKENS = 5_000;

/** No honest token is longer on average; what is longer than this is not even read. */
const MOST_CHARACTERS = 10 * MOST_TOKENS;

/** A fingerprint that one source repeats more often is filler; comparing each with each would take very long. */
const MOST_REPEATS = 8;

/** What more learners have than this, and than this share of the class, is what one writes there, and nobody’s own. */
const COMMON_LEARNERS = 5;
const COMMON_SHARE = 0.15;

/** A solution that was read. */
export interface Read {
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

/** What was read of the solutions of one exercise. */
export interface Fingerprinted {
  /** It passes over what is nobody’s own. */
  index: FingerprintIndex;
  read: Read[];
  /** Learners with a solution that is too long to be compared. */
  tooLong: Set<string>;
}

/**
 * Reads solutions, and ties each to the fingerprints that are its own: neither those of `known`, the texts of the exercise, nor what much of
 * the class has. Yields after each text that it read.
 */
export function* fingerprinted(known: readonly string[], solutions: readonly Solution[]): Generator<void, Fingerprinted> {
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
  const learners = new Set(solutions.map(({ key }) => key));
  yield* tieToFingerprints(index, read, nobodys, Math.max(COMMON_LEARNERS, COMMON_SHARE * learners.size));
  return { index, read, tooLong };
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
