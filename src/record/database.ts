import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { Draft, type DraftKey, type SaveResult } from './drafts.ts';
import type { RecordEvent } from './events.ts';

/** The two stores in the browser's database. Every method rejects when storage refuses. */
export interface RecordDatabase {
  /** Adds the events whose ids are new; resolves to their number once all are on disk, or rejects with none added. */
  addEvents(events: RecordEvent[]): Promise<number>;
  readEvents(): Promise<unknown[]>;
  readDrafts(exercise?: string): Promise<Draft[]>;
  saveDraft(draft: Draft, basis: string | undefined): Promise<SaveResult>;
  dropDraft(key: DraftKey): Promise<void>;
  /** Empties both stores and gives back what was in them: all or nothing. */
  takeAll(): Promise<Rows>;
  /** Puts rows back, except where something newer has taken their place. */
  putBack(rows: Rows): Promise<void>;
  close(): void;
}

/** What the stores hold, row by row, also rows that this version cannot read. */
export interface Rows {
  events: RecordEvent[];
  drafts: Draft[];
}

interface Schema extends DBSchema {
  events: { key: string; value: RecordEvent };
  drafts: { key: [string, string]; value: Draft };
}

const VERSION = 1;

/** A database that neither opens nor fails (another tab holds an older version, some private windows) counts as blocked after this. */
const OPEN_TIMEOUT_MS = 4000;

/** Opens the browser's database; rejects where it is missing, forbidden or does not answer. */
export async function openDatabase(name = 'crossmodal', timeoutMs = OPEN_TIMEOUT_MS): Promise<RecordDatabase> {
  const opening = openDB<Schema>(name, VERSION, {
    upgrade(database) {
      database.createObjectStore('events', { keyPath: 'id' });
      database.createObjectStore('drafts', { keyPath: ['exercise', 'tab'] });
    },
    // A newer version in another tab may go on; this tab then works in memory.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the database did not open within ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    return wrap(await Promise.race([opening, late]));
  } finally {
    clearTimeout(timer);
  }
}

function wrap(database: IDBPDatabase<Schema>): RecordDatabase {
  return {
    async addEvents(events) {
      const transaction = database.transaction('events', 'readwrite', { durability: 'strict' });
      let added = 0;
      const adding = events.map(async (event) => {
        if ((await transaction.store.getKey(event.id)) !== undefined) return;
        await transaction.store.put(event);
        added++;
      });
      await Promise.all([...adding, transaction.done]);
      return added;
    },
    readEvents: () => database.getAll('events'),
    async readDrafts(exercise) {
      const range = exercise === undefined ? undefined : IDBKeyRange.bound([exercise, ''], [exercise, '\uffff']);
      const rows: unknown[] = await database.getAll('drafts', range);
      return rows.flatMap((row) => {
        const parsed = Draft.safeParse(row);
        return parsed.success ? [parsed.data] : [];
      });
    },
    async saveDraft(draft, basis) {
      const transaction = database.transaction('drafts', 'readwrite');
      const kept = await transaction.store.get([draft.exercise, draft.tab]);
      if (kept && kept.revision !== basis && kept.source !== draft.source) {
        await transaction.done;
        return { kind: 'newer', draft: kept };
      }
      await Promise.all([transaction.store.put(draft), transaction.done]);
      return { kind: 'saved' };
    },
    dropDraft: ({ exercise, tab }) => database.delete('drafts', [exercise, tab]),
    async takeAll() {
      const transaction = database.transaction(['events', 'drafts'], 'readwrite', { durability: 'strict' });
      const [events, drafts] = [transaction.objectStore('events'), transaction.objectStore('drafts')];
      const rows = { events: await events.getAll(), drafts: await drafts.getAll() };
      await Promise.all([events.clear(), drafts.clear(), transaction.done]);
      return rows;
    },
    async putBack(rows) {
      const transaction = database.transaction(['events', 'drafts'], 'readwrite', { durability: 'strict' });
      const [events, drafts] = [transaction.objectStore('events'), transaction.objectStore('drafts')];
      const puttingEvents = rows.events.map(async (row) => {
        if ((await events.getKey(row.id)) === undefined) await events.put(row);
      });
      const puttingDrafts = rows.drafts.map(async (row) => {
        if ((await drafts.getKey([row.exercise, row.tab])) === undefined) await drafts.put(row);
      });
      await Promise.all([...puttingEvents, ...puttingDrafts, transaction.done]);
    },
    close: () => database.close(),
  };
}
