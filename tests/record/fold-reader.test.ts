import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import { openDatabase } from '../../src/record/database.ts';
import type { OpenDatabase } from '../../src/record/database-schema.ts';
import { type RecordEvent, stamp } from '../../src/record/events.ts';
import { createFoldReader } from '../../src/record/fold-reader.ts';
import type { Fold } from '../../src/record/folds.ts';

let names = 0;
const open: { close(): void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

const read = (at: number): RecordEvent => stamp({ kind: 'read', lesson: '01-one' }, at);

/** Counts the events, and how often one was handed to it. */
function counting(name: string): Fold<{ count: number }> & { handed: number } {
  const fold = {
    name,
    version: 1,
    handed: 0,
    empty: () => ({ count: 0 }),
    add(state: { count: number }) {
      state.count++;
      fold.handed++;
    },
  };
  return fold;
}

/** A database with so many events, and how often its events were read from the beginning to the end. */
async function withEvents(count: number) {
  const name = `fold-reader-${names++}`;
  const record = await openDatabase(name);
  await record.addEvents(Array.from({ length: count }, (_, index) => read(index)));
  const database = (await openDB(name)) as unknown as OpenDatabase; // `openDatabase` has made it.
  open.push(record, database);
  const reads = { count: 0 };
  const counted = new Proxy(database, {
    get(target, property) {
      if (property !== 'transaction') return Reflect.get(target, property);
      return (...args: Parameters<OpenDatabase['transaction']>) => {
        if (args[1] === undefined) reads.count++;
        return target.transaction(...args);
      };
    },
  });
  return { record, readFold: createFoldReader(counted), reads };
}

it('reads the events once for all that are asked for at the same time', async () => {
  const { readFold, reads } = await withEvents(150);
  const [one, two] = [counting('one'), counting('two')];
  expect(await Promise.all([readFold(one), readFold(two), readFold(one)])).toEqual([{ count: 150 }, { count: 150 }, { count: 150 }]);
  expect([reads.count, one.handed, two.handed]).toEqual([1, 150, 150]);
});

it('reads once more for all that were asked for meanwhile, and then only what is new', async () => {
  const { readFold, reads, record } = await withEvents(150);
  const one = counting('one');
  const first = readFold(one);
  await Promise.resolve();
  await Promise.resolve();
  const later = Promise.all([readFold(one), readFold(one)]);
  await first;
  expect(await later).toEqual([{ count: 150 }, { count: 150 }]);
  expect([reads.count, one.handed]).toEqual([2, 150]);
  await record.addEvents([read(1000)]);
  expect(await readFold(one)).toEqual({ count: 151 });
  expect(one.handed).toBe(151);
});

it('adds to each fold only what that one does not have', async () => {
  const { readFold, record } = await withEvents(150);
  const [early, late] = [counting('early'), counting('late')];
  await readFold(early);
  await record.addEvents([read(1000), read(1001)]);
  expect(await Promise.all([readFold(early), readFold(late)])).toEqual([{ count: 152 }, { count: 152 }]);
  expect([early.handed, late.handed]).toEqual([152, 152]);
});

it('gives everybody a state of their own', async () => {
  const { readFold } = await withEvents(10);
  const fold = counting('one');
  const [mine, yours] = await Promise.all([readFold(fold), readFold(fold)]);
  mine.count = 99;
  expect(yours.count).toBe(10);
});

it('rejects for all where the database is closed, and asks it again the next time', async () => {
  const { readFold } = await withEvents(3);
  for (const one of open.splice(0)) one.close();
  const fold = counting('one');
  await expect(Promise.all([readFold(fold), readFold(counting('two'))])).rejects.toThrow();
  await expect(readFold(fold)).rejects.toThrow();
});
