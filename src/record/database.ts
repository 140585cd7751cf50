import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { Draft, type DraftKey, type SaveResult } from './drafts.ts';
import { RecordEvent } from './events.ts';
import { type Fold, type Topic, topicOf } from './folds.ts';
import { type FirstDatabase, openFirst } from './first-database.ts';

/** The browser's database. Every method rejects when storage refuses. */
export interface RecordDatabase {
  /** It was made just now, and nothing is in it. */
  isNew: boolean;
  /** Adds the events whose ids are new; resolves to their number once all are on disk, or rejects with none added. */
  addEvents(events: readonly RecordEvent[]): Promise<number>;
  /** The rows about one topic, or all. */
  readEvents(topic?: Topic): Promise<unknown[]>;
  /** The state of a fold over all events. */
  readFold<State>(fold: Fold<State>): Promise<State>;
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

type EventRow = RecordEvent & { topic: Topic };

interface Schema extends DBSchema {
  /** By a number that counts up, so that what is new since a fold was kept is read in one piece. */
  events: { key: number; value: EventRow; indexes: { id: string; topic: string } };
  drafts: { key: [string, string]; value: Draft };
  /** The state of each fold after the event of this number. */
  folds: { key: string; value: FoldRow };
  /** What the first version's database has given: how many events. */
  taken: { key: string; value: number };
}

interface FoldRow {
  name: string;
  version: number;
  upTo: number;
  state: unknown;
}

type Database = IDBPDatabase<Schema>;

/**
 * The first version wrote each event by itself into a database of another name. That one stays as it is: a page of the first version that is
 * still open goes on writing there, and loses nothing.
 */
const NAME = 'crossmodal-record';
const FIRST_NAME = 'crossmodal';
const VERSION = 1;

/** A database that neither opens nor fails (some private windows) counts as blocked after this. */
const OPEN_TIMEOUT_MS = 4000;

/** Rows that are read at once: memory stays small, and one request a row costs more. */
const CHUNK = 2000;

/** Events that a fold may lag behind: adding so many takes less time than writing its state. */
const LAG = 64;

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
  const database = await openDB<Schema>(name, VERSION, {
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

function wrap(database: Database, first: FirstDatabase | undefined): RecordDatabase {
  const wrapped: RecordDatabase = {
    isNew: false,
    addEvents: (events) => addEvents(database, events),
    readEvents: (topic) => (topic === undefined ? database.getAll('events') : database.getAllFromIndex('events', 'topic', topic)),
    readFold: (fold) => readFold(database, fold),
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

async function addEvents(database: Database, events: readonly RecordEvent[]): Promise<number> {
  const transaction = database.transaction('events', 'readwrite', { durability: 'strict' });
  const ids = transaction.store.index('id');
  let added = 0;
  // An id that is there twice stands for the first of its events.
  const byId = new Map(events.toReversed().map((event) => [event.id, event]));
  const adding = [...byId.values()].map(async (event) => {
    if ((await ids.getKey(event.id)) !== undefined) return;
    await transaction.store.add({ ...event, topic: topicOf(event) });
    added++;
  });
  await Promise.all([...adding, transaction.done]);
  return added;
}

async function readFold<State>(database: Database, fold: Fold<State>): Promise<State> {
  const transaction = database.transaction(['folds', 'events']);
  const events = transaction.objectStore('events');
  const row = await transaction.objectStore('folds').get(fold.name);
  const isUsable = row?.version === fold.version;
  // It is of this version, so `fold` wrote it.
  const state = isUsable ? (row.state as State) : fold.empty();
  let upTo = isUsable ? row.upTo : 0;
  let lag = 0;
  for (let length = CHUNK; length === CHUNK; ) {
    const range = IDBKeyRange.lowerBound(upTo, true);
    const [keys, rows] = await Promise.all([events.getAllKeys(range, CHUNK), events.getAll(range, CHUNK)]);
    for (const item of rows) {
      const parsed = RecordEvent.safeParse(item);
      if (parsed.success) fold.add(state, parsed.data);
    }
    length = keys.length;
    lag += length;
    upTo = keys.at(-1) ?? upTo;
  }
  if (lag >= LAG) await keepFold(database, { name: fold.name, version: fold.version, upTo, state }).catch(() => undefined);
  return state;
}

/** Keeps the state of a fold, unless the record was erased since, or another page was quicker. */
async function keepFold(database: Database, row: FoldRow): Promise<void> {
  const transaction = database.transaction(['folds', 'events'], 'readwrite');
  const kept = await transaction.objectStore('folds').get(row.name);
  const isThere = (await transaction.objectStore('events').getKey(row.upTo)) !== undefined;
  const isFurther = kept?.version === row.version && kept.upTo >= row.upTo;
  if (isThere && !isFurther) await transaction.objectStore('folds').put(row);
  await transaction.done;
}

/**
 * Adds what is new in the first version's database. A text of the editor that is newer there takes the place of the one here, which stays as a
 * snapshot.
 */
async function takeFrom(first: FirstDatabase, database: Database): Promise<void> {
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

async function takeDraft(database: Database, draft: Draft): Promise<void> {
  const transaction = database.transaction(['drafts', 'events'], 'readwrite');
  const [drafts, events] = [transaction.objectStore('drafts'), transaction.objectStore('events')];
  const here = await drafts.get([draft.exercise, draft.tab]);
  if (here === undefined || here.at < draft.at) {
    await drafts.put(draft);
    const { exercise, source, revision, at } = here ?? draft;
    const snapshot = { kind: 'draft', id: revision, at, exercise, source, reason: 'other-tab' } as const;
    const isKept = (await events.index('id').getKey(revision)) !== undefined;
    if (source !== draft.source && !isKept) await events.add({ ...snapshot, topic: topicOf(snapshot) });
  }
  await transaction.done;
}
