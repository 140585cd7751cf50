import type { FoldRow, OpenDatabase } from './database-schema.ts';
import { eachChunk, eventOf, type EventStore } from './event-rows.ts';
import { eachFact, keepBlocks, type KeptFolds } from './fact-blocks.ts';
import type { AnyFold, Fold } from './folds.ts';
import { whenIdle } from '../site/when-idle.ts';

/** Events that a fold may lag behind: adding so many takes less time than writing its state. */
const LAG = 64;

interface Asked {
  fold: AnyFold<unknown>;
  resolve: (state: unknown) => void;
  reject: (error: unknown) => void;
}

/**
 * Reads folds of one database. What is asked for at once, or while events are being read, is answered by the next single reading of the
 * events, so that the parts of a page do not read a large record once each. Everybody gets a state of their own.
 */
export function createFoldReader(database: OpenDatabase): <State>(fold: AnyFold<State>) => Promise<State> {
  let asked: Asked[] = [];
  let isReading = false;
  let hasKeptBlocks = false;

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
    if (hasKeptBlocks) return;
    hasKeptBlocks = true;
    // Where that fails, the next page tries it.
    whenIdle(() => void keepBlocks(database).catch(() => undefined));
  }

  return <State>(fold: AnyFold<State>) =>
    new Promise<State>((resolve, reject) => {
      // A fold is given none but its own states.
      asked.push({ fold: fold as AnyFold<unknown>, resolve: resolve as (state: unknown) => void, reject });
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

const keyOf = ({ name, version }: AnyFold<unknown>): string => `${name} ${version}`;

/** The states of these folds after one reading of what is new for any of them. */
async function readFolds(database: OpenDatabase, folds: ReadonlyMap<string, AnyFold<unknown>>): Promise<Map<string, unknown>> {
  const transaction = database.transaction(['folds', 'events']);
  const readings = await catchUp(transaction.objectStore('folds'), transaction.objectStore('events'), [...folds.values()]);
  const late = readings.filter(({ lag }) => lag >= LAG);
  if (late.length > 0) await keepFolds(database, late.map(rowOfReading)).catch(() => undefined);
  return new Map(readings.map(({ fold, state }) => [keyOf(fold), state]));
}

/** A fold and its state after the event of this number. `lag`: how many of them the kept state lacked. */
export interface Reading {
  fold: AnyFold<unknown>;
  state: unknown;
  upTo: number;
  lag: number;
}

export const rowOfReading = ({ fold: { name, version }, state, upTo }: Reading): FoldRow => ({ name, version, upTo, state });

/** Brings these folds up to the newest event, in one reading. */
export async function catchUp(kept: KeptFolds, events: EventStore, folds: readonly AnyFold<unknown>[]): Promise<Reading[]> {
  const readings = await Promise.all(folds.map(async (fold) => begin(fold, await kept.get(fold.name))));
  if (readings.length === 0) return [];
  await catchUpByFacts(kept, readings.filter(needsFactsAlone));
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

type FactReading = Reading & { fold: Fold<unknown> };

const needsFactsAlone = (reading: Reading): reading is FactReading => !reading.fold.needsTexts;

/** As far as the facts are kept by themselves: they are read ten times as fast as the events. */
async function catchUpByFacts(kept: KeptFolds, readings: readonly FactReading[]): Promise<void> {
  if (readings.length === 0) return;
  const first = Math.min(...readings.map(({ upTo }) => upTo));
  const last = await eachFact(kept, first, (number, facts) => {
    for (const reading of readings) {
      if (reading.upTo >= number) continue;
      reading.lag++;
      reading.fold.add(reading.state, facts);
    }
  });
  for (const reading of readings) reading.upTo = Math.max(reading.upTo, last);
}

function begin(fold: AnyFold<unknown>, row: FoldRow | undefined): Reading {
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
