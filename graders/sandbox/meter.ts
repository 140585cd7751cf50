import { pollsSince } from './build.ts';
import { POLLS_PER_INTERRUPT } from './limits.ts';

/**
 * Counts the work of foreign code and ends it when it is used up. `isOver` is the latch that decides: set here, on the host, it stays
 * set whatever foreign code catches, or an `async` function hides.
 */
export class Meter {
  isOver = false;
  #interrupts = 0;
  #interruptsAllowed = Number.POSITIVE_INFINITY;
  #counters: Int32Array[] = [];

  /** The interrupt handler: called every 10,000 polls; true ends what runs. */
  readonly onInterrupt = (): boolean => {
    if (++this.#interrupts >= this.#interruptsAllowed) this.isOver = true;
    return this.isOver;
  };

  /** The poll counters of the contexts that foreign code can run in, the one whose work is reported first. */
  watch(...counters: Int32Array[]): void {
    this.#counters = counters;
  }

  /** Starts to count from 0, up to so many polls. The latch stays as it is: it is opened by `reset` alone. */
  allow(polls: number): void {
    this.#interrupts = 0;
    this.#interruptsAllowed = Math.ceil(polls / POLLS_PER_INTERRUPT);
    for (const counter of this.#counters) counter[0] = POLLS_PER_INTERRUPT;
  }

  reset(polls: number): void {
    this.isOver = false;
    this.allow(polls);
  }

  /** Polls since `allow`: exact, and what was allowed where it is over. */
  get worked(): number {
    return this.isOver ? this.#interruptsAllowed * POLLS_PER_INTERRUPT : pollsSince(this.#counters[0]?.[0] ?? 0, this.#interrupts);
  }
}
