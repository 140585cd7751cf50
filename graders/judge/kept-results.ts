import { RESULTS_PARTS } from '../memory/memory-limits.ts';
import { PartsLeft } from '../memory/parts-left.ts';
import { FOREIGN, foreign, isForeign } from '../value.ts';
import type { Judged } from './judged.ts';

/** The results of one run, as far as they fit. */
export class KeptResults {
  readonly #partsLeft = new PartsLeft(RESULTS_PARTS);

  /** What is kept of a case that was judged. */
  keep(judged: Judged): Judged {
    const { outcome } = judged;
    if (outcome.kind !== 'value' || this.#partsLeft.takes(outcome.value)) return judged;
    return { ...judged, outcome: { ...outcome, value: DROPPED } };
  }
}

export const isDropped = ({ outcome }: Judged): boolean =>
  outcome.kind === 'value' && isForeign(outcome.value) && outcome.value[FOREIGN] === 'dropped';

const DROPPED = foreign('dropped');
