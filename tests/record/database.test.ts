import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/record/database.ts';
import { type RecordEvent, stamp } from '../../src/record/events.ts';
import { type Progress, progressFold, progressOf } from '../../src/record/progress.ts';
import { type LearnerRecord, openRecord, type RecordChange } from '../../src/record/record.ts';
import { unkept } from '../../src/record/unkept.ts';
import { fakeLocalStorage } from './fake-local-storage.ts';
import { firstEvents, openAsFirst, writeAsFirst } from './first-version.ts';

let names = 0;
const open: { close(): void }[] = [];
let held: Map<string, string>;
beforeEach(() => {
  held = fakeLocalStorage();
});
afterEach(() => {
  for (const one of open.splice(0)) one.close();
  vi.unstubAllGlobals();
});

const byTime = (events: RecordEvent[]): RecordEvent[] => [...events].sort((a, b) => a.at - b.at);
const read = (at: number, lesson = `0${at % 7}-lesson`): RecordEvent => stamp({ kind: 'read', lesson }, at);
const answer = (at: number): RecordEvent =>
  stamp({ kind: 'answer', lesson: `0${at % 7}-lesson`, question: `q${at % 5}`, draw: 0, response: 1, score: at % 2 }, at);
const draft = (source: string, at: number) => ({ exercise: 'entropy', tab: '', source, revision: `revision-of-${at}`, at });

async function opened(name: string, firstName?: string): Promise<LearnerRecord> {
  const record = await openRecord(openDatabase(name, { firstName }));
  open.push(record);
  return record;
}

async function firstPage(name: string) {
  const page = await openAsFirst(name);
  open.push(page);
  return page;
}

const heard = (record: LearnerRecord): Promise<RecordChange> => new Promise((resolve) => record.onChange(resolve));

describe('the database of the first version', () => {
  it('is taken over whole, and stays as it was', async () => {
    const [name, firstName] = [`new-${names}`, `first-${names++}`];
    const page = await firstPage(firstName);
    await writeAsFirst(page, { events: firstEvents(), drafts: [draft('typed', 9)] });
    const record = await opened(name, firstName);
    expect(await record.events()).toEqual(byTime(firstEvents()));
    expect(await record.drafts()).toEqual([draft('typed', 9)]);
    expect(await record.fold(progressFold)).toEqual(progressOf(firstEvents()));
    expect(await page.count('events')).toBe(firstEvents().length);
  });

  it('goes on being written by a page that is still open, and nothing is lost on either side', async () => {
    const [name, firstName] = [`new-${names}`, `first-${names++}`];
    const page = await firstPage(firstName);
    const record = await opened(name, firstName);
    const [there, here, later] = [read(1), read(2), read(3)];
    const hears = heard(record);
    await writeAsFirst(page, { events: [there] });
    expect(await hears).toEqual({ kind: 'events', here: false });
    await record.append(here);
    expect(await record.events()).toEqual([there, here]);
    // Nobody is there to hear this one.
    record.close();
    await writeAsFirst(page, { events: [later] });
    expect(await (await opened(name, firstName)).events()).toEqual([there, here, later]);
  });

  it('has the newer text of an exercise: the older one stays as a snapshot', async () => {
    const [name, firstName] = [`new-${names}`, `first-${names++}`];
    const page = await firstPage(firstName);
    const record = await opened(name, firstName);
    await record.saveDraft(draft('here', 5), undefined);
    const hears = heard(record);
    await writeAsFirst(page, { drafts: [draft('there', 7)] });
    await hears;
    expect(await record.drafts()).toEqual([draft('there', 7)]);
    expect(await record.events()).toMatchObject([{ kind: 'draft', source: 'here', reason: 'other-tab' }]);
    await record.saveDraft(draft('here again', 8), 'revision-of-7');
    record.close();
    expect(await (await opened(name, firstName)).drafts()).toEqual([draft('here again', 8)]);
  });

  it('is erased with the record', async () => {
    const [name, firstName] = [`new-${names}`, `first-${names++}`];
    await writeAsFirst(await firstPage(firstName), { events: [read(1)], drafts: [draft('typed', 9)] });
    const record = await opened(name, firstName);
    await record.erase();
    record.close();
    const again = await opened(name, firstName);
    expect([await again.events(), await again.drafts()]).toEqual([[], []]);
  });

  it('is not made where it never was', async () => {
    const firstName = `first-${names++}`;
    await opened(`new-${names}`, firstName);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(firstName);
  });
});

it('a page that a newer version puts out loses nothing: the newer one finds what it adds', async () => {
  const name = `new-${names++}`;
  const record = await opened(name);
  const [before, after] = [read(1), read(2)];
  await record.append(before);
  const newer = await openDB(name, 2);
  open.push(newer);
  await record.append(after);
  expect(record.state).toBe('blocked');
  expect(await newer.count('events')).toBe(1);
  expect(unkept()).toEqual([after]);
});

describe('a fold', () => {
  const kept = async (name: string): Promise<Progress | undefined> => {
    const database = await openDB(name);
    const row = await database.get('folds', 'progress');
    database.close();
    return row?.state;
  };

  it('is kept after many events, and comes to the same as all of them after each that follows', async () => {
    const name = `new-${names++}`;
    const record = await opened(name);
    const events: RecordEvent[] = [];
    for (const count of [10, 80, 3, 2100, 1]) {
      // Later events are older, as they are after an import.
      const added = Array.from({ length: count }, (_, index) => (index % 9 === 0 ? read : answer)(10_000 - events.length - index));
      await record.merge(added);
      events.push(...added);
      expect(await record.fold(progressFold)).toEqual(progressOf(events));
    }
    expect(await kept(name)).toEqual(progressOf(events.slice(0, -1)));
  });

  it('is worked out anew where it is of another version, and after an erase that was undone', async () => {
    const name = `new-${names++}`;
    const record = await opened(name);
    const events = Array.from({ length: 100 }, (_, index) => answer(index + 1));
    await record.merge(events);
    expect(await record.fold({ ...progressFold, version: 0, add: () => undefined })).toEqual(progressFold.empty());
    expect(await record.fold(progressFold)).toEqual(progressOf(events));
    const erased = await record.erase();
    expect(await record.fold(progressFold)).toEqual(progressFold.empty());
    await record.undoErase(erased);
    expect(await record.fold(progressFold)).toEqual(progressOf(events));
  });

  it('has what only memory holds', async () => {
    const record = await openRecord(Promise.reject(new Error('blocked')));
    const event = answer(1);
    await record.append(event);
    expect(await record.fold(progressFold)).toEqual(progressOf([event]));
  });
});

it('the events of one topic are read without the others', async () => {
  const record = await opened(`new-${names++}`);
  const [one, other] = [read(1, '01-one'), read(2, '02-other')];
  await record.merge([one, other]);
  expect(await record.eventsOf('lesson/02-other')).toEqual([other]);
});

describe('a record that the browser has cleared', () => {
  it('is said to be gone until the learner knows, and an erase is no loss', async () => {
    const record = await opened(`new-${names++}`);
    expect(record.isLost).toBe(false);
    await record.append(read(1));
    expect(held.size).toBe(1);
    const cleared = `new-${names++}`;
    expect((await opened(cleared)).isLost).toBe(true);
    const again = await opened(cleared);
    expect(again.isLost).toBe(true);
    again.acceptLoss();
    expect((await opened(cleared)).isLost).toBe(false);
    await again.erase();
    expect((await opened(`new-${names++}`)).isLost).toBe(false);
  });
});
