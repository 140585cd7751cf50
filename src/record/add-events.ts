import { type IDBPObjectStore, unwrap } from 'idb';
import type { OpenDatabase, RecordSchema } from './database-schema.ts';
import { rowOf } from './event-rows.ts';
import type { RecordEvent } from './events.ts';
import { blocksWhileAdding } from './fact-blocks.ts';
import { catchUp, type Reading, rowOfReading } from './fold-reader.ts';
import type { AnyFold } from './folds.ts';

/** How a long addition goes. */
export interface Adding {
  /** Counted along while the events are at hand: afterwards no page has to read them all for these. */
  folds?: readonly AnyFold<unknown>[];
  /** Is told now and then how many of the events were looked at. */
  onProgress?: (done: number) => void;
  /** Once it is aborted, nothing is added. */
  signal?: AbortSignal;
}

/** Events that are handed to the database at once; in between the page answers. */
const AT_ONCE = 500;

/** Adds the events whose ids are new, all or none. Resolves to their number once they are on disk; rejects when it is stopped or refused. */
export async function addEvents(
  database: OpenDatabase,
  events: readonly RecordEvent[],
  { folds = [], onProgress, signal }: Adding = {},
): Promise<number> {
  signal?.throwIfAborted();
  const transaction = database.transaction(['events', 'folds'], 'readwrite', { durability: 'strict' });
  const [store, kept] = [transaction.objectStore('events'), transaction.objectStore('folds')];
  const stop = (): void => {
    try {
      transaction.abort();
    } catch {
      // All of it is on its way to the disk already.
    }
  };
  signal?.addEventListener('abort', stop);
  // What fails is thrown by whatever is awaited at that moment.
  transaction.done.catch(() => undefined);
  try {
    const readings = await catchUp(kept, store, folds);
    const addToBlock = folds.length > 0 ? await blocksWhileAdding(kept, store) : undefined;
    let added = 0;
    for (let from = 0; from < events.length; from += AT_ONCE) {
      const some = events.slice(from, from + AT_ONCE);
      const numbers = await Promise.all(some.map((event) => addIfNew(store, event)));
      for (const [index, event] of some.entries()) {
        const number = numbers[index];
        if (number === undefined) continue;
        added++;
        for (const reading of readings) countIn(reading, event, number);
        addToBlock?.(number, event);
      }
      onProgress?.(Math.min(from + AT_ONCE, events.length));
    }
    for (const reading of readings) if (reading.upTo > 0) await kept.put(rowOfReading(reading));
    await transaction.done;
    return added;
  } catch (error) {
    // Why all of it has ended says more than that this part of it has.
    if (error instanceof DOMException && error.name === 'AbortError') await transaction.done;
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

function countIn(reading: Reading, event: RecordEvent, number: number): void {
  reading.fold.add(reading.state, event);
  reading.upTo = Math.max(reading.upTo, number);
}

/**
 * The number that the event has got; undefined where its id is there already. Looking first would take twice as many requests: the index,
 * which holds every id once, refuses one that is there, and the rest goes on.
 */
function addIfNew(store: IDBPObjectStore<RecordSchema, ('events' | 'folds')[], 'events', 'readwrite'>, event: RecordEvent) {
  const request: IDBRequest<IDBValidKey> = unwrap(store).add(rowOf(event));
  return new Promise<number | undefined>((resolve, reject) => {
    request.onsuccess = () => resolve(Number(request.result));
    request.onerror = (refusal) => {
      if (request.error?.name !== 'ConstraintError') return reject(request.error);
      // Unless it is said that this is expected, the whole transaction ends.
      refusal.preventDefault();
      refusal.stopPropagation();
      resolve(undefined);
    };
  });
}
