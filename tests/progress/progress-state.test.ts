import 'fake-indexeddb/auto';
import { effect } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import { type ChosenFile, createProgressState, type ProgressState } from '../../src/progress/progress-state.ts';
import { openDatabase } from '../../src/record/database.ts';
import { exportRecord } from '../../src/record/export-record.ts';
import { type RecordEvent, stamp } from '../../src/record/events.ts';
import { openRecord } from '../../src/record/record.ts';
import { flakyDatabase } from '../record/flaky-database.ts';

let names = 0;
const NOON = Date.parse('2026-11-27T12:00:00Z');
const open: ProgressState[] = [];
afterEach(() => {
  for (const state of open.splice(0)) state.close();
});

async function opened(events: RecordEvent[] = []) {
  const { flaky, control } = flakyDatabase(await openDatabase(`progress-state-test-${names++}`));
  const record = await openRecord(Promise.resolve(flaky));
  await record.merge(events);
  const unsaved = { isThere: true };
  const state = createProgressState(
    record,
    () => NOON,
    () => {
      unsaved.isThere = false;
      return () => {
        unsaved.isThere = true;
      };
    },
  );
  await state.refresh();
  open.push(state);
  return { state, record, control, unsaved };
}

const read = (at: number): RecordEvent => stamp({ kind: 'read', lesson: '06-additive-fusion' }, at);
const file = (text: string, name = 'notes.json'): ChosenFile => ({ name, size: text.length, text: async () => text });

it('an export, an erase and an import bring everything back, and the page says how much', async () => {
  const events = [read(1), read(2)];
  const { state, unsaved, record } = await opened(events);
  const { name, text } = await state.exportFile();
  expect(name).toBe('crossmodal-2026-11-27.json');
  await state.erase();
  expect([state.activity.value.entries, unsaved.isThere]).toEqual([0, false]);
  await state.importFile(file(text));
  expect(await record.events()).toEqual(events);
  expect(state.activity.value).toMatchObject({ entries: 2, since: 1 });
  expect(state.outcome.value).toEqual({ kind: 'done', about: 'import', text: 'Added 2 entries of notes.json.' });
  await state.importFile(file(text));
  expect(state.outcome.value?.text).toBe('Nothing new: all 2 entries of notes.json were here already.');
});

it('an erase is undone, with the texts beside the record', async () => {
  const events = [read(1)];
  const { state, unsaved, record } = await opened(events);
  await state.readEvents();
  await state.erase();
  expect(state.events.value).toEqual([]);
  expect(state.erased.value).toBeDefined();
  await state.undo();
  expect([state.events.value, await record.events(), state.erased.value, unsaved.isThere]).toEqual([events, events, undefined, true]);
});

it.each([
  ['{"crossmodal": 1, "events": [', 'it is no JSON'],
  ['{"crossmodal": 9, "events": []}', 'written by a newer Crossmodal'],
  ['{"crossmodal": 1, "events": [{"kind": "read"}]}', 'event 1 of 1 has no valid'],
])('a file that is wrong changes nothing: %s', async (text, reason) => {
  const events = [read(1)];
  const { state, record } = await opened(events);
  await state.importFile(file(text));
  expect(state.outcome.value).toMatchObject({ kind: 'failed', about: 'import', text: expect.stringContaining(reason) });
  expect(state.outcome.value?.text).toContain('Nothing was changed.');
  expect(await record.events()).toEqual(events);
});

it.each(['reading', 'adding'] as const)('an import that is stopped while %s changes nothing, and says so', async (step) => {
  const { state, record } = await opened([read(1)]);
  const text = exportRecord(
    Array.from({ length: 600 }, (_, at) => read(at)),
    [],
    9,
  );
  const shown: string[] = [];
  const unfollow = effect(() => {
    const { value } = state.importing;
    if (value) shown.push(value.step);
    if (value?.step === step) state.stopImport();
  });
  await state.importFile(file(text));
  unfollow();
  expect(shown).toContain(step);
  // It stops at once, not at the end of the step.
  expect(shown.filter((it) => it === step).length).toBeLessThan(3);
  expect(state.outcome.value).toEqual({ kind: 'failed', about: 'import', text: 'The import was stopped. Nothing was changed.' });
  expect([state.importing.value, (await record.events()).length]).toEqual([undefined, 1]);
  await state.importFile(file(text));
  expect(state.outcome.value?.text).toBe('Added 600 entries of notes.json.');
});

it('what the browser had cleared is no longer said to be gone once it was brought back', async () => {
  const { state, record } = await opened();
  const { text } = await state.exportFile();
  record.isLost = true;
  await state.importFile(file('{}'));
  expect(record.isLost).toBe(true);
  await state.importFile(file(text));
  expect(record.isLost).toBe(false);
});

it('a file that cannot be read, or is larger than any record, changes nothing', async () => {
  const { state } = await opened();
  await state.importFile({ name: 'gone.json', size: 1, text: () => Promise.reject(new Error('gone')) });
  expect(state.outcome.value?.text).toContain('gone.json could not be read');
  await state.importFile({ name: 'film.json', size: 2e9, text: async () => '' });
  expect(state.outcome.value?.text).toContain('film.json is too large');
});

it('full storage is said, and what only memory holds is exported', async () => {
  const { state, record, control } = await opened([read(1)]);
  control.refusing = new DOMException('no room', 'QuotaExceededError');
  const unstored = read(2);
  await record.append(unstored);
  await state.refresh();
  expect(state.record.state).toBe('full');
  expect((await state.exportFile()).text).toContain(unstored.id);
});

it('a text that is typed elsewhere is counted, and nothing else is worked out anew', async () => {
  const { state, record } = await opened([read(1)]);
  const { value } = state.progress;
  await record.saveDraft({ exercise: 'x', tab: '', source: 'x', revision: 'revision-1', at: 2 }, undefined);
  await vi.waitFor(() => expect(state.drafts.value).toBe(1));
  expect(state.progress.value).toBe(value);
});
