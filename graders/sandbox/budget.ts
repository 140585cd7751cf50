import { WORK_PER_CALL } from './limits.ts';
import type { Outcome } from './outcome.ts';

/**
 * Ticks that may still be spent. All that a run does is paid from one budget: judging, the runs of growing size, the search for the
 * smallest input, laws, and what is printed.
 */
export class Budget {
  #left: number;
  #spent = 0;

  /** `ticks`: without them, no end is set. */
  constructor(ticks = Number.POSITIVE_INFINITY) {
    this.#left = ticks;
  }

  /** Whether it could not pay for all that was asked of it. */
  get isSpent(): boolean {
    return this.#left <= 0;
  }

  get spent(): number {
    return this.#spent;
  }

  /** A call within what is left, and within what one call may take. */
  pay<Paid extends { outcome: Outcome }>(call: (workAllowed: number) => Paid): Paid {
    const paid = call(Math.min(WORK_PER_CALL, this.#left));
    this.take(paid.outcome.work);
    return paid;
  }

  /** Pays as `pay` does, where the outcome is all there is. */
  payFor(call: (workAllowed: number) => Outcome): Outcome {
    return this.pay((workAllowed) => ({ outcome: call(workAllowed) })).outcome;
  }

  /** Takes the ticks of something that was done before and is used again: what a run can pay for must not depend on earlier ones. */
  take(ticks: number): void {
    this.#left = Math.max(0, this.#left - ticks);
    this.#spent += ticks;
  }
}

/** Whether a call ended for want of ticks of the run, not of its own. */
export const endedTheRun = (outcome: Outcome): boolean => outcome.kind === 'work' && outcome.work < WORK_PER_CALL;
