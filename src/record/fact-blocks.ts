import type { IDBPObjectStore } from 'idb';
import type { FoldRow, OpenDatabase, RecordSchema } from './database-schema.ts';
import { eventOf, type EventStore } from './event-rows.ts';
import type { RecordEvent } from './events.ts';
import { type EventFacts, factsOf } from './facts.ts';

/**
 * The facts of the events in blocks, beside the states of folds: what is counted anew need not read every text and every verdict, which takes
 * ten times as long. Like those states they can be made again from the events, and are emptied with them. They cover the events from the
 * first one on without a gap; what has come since is read as it is.
 */
interface FactBlock {
  numbers: number[];
  facts: EventFacts[];
  /** Rows that were no events for the version that made this: a newer one may know them. */
  others: { number: number; row: unknown }[];
}

/** Goes up whenever other fields are left out, or a block is written in another way: then they are made anew under other names. */
const VERSION = 1;

/** Events of a block. */
const BLOCK = 256;

/** Blocks that are read at once. */
const AT_ONCE = 8;

/** Blocks that one page makes of events that have none: a large record of before gets all of its blocks in the course of some pages. */
const BLOCKS_A_PAGE = 8;

const PREFIX = `facts/${VERSION}/`;

/** In the order of the numbers. */
const nameOf = (upTo: number): string => PREFIX + String(upTo).padStart(16, '0');

const blocksAfter = (number: number): IDBKeyRange => IDBKeyRange.bound(nameOf(number), `${PREFIX}\uffff`, true);

/** What is read of the store of folds. */
export type KeptFolds = Pick<IDBPObjectStore<RecordSchema, ('events' | 'folds')[], 'folds'>, 'get' | 'getAll' | 'getAllKeys'>;
type WritableFolds = IDBPObjectStore<RecordSchema, ('events' | 'folds')[], 'folds', 'readwrite'>;

/** Hands over the facts of the blocks that go beyond the event of this number, and resolves to the number of their last event. */
export async function eachFact(kept: KeptFolds, after: number, use: (number: number, facts: EventFacts) => void): Promise<number> {
  let last = after;
  for (;;) {
    const rows = await kept.getAll(blocksAfter(last), AT_ONCE);
    for (const { upTo, state } of rows) {
      const { numbers, facts, others } = state as FactBlock; // By its name, this module wrote it.
      for (const [index, number] of numbers.entries()) use(number, facts[index]!);
      for (const { number, row } of others) {
        const event = eventOf(row);
        if (event) use(number, event);
      }
      last = upTo;
    }
    if (rows.length < AT_ONCE) return last;
  }
}

/** The number of the last event that has a block; 0 for none. */
async function coveredBy(kept: KeptFolds): Promise<number> {
  const names = await kept.getAllKeys(blocksAfter(0));
  return Number(names.at(-1)?.slice(PREFIX.length) ?? 0);
}

function blockOf(numbers: readonly number[], rows: readonly unknown[]): FoldRow {
  const block: FactBlock = { numbers: [], facts: [], others: [] };
  for (const [index, row] of rows.entries()) {
    const number = numbers[index]!; // There is a number for each row.
    if (eventOf(row) === undefined) block.others.push({ number, row });
    else {
      block.numbers.push(number);
      block.facts.push(factsOf(row as RecordEvent)); // Or it would be no event.
    }
  }
  const upTo = numbers.at(-1) ?? 0;
  return { name: nameOf(upTo), version: VERSION, upTo, state: block };
}

/**
 * Makes blocks of events while they are added. Undefined where so many have none yet that they would have to be read first: then it is left
 * to `keepBlocks`.
 */
export async function blocksWhileAdding(
  kept: WritableFolds,
  events: EventStore,
): Promise<((number: number, row: unknown) => void) | undefined> {
  const range = IDBKeyRange.lowerBound(await coveredBy(kept), true);
  let [numbers, rows]: [number[], unknown[]] = await Promise.all([events.getAllKeys(range, BLOCK), events.getAll(range, BLOCK)]);
  if (rows.length === BLOCK) return undefined;
  return (number, row) => {
    numbers.push(number);
    rows.push(row);
    if (rows.length < BLOCK) return;
    // What the database refuses ends the transaction, which says so.
    kept.put(blockOf(numbers, rows)).catch(() => undefined);
    [numbers, rows] = [[], []];
  };
}

/** Makes some more blocks where there are enough events for one. */
export async function keepBlocks(database: OpenDatabase): Promise<void> {
  for (let made = 0; made < BLOCKS_A_PAGE; made++) if (!(await keepBlock(database))) return;
}

/** Whether there were enough events for one. */
async function keepBlock(database: OpenDatabase): Promise<boolean> {
  const reading = database.transaction(['folds', 'events']);
  const covered = await coveredBy(reading.objectStore('folds'));
  const range = IDBKeyRange.lowerBound(covered, true);
  // Keys are read in no time, and mostly there are too few of them.
  const numbers = await reading.objectStore('events').getAllKeys(range, BLOCK);
  if (numbers.length < BLOCK) return false;
  const block = blockOf(numbers, await reading.objectStore('events').getAll(range, BLOCK));
  const transaction = database.transaction(['folds', 'events'], 'readwrite');
  const [folds, events] = [transaction.objectStore('folds'), transaction.objectStore('events')];
  // The record may have been erased meanwhile. Where another page was quicker, it has made the same block.
  const isThere = (await events.getKey(block.upTo)) !== undefined;
  if (isThere) await folds.put(block);
  await transaction.done;
  return isThere;
}
