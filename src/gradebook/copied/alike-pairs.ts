import type { FingerprintIndex } from '@dodona/dolos-core';
import { byCodeUnits } from '../code-units.ts';
import type { Alike } from './alike.ts';
import type { Read } from './own-fingerprints.ts';
import { stretchesOf } from './stretches.ts';

/** Own fingerprints that a solution needs before anything is said of it: some thirty tokens, five lines of an ordinary program. */
const LEAST_OWN = 8;

/** Of the own fingerprints of the one that has less. Below it, parts of two honest solutions often agree. */
const LEAST_SHARE = 0.7;

/** Whether a solution has enough of its own to be compared. */
export const isComparable = ({ own }: Read): boolean => own >= LEAST_OWN;

/** For every two learners their most alike solutions, found by way of the fingerprints that they share: most of a class never meets. */
export function* alikeIn(index: FingerprintIndex, read: readonly Read[]): Generator<void, Alike[]> {
  const best = new Map<string, Met>();
  for (const left of read) {
    if (!isComparable(left)) continue;
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
      if (right.place <= left.place || !isComparable(right) || right.solution.key === left.solution.key) continue;
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

/** Two solutions, and how many of the fingerprints of each the other has too. */
interface Met {
  left: Read;
  right: Read;
  inLeft: number;
  inRight: number;
}
