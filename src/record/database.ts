import { openDB } from 'idb';
import { type Adding, addEvents } from './add-events.ts';
import type { OpenDatabase, RecordSchema } from './database-schema.ts';
import { Draft, type DraftKey, type SaveResult } from './drafts.ts';
import { eachChunk, rowOf } from './event-rows.ts';
import { RecordEvent } from './events.ts';
import { type FirstDatabase, openFirst } from './first-database.ts';
import { createFoldReader } from './fold-reader.ts';
import type { AnyFold, Topic } from './folds.ts';

/** The browser's database. Every method rejects when storage refuses. */
export interface RecordDatabase {
  /** It was made just now, and nothing is in it. */
  isNew: boolean;
  /** Adds the events whose ids are new; resolves to their number once all are on disk, or rejects with none added. */
  addEvents(events: readonly RecordEvent[], adding?: Adding): Promise<number>;
  /** The rows about one topic, or all; `eventOf` makes events of them. */
  readEvents(topic?: Topic): Promise<unknown[]>;
  /** The state of a fold over all events. */
  readFold<State>(fold: AnyFold<State>): Promise<State>;
  readDrafts(exercise?: string): Promise<Draft[]>;
  saveDraft(draft: Draft, basis: string | undefined): Promise<SaveResult>;
  dropDraft(key: DraftKey): Promise<void>;
  /** Takes over what a page of the first version, open in another tab, has written meanwhile. */
  takeFromFirst(): Promise<void>;
  /** Empties all stores and gives back what was in them: all or nothing. */
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

/**
 * The first version wrote each event by itself into a database of another name. That one stays as it is: a page of the first version that is
 * still open goes on writing there, and loses nothing.
 */
const NAME = 'crossmodal-record';
const FIRST_NAME = 'crossmodal';
const VERSION = 1;

/** A database that neither opens nor fails (some private windows) counts as blocked after this. */
const OPEN_TIMEOUT_MS = 4000;

interface OpenOptions {
  /** Name of the first version's database. */
  firstName?: string | undefined;
  timeoutMs?: number;
}

/** Opens the browser's database; rejects where it is missing, forbidden or does not answer. */
export async function openDatabase(name = NAME, options: OpenOptions = {}): Promise<RecordDatabase> {
  const { timeoutMs = OPEN_TIMEOUT_MS } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the database did not open within ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    return await Promise.race([opened(name, options), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function opened(name: string, { firstName = name === NAME ? FIRST_NAME : undefined }: OpenOptions): Promise<RecordDatabase> {
  let isNew = false;
  const database = await openDB<RecordSchema>(name, VERSION, {
    upgrade(made) {
      isNew = true;
      const events = made.createObjectStore('events', { autoIncrement: true });
      events.createIndex('id', 'id', { unique: true });
      events.createIndex('topic', 'topic');
      made.createObjectStore('drafts', { keyPath: ['exercise', 'tab'] });
      made.createObjectStore('folds', { keyPath: 'name' });
      made.createObjectStore('taken');
    },
    // A newer version in another tab may go on. From then on this page leaves what it adds in the journal, where the newer one finds it.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
  const first = firstName === undefined ? undefined : await openFirst(firstName);
  const wrapped = wrap(database, first);
  // If it cannot be read now, the next start tries again.
  await wrapped.takeFromFirst().catch(() => undefined);
  return { ...wrapped, isNew: isNew && (await database.count('events')) === 0 };
}

function wrap(database: OpenDatabase, first: FirstDatabase | undefined): RecordDatabase {
  const wrapped: RecordDatabase = {
    isNew: false,
    addEvents: (events, adding) => addEvents(database, events, adding),
    readEvents: (topic) => (topic === undefined ? allRows(database) : database.getAllFromIndex('events', 'topic', topic)),
    readFold: createFoldReader(database),
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
    takeFromFirst: async () => {
      if (first) await takeFrom(first, database);
    },
    async takeAll() {
      await wrapped.takeFromFirst();
      await first?.clear();
      const transaction = database.transaction(['events', 'drafts', 'folds', 'taken'], 'readwrite', { durability: 'strict' });
      const [events, drafts] = [transaction.objectStore('events'), transaction.objectStore('drafts')];
      const rows = { events: await events.getAll(), drafts: await drafts.getAll() };
      const clearing = (['events', 'drafts', 'folds', 'taken'] as const).map((store) => transaction.objectStore(store).clear());
      await Promise.all([...clearing, transaction.done]);
      return rows;
    },
    async putBack(rows) {
      await addEvents(database, rows.events);
      const transaction = database.transaction('drafts', 'readwrite', { durability: 'strict' });
      const putting = rows.drafts.map(async (row) => {
        if ((await transaction.store.getKey([row.exercise, row.tab])) === undefined) await transaction.store.put(row);
      });
      await Promise.all([...putting, transaction.done]);
    },
    close: () => {
      database.close();
      first?.close();
    },
  };
  return wrapped;
}

async function allRows(database: OpenDatabase): Promise<unknown[]> {
  const all: unknown[][] = [];
  await eachChunk(database.transaction('events').store, 0, (_keys, rows) => all.push(rows));
  return all.flat();
}

/**
 * Adds what is new in the first version's database. A text of the editor that is newer there takes the place of the one here, which stays as a
 * snapshot.
 */
async function takeFrom(first: FirstDatabase, database: OpenDatabase): Promise<void> {
  const count = await first.count();
  if (count !== ((await database.get('taken', 'events')) ?? 0)) {
    const rows = await first.readEvents();
    await addEvents(
      database,
      rows.flatMap((row) => {
        const parsed = RecordEvent.safeParse(row);
        return parsed.success ? [parsed.data] : [];
      }),
    );
    await database.put('taken', count, 'events');
  }
  for (const row of await first.readDrafts()) {
    const parsed = Draft.safeParse(row);
    if (parsed.success) await takeDraft(database, parsed.data);
  }
}

async function takeDraft(database: OpenDatabase, draft: Draft): Promise<void> {
  const transaction = database.transaction(['drafts', 'events'], 'readwrite');
  const [drafts, events] = [transaction.objectStore('drafts'), transaction.objectStore('events')];
  const here = await drafts.get([draft.exercise, draft.tab]);
  if (here === undefined || here.at < draft.at) {
    await drafts.put(draft);
    const { exercise, source, revision, at } = here ?? draft;
    const snapshot = { kind: 'draft', id: revision, at, exercise, source, reason: 'other-tab' } as const;
    const isKept = (await events.index('id').getKey(revision)) !== undefined;
    if (source !== draft.source && !isKept) await events.add(rowOf(snapshot));
  }
  await transaction.done;
}
