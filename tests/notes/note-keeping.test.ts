import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepNote } from '../../src/notes/note-keeping.ts';
import { marksFold, noteOf } from '../../src/notes/notes.ts';
import { LearnerRecord, openRecord } from '../../src/record/record.ts';
import { unkept } from '../../src/record/unkept.ts';
import { fakeLocalStorage } from '../record/fake-local-storage.ts';

let clock = 0;
const now = () => ++clock;
beforeEach(() => void fakeLocalStorage());
afterEach(() => void vi.unstubAllGlobals());

it('what is typed is in the journal at once: the next page has it after a crash', async () => {
  const keeping = keepNote(new LearnerRecord(undefined), { lesson: '01-one' }, now);
  keeping.edit('h');
  keeping.edit('half');
  expect(unkept()).toHaveLength(1);
  const next = await openRecord(Promise.reject(new Error('in memory')));
  expect(noteOf(await next.fold(marksFold), '01-one')).toBe('half');
});

it('the whole note stands also where another tab has taken over its beginning', async () => {
  const record = new LearnerRecord(undefined);
  const keeping = keepNote(record, { lesson: '01-one', question: 'q' }, now);
  keeping.edit('half');
  await record.takeOver(unkept());
  keeping.edit('whole');
  await keeping.keep();
  await keeping.keep();
  expect(noteOf(await record.fold(marksFold), '01-one', 'q')).toBe('whole');
  expect(await record.events()).toHaveLength(2);
});
