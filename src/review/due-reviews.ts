import type { LearnerRecord } from '../record/record.ts';

/** How many reviews are due at this time (ms since 1970): with them a visit begins. None, as long as nothing is reviewed. */
export async function dueReviews(_record: LearnerRecord, _now: number): Promise<number> {
  return 0;
}
