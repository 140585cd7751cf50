import type { Adding } from './add-events.ts';
import type { DraftEvent, RecordEvent } from './events.ts';
import type { LearnerRecord } from './record.ts';

/**
 * Adds the events of an export to a record: those whose ids are new. The newest text of each exercise that was in an editor goes back into
 * the editor, unless there is a text already; then it is a snapshot. Resolves to the number of events that were added; rejects, with nothing changed, when it is
 * stopped.
 */
export async function takeOver(record: LearnerRecord, events: RecordEvent[], adding?: Adding): Promise<number> {
  const added = await record.merge(events, adding);
  const kept = new Set((await record.drafts()).map(({ exercise }) => exercise));
  for (const { exercise, source, id, at } of newestTexts(events)) {
    if (!kept.has(exercise)) await record.saveDraft({ exercise, tab: '', source, revision: id, at }, undefined);
  }
  return added;
}

function newestTexts(events: RecordEvent[]): DraftEvent[] {
  const newest = new Map<string, DraftEvent>();
  for (const event of events) {
    if (event.kind !== 'draft' || event.reason !== 'live') continue;
    if (event.at >= (newest.get(event.exercise)?.at ?? 0)) newest.set(event.exercise, event);
  }
  return [...newest.values()];
}
