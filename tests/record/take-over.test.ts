import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/record/database.ts';
import { type RecordEvent, stamp } from '../../src/record/events.ts';
import { exportRecord, readExport } from '../../src/record/export-record.ts';
import { progressFold } from '../../src/record/progress.ts';
import { type LearnerRecord, openRecord } from '../../src/record/record.ts';
import { takeOver } from '../../src/record/take-over.ts';
import { reviewsFold, reviewsIn } from '../../src/review/reviews.ts';
import { readVerdict } from '../../src/workbench/kept-verdict.ts';
import { FIRST_EXPORT } from './first-version.ts';

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

/** Written by the page’s own code of their time: when it was new, and on the evening after the first reviews. */
const OLD: [string, string, { events: number; reviews: number[] }][] = [
  ['the first page of progress', FIRST_EXPORT, { events: 9, reviews: [] }],
  ['the first reviews', readFileSync(new URL('./old/export-reviews.json', import.meta.url), 'utf8'), { events: 17, reviews: [4, 5] }],
];

describe.each(OLD)('an export of the time of %s', (_, text, had) => {
  it('is taken over whole, once, and comes out of the next export as it was', async () => {
    const [here, there] = [await freshRecord(), await freshRecord()];
    const old = events(text);
    expect(await takeOver(here, old)).toBe(had.events);
    expect(await takeOver(here, old)).toBe(0);
    await takeOver(there, events(exportRecord(await here.events(), await here.drafts(), 9)));
    expect(await there.events()).toEqual(old.toSorted((a, b) => a.at - b.at));
  });

  it('says what was read, answered, solved and reviewed, with every verdict to look at again', async () => {
    const record = await freshRecord();
    await takeOver(record, events(text));
    const progress = await record.fold(progressFold);
    const lesson = progress.lessons.get('23-entropy');
    expect(lesson?.readAt).toBeGreaterThan(0);
    expect(lesson?.questions.get('average-of-what')).toMatchObject({ best: 1, answers: 2 });
    expect(progress.exercises.get('entropy')).toMatchObject({ state: 'solved', tries: 2 });
    const attempts = (await record.events()).filter((event) => event.kind === 'attempt');
    expect(attempts.map(({ result }) => readVerdict(result)?.verdict)).toEqual(['wrong_answer', 'accepted']);
    expect((await record.drafts()).map(({ source }) => source.split('\n').at(-1))).toEqual(['// mine']);
    const reviews = [...reviewsIn(await record.fold(reviewsFold)).values()].flat();
    expect(reviews.map(({ rating }) => rating).sort()).toEqual(had.reviews);
  });
});
