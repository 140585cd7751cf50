import type { Alike } from '../copied/alike.ts';
import type { HeatMap } from '../heat-map.ts';
import type { LongList } from '../shown-report.ts';

/** What can be asked of a report on a page; on paper there is nothing to ask. */
export interface Live {
  /** Opens what a learner handed in: by the id of the row, or its key where it has none. */
  onLearner: (learner: string) => void;
  /** Shows the part of a list that begins at this position. */
  onStretch: (list: LongList, from: number) => void;
  /** Asks for the heat map of an exercise, which is then in `heats`. */
  onHeat: (exercise: string) => void;
  heats: ReadonlyMap<string, HeatMap>;
  /** Asks for the texts of two solutions that are alike, by their place among those of an exercise; they are then in `pairs`. */
  onPair: (exercise: string, at: number) => void;
  pairs: ReadonlyMap<string, PairSides>;
}

/** Two solutions side by side. */
export type PairSides = Pick<Alike, 'left' | 'right'>;

/** The key of a pair in `pairs`. */
export const placeOfPair = (exercise: string, at: number): string => `${at} ${exercise}`;
