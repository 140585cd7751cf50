import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How often somebody may ask, in a minute. A whole class may sit behind one address. */
const A_MINUTE = {
  /** Submissions of a member. Who was offline for a day sends the day's at once. */
  submissions: 60,
  /** Runs of a member that are no submissions. */
  runs: 30,
  /** Whatever a member asks. */
  member: 600,
  /** Whatever comes from an address without a session. */
  address: 3_000,
  /** Links and codes from an address that let nobody in. */
  wrongCodes: 30,
};

export type Limited = keyof typeof A_MINUTE;

/** Counts what was asked, in this process. */
export class Limits {
  readonly #limiters: Record<Limited, RateLimiterAbstract>;

  constructor(aMinute: Partial<Record<Limited, number>> = {}) {
    const limiter = (name: Limited) => new RateLimiterMemory({ keyPrefix: name, points: aMinute[name] ?? A_MINUTE[name], duration: 60 });
    this.#limiters = {
      submissions: limiter('submissions'),
      runs: limiter('runs'),
      member: limiter('member'),
      address: limiter('address'),
      wrongCodes: limiter('wrongCodes'),
    };
  }

  /** Counts one more. Returns seconds to wait where it is too many, undefined where it is not. */
  async count(limited: Limited, key: string): Promise<number | undefined> {
    try {
      await this.#limiters[limited].consume(key);
      return undefined;
    } catch (error) {
      if (error instanceof RateLimiterRes) return secondsOf(error);
      throw error;
    }
  }

  /** Seconds to wait where the limit is reached, without counting. */
  async wait(limited: Limited, key: string): Promise<number | undefined> {
    const found = await this.#limiters[limited].get(key);
    return found && found.remainingPoints <= 0 ? secondsOf(found) : undefined;
  }
}

const secondsOf = ({ msBeforeNext }: RateLimiterRes): number => Math.max(1, Math.ceil(msBeforeNext / 1_000));
