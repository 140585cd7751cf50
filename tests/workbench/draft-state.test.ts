import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/record/database.ts';
import { type LearnerRecord, openRecord } from '../../src/record/record.ts';
import { createDraftState, type DraftState, SAVE_AFTER_MS } from '../../src/workbench/draft-state.ts';
import type { Unsaved } from '../../src/record/unsaved.ts';
import { flakyDatabase } from '../record/flaky-database.ts';

const STARTER = 'start';
let names = 0;
let name = '';
let clock = 0;
const open: { close(): void }[] = [];
beforeEach(() => {
  name = `drafts-test-${names++}`;
});
afterEach(() => {
  for (const item of open.splice(0)) item.close();
});

/** What a page leaves behind in local storage when it goes away. */
const memory = () => {
  let left: Unsaved | undefined;
  return {
    leave: (text: Unsaved) => {
      left = text;
    },
    take: () => {
      const taken = left;
      left = undefined;
      return taken;
    },
  };
};

/** A tab that opens the exercise. */
async function tab(
  id: string,
  { record, unsaved = memory(), typed }: { record?: LearnerRecord; unsaved?: ReturnType<typeof memory>; typed?: string } = {},
) {
  const kept = record ?? (await openRecord(openDatabase(name)));
  const drafts = createDraftState({ record: kept, exercise: 'x', starter: STARTER, tab: id, unsaved, now: () => ++clock });
  open.push(drafts, kept);
  if (typed !== undefined) drafts.edit(typed);
  await drafts.load();
  return drafts;
}

const type = async (drafts: DraftState, text: string) => {
  drafts.edit(text);
  await drafts.flush();
};
const texts = (drafts: DraftState) => drafts.snapshots.value.map(({ source }) => source);
const told = (drafts: DraftState) => vi.waitFor(() => expect(drafts.other.value).toBeDefined());

describe('a text', () => {
  it('is there again on the next visit', async () => {
    await type(await tab('a'), 'mine');
    const again = await tab('b');
    expect(again.source.value).toBe('mine');
    expect(again.saveState.value).toBe('saved');
  });

  it('is saved by itself soon after it was typed', async () => {
    const drafts = await tab('a');
    drafts.edit('typed');
    expect(drafts.saveState.value).toBe('waiting');
    expect(SAVE_AFTER_MS).toBeLessThan(1000);
    await vi.waitFor(() => expect(drafts.saveState.value).toBe('saved'));
    expect((await tab('b')).source.value).toBe('typed');
  });

  it('is saved while one goes on typing, too', async () => {
    const drafts = await tab('a');
    const timers = vi.spyOn(globalThis, 'setTimeout');
    drafts.edit('t');
    expect(timers).toHaveBeenLastCalledWith(expect.any(Function), SAVE_AFTER_MS);
    clock += 10_000;
    drafts.edit('ty');
    expect(timers).toHaveBeenLastCalledWith(expect.any(Function), 0);
    timers.mockRestore();
    await drafts.flush();
  });

  it('that the database refuses is left for the next visit', async () => {
    const unsaved = memory();
    const { flaky, control } = flakyDatabase(await openDatabase(name));
    control.refusing = new DOMException('no room', 'QuotaExceededError');
    await type(await tab('a', { record: await openRecord(Promise.resolve(flaky)), unsaved }), 'mine');
    expect((await tab('b', { unsaved })).source.value).toBe('mine');
  });

  it('that was typed while the page went away is found on the next visit', async () => {
    const unsaved = memory();
    const drafts = await tab('a', { unsaved });
    await type(drafts, 'saved');
    unsaved.leave({ source: 'last words', basis: undefined });
    expect((await tab('b', { unsaved })).source.value).toBe('saved');
    expect(texts(await tab('b'))).toContain('last words');

    const record = await openRecord(openDatabase(name));
    const [row] = await record.drafts('x');
    unsaved.leave({ source: 'really last words', basis: row!.revision });
    const again = await tab('c', { record, unsaved });
    expect(again.source.value).toBe('really last words');
    await again.flush();
    expect((await tab('d')).source.value).toBe('really last words');
  });

  it('that was typed last is there after the page was killed, also while what came before it is being saved', async () => {
    const unsaved = memory();
    const drafts = await tab('a', { unsaved });
    drafts.edit('one');
    const saving = drafts.flush();
    drafts.edit('one, two');
    await saving;
    expect((await tab('b', { unsaved })).source.value).toBe('one, two');
  });

  it('that was typed on is there after the page was killed before it heard that the database has what came before', async () => {
    const unsaved = memory();
    const record = await openRecord(openDatabase(name));
    const save = record.saveDraft.bind(record);
    vi.spyOn(record, 'saveDraft').mockImplementation(async (...draft) => {
      await save(...draft);
      return new Promise(() => {});
    });
    const drafts = await tab('a', { record, unsaved });
    drafts.edit('one');
    void drafts.flush();
    await vi.waitFor(async () => expect(await record.drafts('x')).toMatchObject([{ source: 'one' }]));
    drafts.edit('one, two');
    expect((await tab('b', { unsaved })).source.value).toBe('one, two');
  });

  it('that a killed page has left stays in the journal until the database has it', async () => {
    const unsaved = memory();
    unsaved.leave({ source: 'of the killed page', basis: undefined });
    const record = await openRecord(openDatabase(name));
    vi.spyOn(record, 'saveDraft').mockReturnValue(new Promise(() => {}));
    expect((await tab('a', { record, unsaved })).source.value).toBe('of the killed page');
    expect((await tab('b', { unsaved })).source.value).toBe('of the killed page');
  });

  it('that a killed page has left is not written over by what is typed before it was found', async () => {
    const unsaved = memory();
    unsaved.leave({ source: 'of the killed page', basis: undefined });
    const early = await tab('a', { unsaved, typed: 'early' });
    expect(early.source.value).toBe('early');
    expect(texts(early)).toContain('of the killed page');
  });

  it('that was left behind by a page which came back is not found twice', async () => {
    const unsaved = memory();
    const drafts = await tab('a', { unsaved });
    drafts.edit('hidden for a while');
    drafts.hide();
    await drafts.flush();
    await type(drafts, 'and shown again');
    const again = await tab('b', { unsaved });
    expect(again.source.value).toBe('and shown again');
    expect(texts(again)).toEqual([]);
  });

  it('of a page that goes away is left in the journal alone, and saved when the page is there again by Back', async () => {
    const unsaved = memory();
    const record = await openRecord(openDatabase(name));
    const save = vi.spyOn(record, 'saveDraft');
    const drafts = await tab('a', { record, unsaved });
    const timers = vi.spyOn(globalThis, 'setTimeout');
    const cleared = vi.spyOn(globalThis, 'clearTimeout');
    drafts.edit('typed, and gone at once');
    drafts.leave();
    expect(cleared).toHaveBeenLastCalledWith(timers.mock.results.at(-1)?.value);
    timers.mockRestore();
    cleared.mockRestore();
    await (await tab('b')).flush();
    expect(save).not.toHaveBeenCalled();
    expect(drafts.saveState.value).toBe('waiting');
    drafts.comeBack();
    await drafts.flush();
    expect(drafts.saveState.value).toBe('saved');
    expect(await record.drafts('x')).toMatchObject([{ source: 'typed, and gone at once' }]);
    expect(unsaved.take()).toBeUndefined();
  });

  it('that was typed before the kept one was there replaces nothing: both stay', async () => {
    await type(await tab('a'), 'kept');
    const early = await tab('b', { typed: 'early' });
    expect(early.source.value).toBe('early');
    expect(early.other.value?.kind).toBe('early');
    await early.takeTheirs();
    expect(early.source.value).toBe('kept');
    expect(texts(early)).toContain('early');
  });
});

describe('two tabs', () => {
  it('the one without changes is told, and can show the newer text', async () => {
    const [one, two] = [await tab('one'), await tab('two')];
    await type(one, 'by one');
    await told(two);
    expect(two.other.value?.kind).toBe('newer');
    expect(two.source.value).toBe(STARTER);
    await two.takeTheirs();
    expect(two.source.value).toBe('by one');
    await type(two, 'by two');
    expect((await tab('three')).source.value).toBe('by two');
  });

  it('the later one never writes over the other, and its text stays as a snapshot', async () => {
    const [one, two] = [await tab('one'), await tab('two')];
    await type(one, 'by one');
    await type(two, 'by two');
    expect(two.other.value?.kind).toBe('conflict');
    expect(texts(two)).toContain('by two');
    await type(two, 'by two, longer');
    expect((await tab('three')).source.value).toBe('by one');
    expect(texts(await tab('four'))).toContain('by two, longer');
  });

  it('the later one may go on with its own text; the other stays as a snapshot', async () => {
    const [one, two] = [await tab('one'), await tab('two')];
    await type(one, 'by one');
    await type(two, 'by two');
    await two.keepMine();
    await two.flush();
    expect(two.other.value).toBeUndefined();
    expect(texts(two)).toContain('by one');
    expect((await tab('three')).source.value).toBe('by two');
    await told(one);
    await type(one, 'by one again');
    expect(one.other.value?.kind).toBe('conflict');
  });

  it('the later one goes on with its own text and hears no more of it, also where the other was typed on meanwhile', async () => {
    const [one, two] = [await tab('one'), await tab('two')];
    await type(one, 'by one');
    await type(two, 'by two');
    expect(two.other.value?.kind).toBe('conflict');
    await type(one, 'by one, longer');
    await two.keepMine();
    await two.flush();
    expect(two.other.value).toBeUndefined();
    expect(texts(two)).toContain('by one, longer');
    expect((await tab('three')).source.value).toBe('by two');
  });

  it('with the same text have nothing to settle', async () => {
    const [one, two] = [await tab('one'), await tab('two')];
    await type(one, 'same');
    await type(two, 'same');
    expect(two.other.value?.kind).not.toBe('conflict');
  });
});

describe('a reset', () => {
  it('keeps the text as a snapshot and can be undone', async () => {
    const drafts = await tab('a');
    await type(drafts, 'mine');
    await drafts.reset();
    expect(drafts.source.value).toBe(STARTER);
    expect(texts(drafts)).toEqual(['mine']);
    await drafts.undoReplace();
    expect(drafts.source.value).toBe('mine');
    expect(drafts.undo.value).toBeUndefined();
  });

  it('loses nothing that was typed between it and its undoing', async () => {
    const drafts = await tab('a');
    await type(drafts, 'mine');
    await drafts.reset();
    await type(drafts, 'after');
    await drafts.undoReplace();
    expect(texts(drafts)).toContain('after');
  });
});

it('a snapshot of the same text is not kept twice', async () => {
  const drafts = await tab('a');
  await type(drafts, 'mine');
  expect(await drafts.snapshot('kept')).toBe(true);
  expect(await drafts.snapshot('before-run')).toBe(false);
  expect(texts(await tab('b'))).toEqual(['mine']);
});

it('storage that is full is said, and typing goes on', async () => {
  const { flaky, control } = flakyDatabase(await openDatabase(name));
  const drafts = await tab('a', { record: await openRecord(Promise.resolve(flaky)) });
  control.refusing = new DOMException('no room', 'QuotaExceededError');
  await type(drafts, 'in memory');
  expect(drafts.saveState.value).toBe('full');
  control.refusing = undefined;
  await type(drafts, 'kept again');
  expect(drafts.saveState.value).toBe('saved');
  expect((await tab('b')).source.value).toBe('kept again');
});
