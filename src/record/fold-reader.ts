import type { FoldRow, OpenDatabase } from './database-schema.ts';
import { eachChunk, eventOf, type EventStore } from './event-rows.ts';
import type { Fold } from './folds.ts';

/** Events that a fold may lag behind: adding so many takes less time than writing its state. */
const LAG = 64;

interface Asked {
  fold: Fold<unknown>;
  resolve: (state: unknown) => void;
  reject: (error: unknown) => void;
}

/**
 * Reads folds of one database. What is asked for at once, or while events are being read, is answered by the next single reading of the
 * events, so that the parts of a page do not read a large record once each. Everybody gets a state of their own.
 */
export function createFoldReader(database: OpenDatabase): <State>(fold: Fold<State>) => Promise<State> {
  let asked: Asked[] = [];
  let isReading = false;

  async function answerAll(): Promise<void> {
    if (isReading) return;
    isReading = true;
    // The rest of what is asked for at this moment comes along.
    await Promise.resolve();
    while (asked.length > 0) {
      const now = asked;
      asked = [];
      await answer(database, now);
    }
    isReading = false;
  }

  return <State>(fold: Fold<State>) =>
    new Promise<State>((resolve, reject) => {
      // A fold is given none but its own states.
      asked.push({ fold: fold as Fold<unknown>, resolve: resolve as (state: unknown) => void, reject });
      void answerAll();
    });
}

async function answer(database: OpenDatabase, asked: readonly Asked[]): Promise<void> {
  const folds = new Map(asked.map(({ fold }) => [keyOf(fold), fold]));
  try {
    const states = await readFolds(database, folds);
    const given = new Set<string>();
    for (const { fold, resolve } of asked) {
      const key = keyOf(fold);
      const state = states.get(key);
      resolve(given.has(key) ? structuredClone(state) : state);
      given.add(key);
    }
  } catch (error) {
    for (const { reject } of asked) reject(error);
  }
}

const keyOf = ({ name, version }: Fold<unknown>): string => `${name} ${version}`;

/** The states of these folds after one reading of what is new for any of them. */
async function readFolds(database: OpenDatabase, folds: ReadonlyMap<string, Fold<unknown>>): Promise<Map<string, unknown>> {
  const transaction = database.transaction(['folds', 'events']);
  const readings = await catchUp(transaction.objectStore('folds'), transaction.objectStore('events'), [...folds.values()]);
  const late = readings.filter(({ lag }) => lag >= LAG);
  if (late.length > 0) await keepFolds(database, late.map(rowOfReading)).catch(() => undefined);
  return new Map(readings.map(({ fold, state }) => [keyOf(fold), state]));
}

/** A fold and its state after the event of this number. `lag`: how many of them the kept state lacked. */
export interface Reading {
  fold: Fold<unknown>;
  state: unknown;
  upTo: number;
  lag: number;
}

export const rowOfReading = ({ fold: { name, version }, state, upTo }: Reading): FoldRow => ({ name, version, upTo, state });

type KeptFolds = { get(name: string): Promise<FoldRow | undefined> };

/** Brings these folds up to the newest event, in one reading. */
export async function catchUp(kept: KeptFolds, events: EventStore, folds: readonly Fold<unknown>[]): Promise<Reading[]> {
  const readings = await Promise.all(folds.map(async (fold) => begin(fold, await kept.get(fold.name))));
  if (readings.length === 0) return [];
  const upTo = await eachChunk(events, Math.min(...readings.map((reading) => reading.upTo)), (keys, rows) => {
    for (const [index, row] of rows.entries()) {
      const number = keys[index]!; // There is a key for each row.
      const event = eventOf(row);
      for (const reading of readings) {
        if (reading.upTo >= number) continue;
        reading.lag++;
        if (event) reading.fold.add(reading.state, event);
      }
    }
  });
  return readings.map((reading) => ({ ...reading, upTo }));
}

function begin(fold: Fold<unknown>, row: FoldRow | undefined): Reading {
  const isUsable = row?.version === fold.version;
  // If it is of this version, `fold` wrote it.
  return { fold, state: isUsable ? row.state : fold.empty(), upTo: isUsable ? row.upTo : 0, lag: 0 };
}

/** Keeps the states of folds, unless the record was erased since, or another page was quicker. */
async function keepFolds(database: OpenDatabase, rows: readonly FoldRow[]): Promise<void> {
  const transaction = database.transaction(['folds', 'events'], 'readwrite');
  const [folds, events] = [transaction.objectStore('folds'), transaction.objectStore('events')];
  const keeping = rows.map(async (row) => {
    const [kept, last] = await Promise.all([folds.get(row.name), events.getKey(row.upTo)]);
    const isFurther = kept?.version === row.version && kept.upTo >= row.upTo;
    if (last !== undefined && !isFurther) await folds.put(row);
  });
  await Promise.all([...keeping, transaction.done]);
}
