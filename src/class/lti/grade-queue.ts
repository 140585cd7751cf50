import type { Queue } from '../submissions/queue.ts';

/** Somebody's points for a link of a course, which the platform has not, or not as they are now. */
export interface ScoreJob {
  lineItem: string;
  member: string;
}

export const SCORES = 'lti-scores';

/** Some twenty minutes, then less and less often for a day: a platform may be down for a night. */
const RETRIES = 30;
const LONGEST_SECONDS = 3_600;

/** Makes the queue where it is not there. Of one person and link one job waits at a time, which tells what is then. */
export async function openScores({ boss }: Pick<Queue, 'boss'>): Promise<void> {
  await boss.createQueue(SCORES, {
    policy: 'exclusive',
    retryLimit: RETRIES,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: LONGEST_SECONDS,
    deleteAfterSeconds: 3_600,
  });
}

/** Adds jobs; those that wait already are there once. */
export async function addScores({ boss }: Pick<Queue, 'boss'>, jobs: readonly ScoreJob[]): Promise<void> {
  if (jobs.length === 0) return;
  await boss.insert(
    SCORES,
    jobs.map((data) => ({ data, singletonKey: `${data.lineItem} ${data.member}` })),
  );
}
