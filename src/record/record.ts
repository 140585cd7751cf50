import { RECORD_CHANNEL } from './channel.ts';
import type { Adding } from './add-events.ts';
import { openDatabase, type RecordDatabase, type Rows } from './database.ts';
import { type Draft, type DraftKey, type SaveResult, sameDraftKey } from './drafts.ts';
import { eventOf } from './event-rows.ts';
import type { RecordEvent } from './events.ts';
import { type AnyFold, type Topic, topicOf } from './folds.ts';
import { acceptLoss, forgetKept, isLost, noteKept } from './kept-before.ts';
import { askToKeep } from './persistence.ts';
import { createSharing } from './shared-database.ts';
import { isFull } from './is-full.ts';
import { forgetUnkept, leaveUnkept, unkept } from './unkept.ts';

/** `kept`: in the browser's database. `blocked`: there is none to be had. `full`: it takes nothing more. In both, memory holds what is new. */
export type RecordState = 'kept' | 'blocked' | 'full';

/** What changed: an event was added, a draft was saved, or (`state`) storage began to refuse. `here`: by this tab. */
export type RecordChange = { kind: 'events' | 'state'; here: boolean } | { kind: 'draft'; here: boolean; exercise: string };

const shareDatabase = createSharing(() => openDatabase());

/** Opens the learner's record. Never rejects: without storage it works on in memory and says so in `state`. */
export async function openRecord(database: Promise<RecordDatabase> = shareDatabase(), onFirstWork = askToKeep): Promise<LearnerRecord> {
  const record = await openedRecord(database, onFirstWork);
  await record.takeOver(unkept());
  return record;
}

async function openedRecord(database: Promise<RecordDatabase>, onFirstWork: () => void): Promise<LearnerRecord> {
  try {
    return new LearnerRecord(await database, onFirstWork);
  } catch {
    return new LearnerRecord(undefined, onFirstWork);
  }
}

/** What the learner did on this device: events that are only ever added, and the newest text of each exercise. */
export class LearnerRecord {
  state: RecordState;
  /** The browser has cleared what was kept here, though nobody has erased it. */
  isLost: boolean;
  readonly #database: RecordDatabase | undefined;
  readonly #channel: BroadcastChannel | undefined;
  readonly #listeners = new Set<(change: RecordChange) => void>();
  /** What storage refused. */
  readonly #memory = { events: new Map<string, RecordEvent>(), drafts: [] as HeldDraft[] };

  /** What was read of each topic, until the record changes. */
  readonly #readings = new Map<Topic, Promise<RecordEvent[]>>();

  #isClosed = false;

  /** Called once, when the first answer or attempt is on disk. */
  #onFirstWork: (() => void) | undefined;

  constructor(database: RecordDatabase | undefined, onFirstWork?: () => void) {
    this.#database = database;
    this.#onFirstWork = onFirstWork;
    this.state = database ? 'kept' : 'blocked';
    this.isLost = isLost(database?.isNew === true);
    if (typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(RECORD_CHANNEL);
    this.#channel.onmessage = (message) => void this.#hear(message.data);
    // In Node an open channel would keep the process alive.
    (this.#channel as { unref?: () => void }).unref?.();
  }

  /** Adds one event, which a killed page does not lose from this very call on. Resolves when it is stored, or held in memory (see `state`). */
  async append(event: RecordEvent): Promise<void> {
    leaveUnkept(event);
    await this.merge([event]);
    // What storage refused stays in the journal, and goes with it to the next page.
    if (this.state !== 'kept') return;
    forgetUnkept(event);
    if (!WORK.has(event.kind)) return;
    this.#onFirstWork?.();
    this.#onFirstWork = undefined;
  }

  /** Adds what pages left that were killed before it was in the database. */
  async takeOver(events: RecordEvent[]): Promise<void> {
    if (events.length === 0) return;
    await this.merge(events);
    if (this.state === 'kept') events.forEach(forgetUnkept);
  }

  /**
   * Adds those events whose ids are new; says how many were. An event that is there already stays as it is. Rejects, with nothing added, only
   * when it is stopped (`adding.signal`).
   */
  async merge(events: RecordEvent[], adding: Adding = {}): Promise<number> {
    const added = await this.#store(
      async (database) => {
        const stored = await database.addEvents(events, adding);
        noteKept();
        return stored;
      },
      () => {
        const before = this.#memory.events.size;
        for (const event of events) if (!this.#memory.events.has(event.id)) this.#memory.events.set(event.id, event);
        return this.#memory.events.size - before;
      },
      adding.signal,
    );
    if (added > 0) this.#tell({ kind: 'events', here: true });
    return added;
  }

  /** Every event, oldest first: it takes a second where there are a hundred thousand. Rows that are no events are passed over. */
  events(): Promise<RecordEvent[]> {
    return this.#read();
  }

  /** The events about one topic, oldest first. The parts of a page that ask for them while it opens share one reading. */
  async eventsOf(topic: Topic): Promise<RecordEvent[]> {
    const reading = this.#readings.get(topic) ?? this.#read(topic);
    this.#readings.set(topic, reading);
    return [...(await reading)];
  }

  /** What all events come to. The database keeps the state, so that this costs the same however many there are. */
  async fold<State>(fold: AnyFold<State>): Promise<State> {
    const state = (await this.#database?.readFold(fold).catch(() => undefined)) ?? fold.empty();
    for (const event of this.#memory.events.values()) fold.add(state, event);
    return state;
  }

  async #read(topic?: Topic): Promise<RecordEvent[]> {
    const rows = (await this.#database?.readEvents(topic).catch(() => [])) ?? [];
    const stored = rows.map(eventOf).filter((event) => event !== undefined);
    const held = [...this.#memory.events].filter(([, event]) => topic === undefined || topicOf(event) === topic);
    const byId = new Map([...held, ...stored.map((event) => [event.id, event] as const)]);
    return [...byId.values()].sort((a, b) => a.at - b.at);
  }

  /** The kept texts of one exercise (or of all, for an export): the main one, and those of tabs that met a newer one. */
  async drafts(exercise?: string): Promise<Draft[]> {
    const stored = (await this.#database?.readDrafts(exercise).catch(() => [])) ?? [];
    const held = this.#memory.drafts.map(({ draft }) => draft).filter((draft) => exercise === undefined || draft.exercise === exercise);
    return [...stored.filter((draft) => !held.some((other) => sameDraftKey(other, draft))), ...held];
  }

  /** Keeps a text, if the kept one is still the revision that this tab knows (`basis`); otherwise changes nothing and returns the other. */
  async saveDraft(draft: Draft, basis: string | undefined): Promise<SaveResult> {
    const held = this.#memory.drafts.find((other) => sameDraftKey(other.draft, draft));
    // What only memory has was written over the stored revision that was known then.
    const storedBasis = held && held.draft.revision === basis ? held.basis : basis;
    const result = await this.#store<SaveResult>(
      async (database) => {
        const saved = await database.saveDraft(draft, storedBasis);
        if (saved.kind === 'saved') this.#forget(draft);
        return saved;
      },
      () => {
        this.#forget(draft);
        this.#memory.drafts.push({ draft, basis: storedBasis });
        return { kind: 'saved' };
      },
    );
    if (result.kind === 'saved') this.#tell({ kind: 'draft', here: true, exercise: draft.exercise });
    return result;
  }

  async dropDraft(key: DraftKey): Promise<void> {
    this.#forget(key);
    await this.#database?.dropDraft(key).catch(() => undefined);
  }

  /** Removes everything, in storage and in memory. What it returns brings it back (`undoErase`). Rejects, with nothing removed, when storage refuses. */
  async erase(): Promise<Erased> {
    const stored = await this.#database?.takeAll();
    const erased = { stored, events: [...this.#memory.events.values()], drafts: [...this.#memory.drafts] };
    this.#memory.events.clear();
    this.#memory.drafts.length = 0;
    this.isLost = false;
    forgetKept();
    this.#tell({ kind: 'events', here: true });
    return erased;
  }

  /** Brings back what was erased; what is newer stays. Rejects, with nothing brought back, when storage refuses. */
  async undoErase({ stored, events, drafts }: Erased): Promise<void> {
    if (stored) await this.#database?.putBack(stored);
    for (const event of events) this.#memory.events.set(event.id, event);
    if (stored) noteKept();
    this.#memory.drafts.push(...drafts.filter((old) => !this.#memory.drafts.some(({ draft }) => sameDraftKey(draft, old.draft))));
    this.#tell({ kind: 'events', here: true });
  }

  /** The learner knows that what was kept is gone. */
  acceptLoss(): void {
    acceptLoss();
    this.isLost = false;
    this.#tell({ kind: 'state', here: true });
  }

  /** Calls the listener on every change, in this tab or another one, until the returned function is called. */
  onChange(listener: (change: RecordChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#isClosed = true;
    this.#channel?.close();
    this.#database?.close();
  }

  #forget(key: DraftKey): void {
    const index = this.#memory.drafts.findIndex(({ draft }) => sameDraftKey(draft, key));
    if (index >= 0) this.#memory.drafts.splice(index, 1);
  }

  /** Storage first, memory when it refuses. Once it takes something again, it also gets the events that memory holds. Rejects when it is stopped. */
  async #store<T>(inDatabase: (database: RecordDatabase) => Promise<T>, inMemory: () => T, signal?: AbortSignal): Promise<T> {
    if (!this.#database) return inMemory();
    try {
      const result = await inDatabase(this.#database);
      if (this.#memory.events.size > 0) {
        await this.#database.addEvents([...this.#memory.events.values()]);
        this.#memory.events.clear();
      }
      if (this.#memory.drafts.length === 0) this.#become('kept');
      return result;
    } catch (error) {
      signal?.throwIfAborted();
      this.#become(isFull(error) ? 'full' : 'blocked');
      return inMemory();
    }
  }

  #become(state: RecordState): void {
    if (this.state === state) return;
    this.state = state;
    this.#tell({ kind: 'state', here: true });
  }

  #tell(change: RecordChange): void {
    this.#readings.clear();
    if (this.#isClosed) return;
    for (const listener of this.#listeners) listener(change);
    if (change.kind !== 'state') this.#channel?.postMessage({ ...change, version: VERSION });
  }

  async #hear(message: RecordChange & { version?: number }): Promise<void> {
    if (message?.kind !== 'events' && message?.kind !== 'draft') return;
    const { version, ...change } = message;
    // Pages of the first version do not say theirs, and write elsewhere.
    if (version === undefined) await this.#database?.takeFromFirst().catch(() => undefined);
    this.#readings.clear();
    for (const listener of this.#listeners) listener({ ...change, here: false });
  }
}

/** How this version calls itself to other tabs. */
const VERSION = 2;

/** What is worth asking the browser to keep. */
const WORK: ReadonlySet<RecordEvent['kind']> = new Set(['answer', 'attempt', 'note', 'review']);

/** What an erase removed: the rows of storage, and what only memory held. */
export interface Erased {
  stored: Rows | undefined;
  events: RecordEvent[];
  drafts: HeldDraft[];
}

interface HeldDraft {
  draft: Draft;
  /** The revision that storage held when this one could not be stored. */
  basis: string | undefined;
}
