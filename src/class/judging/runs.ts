import type { GraderPool, Job } from '../../../graders/worker/pool.ts';
import type { Verdict } from '../../../graders/verdict.ts';

/** What became of a run. */
export type Ran =
  | { kind: 'verdict'; verdict: Verdict }
  /** The learner left, stopped it, or began another one. */
  | { kind: 'stopped' }
  /** Too many wait, or it waited too long. */
  | { kind: 'busy' }
  /** The checker broke down, or gave no sign of life. */
  | { kind: 'failed' };

interface Bounds {
  /** Runs that may be under way or wait at once, of everybody together. */
  most: number;
  /** After so many ms a run is given up, wherever it stands. */
  patienceMs: number;
}

/** A run takes a tenth of a second, and at most ten: so many wait no longer than a learner does. Patience is under what proxies have. */
const USUAL: Bounds = { most: 100, patienceMs: 50_000 };

/** Runs that are no submissions: judged in the pool of this process between its submissions, and kept nowhere. */
export class Runs {
  readonly #pool: Pick<GraderPool, 'grade'>;
  readonly #bounds: Bounds;
  /** By member, of whom only the newest run goes on. */
  readonly #under = new Map<string, AbortController>();

  constructor(pool: Pick<GraderPool, 'grade'>, bounds: Bounds = USUAL) {
    this.#pool = pool;
    this.#bounds = bounds;
  }

  /** Judges for a member. `left`: says when the member is gone. */
  async judge(member: string, job: Job, left: AbortSignal): Promise<Ran> {
    this.#under.get(member)?.abort();
    if (this.#under.size >= this.#bounds.most) return { kind: 'busy' };
    const own = new AbortController();
    this.#under.set(member, own);
    const patience = AbortSignal.timeout(this.#bounds.patienceMs);
    try {
      const done = await this.#pool.grade(job, AbortSignal.any([own.signal, left, patience]));
      if (done.kind === 'failed') return { kind: 'failed' };
      const { verdict } = done;
      return verdict.verdict === 'time_limit_exceeded' && verdict.by === 'watchdog' ? { kind: 'failed' } : { kind: 'verdict', verdict };
    } catch (error) {
      if (patience.aborted) return { kind: 'busy' };
      if (own.signal.aborted || left.aborted) return { kind: 'stopped' };
      throw error;
    } finally {
      if (this.#under.get(member) === own) this.#under.delete(member);
    }
  }
}
