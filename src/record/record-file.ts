import { exportRecord } from './export-record.ts';
import type { LearnerRecord } from './record.ts';

/** The whole record as a file to keep, with what only memory holds. `at`: now, ms since 1970. */
export async function recordFile(record: LearnerRecord, at: number): Promise<{ name: string; text: string }> {
  const text = exportRecord(await record.events(), await record.drafts(), at);
  return { name: `crossmodal-${new Date(at).toISOString().slice(0, 10)}.json`, text };
}
