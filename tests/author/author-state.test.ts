import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type AuthorState, createAuthorState, type Place } from '../../src/author/author-state.ts';
import type { OpenedFiles } from '../../src/author/opened-files.ts';
import { addressOf, placeOf } from '../../src/author/place.ts';
import { openShelf } from '../../src/author/shelf.ts';

let shown: Place[] = [];
let ids = 0;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  shown = [];
  ids = 0;
});

const OPENED: OpenedFiles = { kind: 'opened', name: 'theirs', files: new Map([['a.ts', '1']]), leftOut: [], isOfPackage: false };

function studio(options: Partial<Parameters<typeof createAuthorState>[0]> = {}): AuthorState {
  return createAuthorState({
    openShelf: () => openShelf(),
    openDropped: async () => OPENED,
    openLink: async () => OPENED,
    openAddress: async () => OPENED,
    leave: () => {},
    showAddress: (place) => void shown.push(place),
    newId: () => `id-${++ids}`,
    now: () => 1,
    ...options,
  });
}

/** The exercise that is open, saved. */
async function opened(state: AuthorState) {
  const view = state.view.value;
  if (view.kind !== 'open') throw new Error(`nothing is open, but ${view.kind}`);
  await view.exercise.flush();
  return view.exercise;
}

describe('the studio', () => {
  it('keeps a new exercise, shows where it is, and lists it', async () => {
    const state = studio();
    await state.start({ kind: 'start' });
    expect([state.view.value.kind, state.kept.value]).toEqual(['start', []]);
    await state.begin('mean-removal');
    const exercise = await opened(state);
    expect(exercise.files.value.get('reference.ts')).toContain('function meanRemoval');
    expect(shown).toEqual([{ kind: 'exercise', key: exercise.key.value }]);
    await state.go({ kind: 'start' });
    expect(state.kept.value.map(({ name }) => name)).toEqual(['mean-removal']);
  });

  it('opens what a link brings without keeping it, and keeps it apart once it is changed', async () => {
    const state = studio();
    await state.start({ kind: 'start' });
    await state.begin('theirs');
    await opened(state);
    await state.go({ kind: 'link', part: 'x' });
    expect((await opened(state)).keeping.value).toBe('unkept');
    (await opened(state)).edit('a.ts', '2');
    await opened(state);
    await state.go({ kind: 'start' });
    expect(state.kept.value.map(({ name, files }) => [name, files.size])).toEqual(
      expect.arrayContaining([
        ['theirs', 1],
        ['theirs', 10],
      ]),
    );
  });

  it('brings back what was deleted', async () => {
    const state = studio();
    await state.start({ kind: 'start' });
    await state.begin('mean-removal');
    await opened(state);
    await state.go({ kind: 'start' });
    const [kept] = state.kept.value;
    if (kept) await state.remove(kept);
    expect(state.kept.value).toEqual([]);
    await state.bringBack();
    expect(state.kept.value).toEqual([kept]);
  });

  it('says why nothing was opened, and leaves what is open as it is', async () => {
    const state = studio({
      openDropped: async () => ({ kind: 'refused', reason: 'No.' }),
      openLink: async () => ({ kind: 'refused', reason: 'Damaged.' }),
    });
    await state.start({ kind: 'start' });
    await state.begin('mean-removal');
    await state.take([]);
    expect([state.view.value.kind, state.refusal.value]).toEqual(['open', 'No.']);
    await state.go({ kind: 'link', part: 'x' });
    expect([state.view.value.kind, state.refusal.value]).toEqual(['start', 'Damaged.']);
    await state.go({ kind: 'exercise', key: 'gone' });
    expect(state.refusal.value).toMatch(/no such exercise in this browser/);
  });

  it('works where the browser keeps nothing', async () => {
    const state = studio({ openShelf: async () => undefined });
    await state.start({ kind: 'start' });
    expect(state.isBlocked.value).toBe(true);
    await state.begin('mean-removal');
    expect((await opened(state)).keeping.value).toBe('blocked');
  });

  it('shows what was asked for last, whatever is read sooner', async () => {
    const slow = Promise.withResolvers<OpenedFiles>();
    const state = studio({ openAddress: () => slow.promise });
    await state.start({ kind: 'start' });
    const opening = state.go({ kind: 'package', address: '/a.json' });
    await state.go({ kind: 'link', part: 'x' });
    slow.resolve({ ...OPENED, name: 'slow' });
    await opening;
    expect((await opened(state)).name.value).toBe('theirs');
  });
});

describe('an address of the studio', () => {
  it.each<Place>([
    { kind: 'start' },
    { kind: 'exercise', key: 'a b' },
    { kind: 'link', part: 'a-_1' },
    { kind: 'package', address: '/x.json?a=1&b' },
  ])('leads to $kind, and back', (place) => {
    expect(placeOf(new URL(`https://a.example/author/${addressOf(place)}`))).toEqual(place);
  });
});
