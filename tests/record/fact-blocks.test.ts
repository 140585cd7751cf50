import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import { OUTGOING } from '../../src/classroom/queue.ts';
import { ownFunctions } from '../../src/clip/own-functions.ts';
import { marksFold } from '../../src/notes/notes.ts';
import { activityFold } from '../../src/progress/history.ts';
import { openDatabase, type RecordDatabase } from '../../src/record/database.ts';
import type { OpenDatabase } from '../../src/record/database-schema.ts';
import { type RecordEvent, stamp } from '../../src/record/events.ts';
import { keepBlocks } from '../../src/record/fact-blocks.ts';
import { createFoldReader } from '../../src/record/fold-reader.ts';
import { type AnyFold, type Fold, folded } from '../../src/record/folds.ts';
import { progressFold } from '../../src/record/progress.ts';
import { reviewsFold } from '../../src/review/reviews.ts';
import { firstEvents } from './first-version.ts';

let names = 0;
const open: { close(): void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

/** All that is counted anywhere without texts. A new one belongs here. */
const FOLDS: readonly AnyFold<unknown>[] = [progressFold, activityFold, marksFold, reviewsFold, OUTGOING] as AnyFold<unknown>[];

const attempt = (at: number): RecordEvent =>
  stamp(
    { kind: 'attempt', exercise: `e${at % 3}`, exerciseVersion: '', submitted: false, source: `s${at}`, verdict: 'accepted', result: null },
    at,
  );

/** So many events of all kinds: what an old export holds comes again and again under other ids. */
function events(count: number): RecordEvent[] {
  const old = firstEvents();
  return Array.from({ length: count }, (_, at) => {
    const again = old[at % (old.length + 1)];
    return again ? { ...again, id: `once-again-${at}`, at } : attempt(at);
  });
}

async function opened(): Promise<{ record: RecordDatabase; database: OpenDatabase; name: string }> {
  const name = `fact-blocks-${names++}`;
  const record = await openDatabase(name);
  const database = (await openDB(name)) as unknown as OpenDatabase; // `openDatabase` has made it.
  open.push(record, database);
  return { record, database, name };
}

/** What these folds come to when they are counted anew, and how many rows of events were read for it. */
async function countAnew(database: OpenDatabase, folds: readonly AnyFold<unknown>[]): Promise<{ states: unknown[]; rowsRead: number }> {
  for (const { name } of folds) await database.delete('folds', name);
  let rowsRead = 0;
  const counted = new Proxy(database, {
    get(target, property) {
      if (property !== 'transaction') return Reflect.get(target, property);
      return (...args: Parameters<OpenDatabase['transaction']>) => {
        const transaction = target.transaction(...args);
        const events = transaction.objectStore('events');
        const getAll = events.getAll.bind(events);
        // idb gives the same object for the same store.
        const counting = async (...range: Parameters<typeof getAll>): ReturnType<typeof getAll> => {
          const rows = await getAll(...range);
          rowsRead += rows.length;
          return rows;
        };
        const store = new Proxy(events, { get: (of, field) => (field === 'getAll' ? counting : bound(of, field)) });
        return new Proxy(transaction, {
          get: (of, field) =>
            field === 'objectStore'
              ? (asked: 'events' | 'folds') => (asked === 'events' ? store : of.objectStore(asked))
              : bound(of, field),
        });
      };
    },
  });
  const readFold = createFoldReader(counted);
  return { states: await Promise.all(folds.map((fold) => readFold(fold))), rowsRead };
}

function bound(of: object, field: string | symbol): unknown {
  const value: unknown = Reflect.get(of, field);
  return typeof value === 'function' ? value.bind(of) : value;
}

const counts = (list: readonly RecordEvent[]): unknown[] => FOLDS.map((fold) => folded(fold, list));

it('what is counted anew comes to the same as of the events, and reads only those that have no block', async () => {
  const { record, database } = await opened();
  const all = events(600);
  await record.addEvents(all);
  expect(await countAnew(database, FOLDS)).toEqual({ states: counts(all), rowsRead: 600 });
  await keepBlocks(database);
  expect(await countAnew(database, FOLDS)).toEqual({ states: counts(all), rowsRead: 600 - 2 * 256 });
});

it('what was counted up to the midst of a block goes on from there', async () => {
  const { record, database } = await opened();
  const all = events(400);
  await record.addEvents(all.slice(0, 100));
  await record.readFold(activityFold);
  await record.addEvents(all.slice(100));
  await keepBlocks(database);
  expect(await record.readFold(activityFold)).toEqual(folded(activityFold, all));
});

it('an import makes them along, on top of what was there, and the next one goes on', async () => {
  const { record, database } = await opened();
  const all = events(900);
  await record.addEvents(all.slice(0, 30));
  await record.addEvents(all.slice(0, 400), { folds: FOLDS });
  await record.addEvents(all.slice(400), { folds: FOLDS });
  expect(await countAnew(database, FOLDS)).toEqual({ states: counts(all), rowsRead: 900 - 3 * 256 });
});

it('an import that follows many events leaves them to later pages', async () => {
  const { record, database } = await opened();
  const all = events(700);
  await record.addEvents(all.slice(0, 300));
  await record.addEvents(all.slice(300), { folds: FOLDS });
  expect(await countAnew(database, FOLDS)).toEqual({ states: counts(all), rowsRead: 700 });
});

it('what needs texts has them', async () => {
  const { record, database } = await opened();
  // The newest texts are in the block.
  const all = events(300).toReversed();
  await record.addEvents(all, { folds: FOLDS });
  expect((await countAnew(database, [ownFunctions as AnyFold<unknown>, ...FOLDS])).states).toEqual([
    folded(ownFunctions, all),
    ...counts(all),
  ]);
});

it('an erase takes them along, and what is brought back is counted once', async () => {
  const { record, database } = await opened();
  const all = events(600);
  await record.addEvents(all, { folds: FOLDS });
  const rows = await record.takeAll();
  expect(await database.count('folds')).toBe(0);
  await record.addEvents([attempt(5000)]);
  await record.putBack(rows);
  await keepBlocks(database);
  const now = [...all, { ...attempt(5000), id: 'any' }];
  expect((await countAnew(database, [activityFold as AnyFold<unknown>])).states).toEqual([folded(activityFold, now)]);
});

it('an erase while one is made leaves none', async () => {
  const { record, database } = await opened();
  await record.addEvents(events(300));
  const making = keepBlocks(database);
  await record.takeAll();
  await making;
  expect(await database.count('folds')).toBe(0);
});

it('two pages that make them at once make each of them once', async () => {
  const { record, database, name } = await opened();
  const other = (await openDB(name)) as unknown as OpenDatabase;
  open.push(other);
  const all = events(600);
  await record.addEvents(all);
  await Promise.all([keepBlocks(database), keepBlocks(other)]);
  await keepBlocks(other);
  expect(await countAnew(database, FOLDS)).toEqual({ states: counts(all), rowsRead: 600 - 2 * 256 });
});

it('a row that is no event is kept whole, for a version that may know it', async () => {
  const { record, database } = await opened();
  const all = events(300);
  await record.addEvents(all.slice(0, 10));
  const row = { id: 'of-tomorrow', at: 1, kind: 'tomorrow', source: 'whole' };
  await database.add('events', row as never);
  await record.addEvents(all.slice(10));
  await keepBlocks(database);
  const blocks = (await database.getAll('folds')).filter(({ name }) => name.startsWith('facts/'));
  expect(blocks).toMatchObject([{ state: { others: [{ number: 11, row }] } }]);
  expect((await countAnew(database, FOLDS)).states).toEqual(counts(all));
});

it('a fold that reads only facts cannot ask for texts', () => {
  const fold: Fold<string[]> = {
    name: 'texts',
    version: 1,
    empty: () => [],
    // @ts-expect-error: the text is left out.
    add: (texts, event) => void (event.kind === 'attempt' && texts.push(event.source)),
  };
  expect(fold.needsTexts).toBeUndefined();
});
