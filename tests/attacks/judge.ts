import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { Verdict } from '../../graders/verdict.ts';
import type { GraderClient } from '../../graders/worker/client.ts';

/** What must be the same on every host. `byWatchdog`: the clock decided, which nothing foreign code does may bring about. */
export interface Judged {
  verdict: string;
  hash: string;
  byWatchdog: boolean;
}

/** Every attack and every solution is judged on both. */
export const SEEDS = [1, 7] as const;

export const inShort = (verdict: Verdict): Judged => ({
  verdict: verdict.verdict,
  hash: verdict.verdictHash,
  byWatchdog: verdict.verdict === 'time_limit_exceeded' && verdict.by === 'watchdog',
});

/** Judges one thing. Rejects where the client does: that is never right. */
export const judge = async (
  client: GraderClient,
  { package: exercise, source }: { package: ExercisePackage; source: string },
  seed = 1,
): Promise<Judged> => inShort(await client.grade(exercise, source, seed));

/** Judges on both seeds: one verdict, and the two hashes as one text. */
export async function onSeeds(judge: (seed: number) => Judged | Promise<Judged>): Promise<Judged> {
  const [seed, otherSeed] = SEEDS;
  const one = await judge(seed);
  const other = await judge(otherSeed);
  const verdict = one.verdict === other.verdict ? one.verdict : `${one.verdict}, and ${other.verdict} on seed ${otherSeed}`;
  return { verdict, hash: `${one.hash} ${other.hash}`, byWatchdog: one.byWatchdog || other.byWatchdog };
}

export const judgeOnSeeds = (client: GraderClient, job: { package: ExercisePackage; source: string }): Promise<Judged> =>
  onSeeds((seed) => judge(client, job, seed));
