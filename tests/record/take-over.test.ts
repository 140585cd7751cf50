import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { openDatabase } from '../../src/record/database.ts';
import { type RecordEvent, stamp } from '../../src/record/events.ts';
import { exportRecord, readExport } from '../../src/record/export-record.ts';
import { type LearnerRecord, openRecord } from '../../src/record/record.ts';
import { takeOver } from '../../src/record/take-over.ts';

let names = 0;
const open: LearnerRecord[] = [];
const freshRecord = async () => {
  const record = await openRecord(openDatabase(`take-over-test-${names++}`));
  open.push(record);
  return record;
};
afterEach(() => {
  for (const record of open.splice(0)) record.close();
});

const read = (at: number): RecordEvent => stamp({ kind: 'read', lesson: '06-additive-fusion' }, at);
const draft = (source: string, revision: string, at = 5) => ({ exercise: 'additive-fusion', tab: '', source, revision, at });
const events = (text: string): RecordEvent[] => {
  const file = readExport('a.json', text);
  if (file.kind === 'refused') throw new Error(file.message);
  return file.events;
};

it('joins the records of two devices, each event once, whichever way and however often', async () => {
  const [here, there] = [await freshRecord(), await freshRecord()];
  const [shared, one, other] = [read(1), read(2), read(3)];
  await here.merge([shared, one]);
  await there.merge([shared, other]);
  expect(await takeOver(here, events(exportRecord(await there.events(), [], 9)))).toBe(1);
  expect(await takeOver(there, events(exportRecord(await here.events(), [], 9)))).toBe(1);
  expect(await takeOver(there, events(exportRecord(await here.events(), [], 9)))).toBe(0);
  expect(await here.events()).toEqual([shared, one, other]);
  expect(await there.events()).toEqual([shared, one, other]);
});

it('puts a text back in the editor where there is none', async () => {
  const [here, there] = [await freshRecord(), await freshRecord()];
  await takeOver(here, events(exportRecord([], [draft('older', 'revision-1', 4), draft('newer', 'revision-2', 6)], 9)));
  expect(await here.drafts()).toEqual([draft('newer', 'revision-2', 6)]);
  await there.saveDraft(draft('mine', 'revision-3'), undefined);
  await takeOver(there, events(exportRecord([], [draft('newer', 'revision-2', 6)], 9)));
  expect(await there.drafts()).toEqual([draft('mine', 'revision-3')]);
  expect(await there.events()).toMatchObject([{ kind: 'draft', source: 'newer' }]);
});
