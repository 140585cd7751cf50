import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stamp } from '../../src/record/events.ts';
import { readExport } from '../../src/record/export-record.ts';
import { leaveInJournal } from '../../src/record/journal.ts';
import { recordFile } from '../../src/record/record-file.ts';
import { leaveUnkept } from '../../src/record/unkept.ts';
import { unsavedText } from '../../src/record/unsaved.ts';
import { fakeLocalStorage } from './fake-local-storage.ts';

beforeEach(() => void fakeLocalStorage());
afterEach(() => void vi.unstubAllGlobals());

const draft = (exercise: string, source: string) => ({ exercise, tab: '', source, revision: `revision-${exercise}`, at: 5 });

/** Exercise and text of what an export has, where the database has these texts. */
async function exported(...drafts: ReturnType<typeof draft>[]): Promise<[string, string, number][]> {
  const { text } = await recordFile({ events: async () => [], drafts: async () => drafts }, 9);
  const read = readExport('a.json', text);
  if (read.kind === 'refused') throw new Error(read.message);
  return read.events.flatMap((event) => (event.kind === 'draft' ? [[event.exercise, event.source, event.at]] : []));
}

it('an export has what was typed last and no database has yet, newer than what it was typed over', async () => {
  unsavedText('entropy').leave({ source: 'typed last' });
  expect(await exported(draft('entropy', 'kept'))).toEqual([
    ['entropy', 'kept', 5],
    ['entropy', 'typed last', 9],
  ]);
  unsavedText('clip-loss').leave({ source: 'first' });
  expect(await exported(draft('entropy', 'typed last'))).toEqual([
    ['entropy', 'typed last', 5],
    ['clip-loss', 'first', 9],
  ]);
});

it('what else is in the journal is no text', async () => {
  leaveInJournal('answer-01-one/q', { answer: { kind: 'number', text: '1' }, draw: 0 });
  const attempt = { kind: 'attempt', exercise: 'entropy', exerciseVersion: '', submitted: false, source: 'judged' } as const;
  leaveUnkept(stamp({ ...attempt, verdict: 'accepted', result: null }, 1));
  expect(await exported()).toEqual([]);
});
