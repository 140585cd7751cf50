import { type Acquaintance, acquaintances } from './acquaintances.ts';
import type { Alike, ExerciseAlike } from './alike.ts';

/** Two learners whose solutions are alike, as a list shows them. */
export interface ShownPair {
  left: string;
  right: string;
  /** From 0 to 1, of what is their own. */
  share: number;
  /** Both texts; undefined where they are asked for one by one. */
  sides: Pick<Alike, 'left' | 'right'> | undefined;
}

/** What is shown of one exercise. */
export interface ShownPairs extends Omit<ExerciseAlike, 'pairs' | 'tooShort'> {
  /** The most alike. */
  pairs: readonly ShownPair[];
  /** Of those that are not shown: how many, and the first. */
  others: number;
  next: Pick<ShownPair, 'left' | 'right'> | undefined;
  /** So many learners have too little of their own. */
  tooShort: number;
}

/** Solutions that are alike, as they are drawn: small, whatever much of a class has copied. */
export interface ShownAlike {
  /** Pairs over all exercises. */
  pairs: number;
  /** Learners who are alike in several exercises; of so many more it is only said how many they are. */
  often: readonly Acquaintance[];
  oftenMore: number;
  exercises: readonly ShownPairs[];
}

/** More than this nobody reads. */
const MOST_ROWS = 100;

/** Of one exercise, with both sources: a file that is mailed stays small. */
const MOST_PAIRS = 20;

/** `withSides`: with the texts, as on paper, where nothing can be asked for. */
export function shownAlike(found: readonly ExerciseAlike[], { withSides }: { withSides: boolean }): ShownAlike {
  const often = acquaintances(found);
  return {
    pairs: found.reduce((sum, { pairs }) => sum + pairs.length, 0),
    often: often.slice(0, MOST_ROWS),
    oftenMore: Math.max(0, often.length - MOST_ROWS),
    exercises: found.map(({ pairs, tooShort, ...exercise }) => {
      const shown = pairs.map(
        ({ left, right, share }): ShownPair => ({
          left: left.key,
          right: right.key,
          share,
          sides: withSides ? { left, right } : undefined,
        }),
      );
      return {
        ...exercise,
        pairs: shown.slice(0, MOST_PAIRS),
        others: Math.max(0, pairs.length - MOST_PAIRS),
        next: shown[MOST_PAIRS],
        tooShort: tooShort.length,
      };
    }),
  };
}
