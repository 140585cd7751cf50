import { readFileSync } from 'node:fs';
import { type IDBPDatabase, openDB } from 'idb';
import type { Draft } from '../../src/record/drafts.ts';
import type { RecordEvent } from '../../src/record/events.ts';
import { readExport } from '../../src/record/export-record.ts';

/** What the page of progress exported when it was new, written by its own code of that time after a wrong run and an accepted submission. */
export const FIRST_EXPORT = readFileSync(new URL('./old/export-1.json', import.meta.url), 'utf8');

export function firstEvents(): RecordEvent[] {
  const read = readExport('export-1.json', FIRST_EXPORT);
  if (read.kind === 'refused') throw new Error(read.message);
  return read.events;
}

/** The database as a page of the first version made and opened it. */
export const openAsFirst = (name: string): Promise<IDBPDatabase> =>
  openDB(name, 1, {
    upgrade(database) {
      database.createObjectStore('events', { keyPath: 'id' });
      database.createObjectStore('drafts', { keyPath: ['exercise', 'tab'] });
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });

/** What a page of the first version did where it added events or saved a text, and then told the other tabs. */
export async function writeAsFirst(page: IDBPDatabase, rows: { events?: RecordEvent[]; drafts?: Draft[] }): Promise<void> {
  for (const event of rows.events ?? []) await page.put('events', event);
  for (const draft of rows.drafts ?? []) await page.put('drafts', draft);
  const channel = new BroadcastChannel('crossmodal-record');
  channel.postMessage(rows.events ? { kind: 'events', here: true } : { kind: 'draft', here: true, exercise: rows.drafts?.[0]?.exercise });
  channel.close();
}
