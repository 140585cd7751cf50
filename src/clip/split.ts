import { diceFrom } from './dice.ts';

/** Pairs that are put aside, of all: a fifth. */
const ASIDE = 0.2;

/** One split for everybody, so that runs can be compared. How good a run looks depends on it: other seeds give a few per cent more or less. */
const SPLIT_SEED = 11;

/** Which pairs are learnt from, and which are never shown while it trains; places in the set, in order. */
export interface Split {
  training: number[];
  heldOut: number[];
}

export function splitOf(count: number): Split {
  const places = diceFrom(SPLIT_SEED).shuffled(Array.from({ length: count }, (_, i) => i));
  const aside = Math.round(ASIDE * count);
  const inOrder = (list: number[]) => list.sort((a, b) => a - b);
  return { training: inOrder(places.slice(aside)), heldOut: inOrder(places.slice(0, aside)) };
}
