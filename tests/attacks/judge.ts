import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { Verdict } from '../../graders/verdict.ts';
import type { GraderClient } from '../../graders/worker/client.ts';

/** What must be the same on every host. `byWatchdog`: the clock decided, which nothing foreign code does may bring about. */
export interface Judged {
  verdict: string;
  hash: string;
  byWatchdog: boolean;
}

/** Attacks are judged on the first, everywhere but where they are handed in as submissions (`regrade/run.test.ts`): there on the other. */
export const SEED = 1;
export const OTHER_SEED = 7;

export const inShort = (verdict: Verdict): Judged => ({
  verdict: verdict.verdict,
  hash: verdict.verdictHash,
  byWatchdog: verdict.verdict === 'time_limit_exceeded' && verdict.by === 'watchdog',
});

/** Judges one thing. Rejects where the client does: that is never right. */
export const judge = async (
  client: GraderClient,
  { package: exercise, source }: { package: ExercisePackage; source: string },
): Promise<Judged> => inShort(await client.grade(exercise, source, SEED));
