import type { Stretch } from './stretches.ts';

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
