import { exportRecord } from './export-record.ts';
import type { LearnerRecord } from './record.ts';
import { withUnsaved } from './unsaved.ts';

/** The whole record as a file to keep, with what only memory or the journal holds. `at`: now, ms since 1970. */
export async function recordFile(record: Pick<LearnerRecord, 'events' | 'drafts'>, at: number): Promise<{ name: string; text: string }> {
  const text = exportRecord(await record.events(), withUnsaved(await record.drafts(), at), at);
  return { name: `crossmodal-${new Date(at).toISOString().slice(0, 10)}.json`, text };
}
