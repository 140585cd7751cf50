import type { IDBPObjectStore } from 'idb';
import type { EventRow, RecordSchema } from './database-schema.ts';
import { RecordEvent } from './events.ts';
import { topicOf } from './folds.ts';

/** The row of an event. */
export const rowOf = (event: RecordEvent): EventRow => ({ ...event, topic: topicOf(event) });

/** The event of a row; undefined where the row is none that this version knows. */
export function eventOf(row: unknown): RecordEvent | undefined {
  const parsed = RecordEvent.safeParse(row);
  return parsed.success ? parsed.data : undefined;
}

/**
 * Rows that are read at once: the page answers in between, and one request a row costs more. In Chromium 156, 20,000 rows of a kilobyte cost
 * 2.0 s of processor time by 500, and 3.4 s by 2000.
 */
const CHUNK = 500;

/** What is read of the store of events. */
export type EventStore = Pick<IDBPObjectStore<RecordSchema, ('events' | 'folds')[], 'events'>, 'getAll' | 'getAllKeys'>;

/**
 * Hands over the rows after the one of this number, in their order and chunk by chunk, and resolves to the number of the last. While a chunk
 * is looked at, the next one is on its way.
 */
export async function eachChunk(events: EventStore, after: number, use: (keys: number[], rows: unknown[]) => void): Promise<number> {
  const chunkAfter = (key: number) => {
    const range = IDBKeyRange.lowerBound(key, true);
    return Promise.all([events.getAllKeys(range, CHUNK), events.getAll(range, CHUNK)]);
  };
  let last = after;
  for (let chunk: ReturnType<typeof chunkAfter> | undefined = chunkAfter(after); chunk; ) {
    const [keys, rows]: [number[], unknown[]] = await chunk;
    last = keys.at(-1) ?? last;
    chunk = keys.length < CHUNK ? undefined : chunkAfter(last);
    use(keys, rows);
  }
  return last;
}
