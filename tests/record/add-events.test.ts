import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { openDatabase } from '../../src/record/database.ts';
import { type RecordEvent, stamp } from '../../src/record/events.ts';
import type { Fold } from '../../src/record/folds.ts';
import { progressFold } from '../../src/record/progress.ts';
import { type LearnerRecord, openRecord } from '../../src/record/record.ts';

let names = 0;
const open: LearnerRecord[] = [];
afterEach(() => {
  for (const record of open.splice(0)) record.close();
});

async function opened(): Promise<LearnerRecord> {
  const record = await openRecord(openDatabase(`add-events-${names++}`));
  open.push(record);
  return record;
}

const reads = (count: number): RecordEvent[] => Array.from({ length: count }, (_, at) => stamp({ kind: 'read', lesson: '01-one' }, at));

it('tells how far it has come', async () => {
  const told: number[] = [];
  expect(await (await opened()).merge(reads(600), { onProgress: (done) => told.push(done) })).toBe(600);
  expect(told).toEqual([500, 600]);
});

it('adds nothing when it is stopped on the way, and all of it afterwards', async () => {
  const record = await opened();
  const events = reads(600);
  const stopping = new AbortController();
  await expect(record.merge(events, { onProgress: () => stopping.abort(), signal: stopping.signal })).rejects.toThrow();
  expect(await record.events()).toEqual([]);
  expect(record.state).toBe('kept');
  expect(await record.merge(events)).toBe(600);
});

it('counts along: what was new, once, and on top of what was there', async () => {
  const record = await opened();
  const events = reads(30);
  await record.merge(events.slice(0, 10));
  let handed = 0;
  const count: Fold<{ ats: number[] }> = {
    name: 'ats',
    version: 1,
    empty: () => ({ ats: [] }),
    add({ ats }, { at }) {
      handed++;
      ats.push(at);
    },
  };
  await record.merge(events.slice(5), { folds: [count] });
  expect(handed).toBe(30);
  expect((await record.fold(count)).ats).toEqual(events.map(({ at }) => at));
  await record.append(stamp({ kind: 'read', lesson: '01-one' }, 99));
  expect((await record.fold(count)).ats).toHaveLength(31);
  expect(handed).toBe(31);
});

it('counts nothing along where it is stopped', async () => {
  const record = await opened();
  const stopping = new AbortController();
  const adding = { folds: [progressFold], onProgress: () => stopping.abort(), signal: stopping.signal };
  await expect(record.merge(reads(600), adding)).rejects.toThrow();
  expect(await record.fold(progressFold)).toEqual(progressFold.empty());
});

it('takes the first of two events with one id, and goes on with the others', async () => {
  const record = await opened();
  const [one, two, three] = reads(3) as [RecordEvent, RecordEvent, RecordEvent];
  await record.merge([one]);
  expect(await record.merge([{ ...one, at: 50 }, two, { ...two, at: 60 }, three])).toBe(2);
  expect(await record.events()).toEqual([one, two, three]);
});
