import type { Database } from '../database/open.ts';
import { CHANNEL } from './tell.ts';

/** An event as it is kept. */
export interface KeptEvent {
  id: number;
  member: string | null;
  forAll: boolean;
  data: object;
}

export type OnEvent = (event: KeptEvent) => void;

/** Events are kept so long; a stream that was away for longer reads everything again. */
const KEPT_MS = 24 * 3_600_000;

/** Read at once, so that no reading is long. */
const BATCH = 500;

/** All that happens in the class, from the database to whoever listens in this process. */
export class EventFeed {
  readonly #database: Database;
  readonly #listeners = new Set<OnEvent>();
  #last: number;
  #reading: Promise<void> | undefined;
  #isMore = false;
  #stop: () => Promise<void> = async () => {};

  private constructor(database: Database, last: number) {
    this.#database = database;
    this.#last = last;
  }

  static async open(database: Database, now: Date): Promise<EventFeed> {
    await database.db
      .deleteFrom('event')
      .where('created_at', '<', new Date(now.getTime() - KEPT_MS))
      .execute();
    const feed = new EventFeed(database, await lastEvent(database));
    feed.#stop = await database.listen(CHANNEL, () => feed.#wake());
    // What was told between the two lines above.
    feed.#wake();
    return feed;
  }

  /** Calls back for each event from now on. Returns how that ends. */
  listen(onEvent: OnEvent): () => void {
    this.#listeners.add(onEvent);
    return () => this.#listeners.delete(onEvent);
  }

  /** The newest event that listeners were told of. */
  get last(): number {
    return this.#last;
  }

  /** What was told after an event; undefined where some of it is not kept any more. */
  async since(id: number): Promise<KeptEvent[] | undefined> {
    const { db } = this.#database;
    const oldest = await db.selectFrom('event').select('id').orderBy('id').limit(1).executeTakeFirst();
    const isKept = id <= this.#last && (oldest === undefined ? id === this.#last : oldest.id <= id + 1);
    if (!isKept) return undefined;
    const events = await this.#read(id, this.#last, BATCH + 1);
    return events.length > BATCH ? undefined : events;
  }

  async close(): Promise<void> {
    await this.#stop();
    this.#listeners.clear();
    await this.#reading;
  }

  /** One reading at a time; what is told meanwhile is read after it. */
  #wake(): void {
    this.#isMore = true;
    this.#reading ??= this.#readAll().finally(() => {
      this.#reading = undefined;
      if (this.#isMore) this.#wake();
    });
  }

  async #readAll(): Promise<void> {
    while (this.#isMore) {
      this.#isMore = false;
      // The database is away: the connection that listens calls again once it is back.
      const events = await this.#read(this.#last, undefined, BATCH).catch(() => []);
      for (const event of events) {
        this.#last = event.id;
        for (const listener of this.#listeners) listener(event);
      }
      if (events.length === BATCH) this.#isMore = true;
    }
  }

  async #read(after: number, upTo: number | undefined, limit: number): Promise<KeptEvent[]> {
    let query = this.#database.db.selectFrom('event').selectAll().where('id', '>', after).orderBy('id').limit(limit);
    if (upTo !== undefined) query = query.where('id', '<=', upTo);
    const rows = await query.execute();
    return rows.map(({ id, member, for_all, data }) => ({ id, member, forAll: for_all, data }));
  }
}

async function lastEvent({ db }: Database): Promise<number> {
  const newest = await db.selectFrom('event').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
  return newest?.id ?? 0;
}

/** Instructors and assistants are told everything, learners what concerns them. */
export const isFor = ({ member, forAll }: KeptEvent, who: { id: string; role: string }): boolean =>
  who.role !== 'learner' || forAll || member === who.id;
