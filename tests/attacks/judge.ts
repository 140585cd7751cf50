import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { GraderClient } from '../../graders/worker/client.ts';

/** What must be the same on every host. `byWatchdog`: the clock decided, so that the hash says nothing of the cases. */
export interface Judged {
  verdict: string;
  hash: string;
  byWatchdog: boolean;
}

/** Judges one thing. Rejects where the client does: that is never right. */
export async function judge(
  client: GraderClient,
  { package: exercise, source }: { package: ExercisePackage; source: string },
  seed = 1,
): Promise<Judged> {
  const verdict = await client.grade(exercise, source, seed);
  return {
    verdict: verdict.verdict,
    hash: verdict.verdictHash,
    byWatchdog: verdict.verdict === 'time_limit_exceeded' && verdict.by === 'watchdog',
  };
}
