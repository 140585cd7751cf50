import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createExerciseState } from '../../src/author/exercise-state.ts';
import type { LeftBehind } from '../../src/author/left-behind.ts';
import { restoreLeft } from '../../src/author/restore.ts';
import type { KeptExercise, Shelf } from '../../src/author/shelf.ts';

/** Shelves in memory, as tabs of one browser have them. `refuse`: what saving ends in. */
function browser() {
  const rows = new Map<string, KeptExercise>();
  const tabs = new Set<(key: string) => void>();
  const browser = { rows, refuse: undefined as Error | undefined, shelf };
  function shelf(): Shelf {
    const heard = new Set<(key: string) => void>();
    const hear = (key: string) => heard.forEach((it) => it(key));
    tabs.add(hear);
    const tell = (key: string) => tabs.forEach((it) => it !== hear && it(key));
    return {
      all: async () => [...rows.values()],
      get: async (key) => rows.get(key),
      async save(exercise, basis) {
        if (browser.refuse) throw browser.refuse;
        const kept = rows.get(exercise.key);
        if (kept && kept.revision !== basis) return 'newer';
        rows.set(exercise.key, exercise);
        tell(exercise.key);
        return 'saved';
      },
      async remove(key) {
        rows.delete(key);
        tell(key);
      },
      onChange(it) {
        heard.add(it);
        return () => heard.delete(it);
      },
      close: () => {},
    };
  }
  return browser;
}

const FILES = new Map([
  ['exercise.yaml', 'title: One'],
  ['starter.ts', 'let a;'],
]);

let ids = 0;
const newId = () => `id-${++ids}`;

function open(shelf: Shelf | undefined, kept?: { key: string; revision: string }) {
  let left: LeftBehind | undefined;
  const state = createExerciseState({
    ...{ shelf, kept, newId, now: Date.now, name: 'one', files: FILES },
    leave: (next) => {
      left = next;
    },
  });
  return { state, left: () => left };
}

/** The same exercise in two tabs. */
function twoTabs() {
  const shared = browser();
  shared.rows.set('k', { key: 'k', name: 'one', files: FILES, revision: 'r', at: 1 });
  return {
    shared,
    here: open(shared.shelf(), { key: 'k', revision: 'r' }).state,
    there: open(shared.shelf(), { key: 'k', revision: 'r' }).state,
  };
}

beforeEach(() => {
  ids = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an exercise that is edited', () => {
  it('is saved once typing pauses, and noted at once until then', async () => {
    const shared = browser();
    const { state, left } = open(shared.shelf(), { key: 'k', revision: 'r' });
    state.edit('starter.ts', 'let b;');
    expect(state.keeping.value).toBe('waiting');
    expect(left()).toEqual({ key: 'k', name: 'one', basis: 'r', files: [['starter.ts', 'let b;']], gone: [] });
    await vi.runAllTimersAsync();
    expect(state.keeping.value).toBe('kept');
    expect(left()).toBeUndefined();
    expect(shared.rows.get('k')?.files.get('starter.ts')).toBe('let b;');
  });

  it('is saved while one goes on typing, and keeps what was typed meanwhile', async () => {
    const shared = browser();
    const { state } = open(shared.shelf(), { key: 'k', revision: 'r' });
    for (let key = 0; key < 10; key++) {
      state.edit('starter.ts', `let a${key};`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(shared.rows.get('k')?.files.get('starter.ts')).toMatch(/^let a[5-8];$/);
    await vi.runAllTimersAsync();
    expect(shared.rows.get('k')?.files.get('starter.ts')).toBe('let a9;');
  });

  it('of a link is not kept until it is changed, and then under a key of its own', async () => {
    const shared = browser();
    const { state } = open(shared.shelf());
    await vi.runAllTimersAsync();
    expect([state.keeping.value, shared.rows.size]).toEqual(['unkept', 0]);
    state.edit('starter.ts', 'let b;');
    await vi.runAllTimersAsync();
    expect([state.keeping.value, [...shared.rows.keys()]]).toEqual(['kept', [state.key.value]]);
  });

  it.each([
    [new DOMException('no room', 'QuotaExceededError'), 'full'],
    [new Error('no'), 'blocked'],
  ])('says where the browser keeps nothing (%s), and saves again once it does', async (refuse, keeping) => {
    const shared = browser();
    shared.refuse = refuse;
    const { state, left } = open(shared.shelf(), { key: 'k', revision: 'r' });
    state.edit('starter.ts', 'let b;');
    await vi.runAllTimersAsync();
    expect(state.keeping.value).toBe(keeping);
    expect(left()?.files).toEqual([['starter.ts', 'let b;']]);
    shared.refuse = undefined;
    state.edit('starter.ts', 'let c;');
    await vi.runAllTimersAsync();
    expect(state.keeping.value).toBe('kept');
    expect(shared.rows.get('k')?.files.get('starter.ts')).toBe('let c;');
  });

  it('is edited all the same without any storage', async () => {
    const { state } = open(undefined);
    state.edit('starter.ts', 'let b;');
    await vi.runAllTimersAsync();
    expect([state.keeping.value, state.files.value.get('starter.ts')]).toEqual(['blocked', 'let b;']);
  });
});

describe('a file', () => {
  it('is added, renamed and removed, and each can be taken back', () => {
    const { state } = open(undefined);
    state.add('laws.ts', '//');
    state.undo.value?.back();
    expect(state.files.value).toEqual(FILES);
    state.rename('starter.ts', 'begin.ts');
    expect([...state.files.value.keys()]).toEqual(['exercise.yaml', 'begin.ts']);
    state.undo.value?.back();
    expect(state.files.value).toEqual(FILES);
    state.remove('starter.ts');
    state.edit('exercise.yaml', 'title: Two');
    state.undo.value?.back();
    expect(Object.fromEntries(state.files.value)).toEqual({ 'exercise.yaml': 'title: Two', 'starter.ts': 'let a;' });
    expect(state.undo.value).toBeUndefined();
    state.call('two');
    state.undo.value?.back();
    expect(state.name.value).toBe('one');
  });
});

describe('two tabs with one exercise', () => {
  it('part where both have changed it, and lose nothing', async () => {
    const { shared, here, there } = twoTabs();
    here.edit('starter.ts', 'here');
    there.edit('starter.ts', 'there');
    await vi.runAllTimersAsync();
    expect([...shared.rows.values()].map(({ files }) => files.get('starter.ts')).sort()).toEqual(['here', 'there']);
    expect([here.said.value, there.said.value].filter((it) => it?.kind === 'parted')).toHaveLength(1);
    here.edit('exercise.yaml', 'title: Here');
    await vi.runAllTimersAsync();
    expect(shared.rows.size).toBe(2);
  });

  it('follow one another where one has changed it', async () => {
    const { here, there } = twoTabs();
    here.edit('starter.ts', 'here');
    await vi.runAllTimersAsync();
    expect(there.files.value.get('starter.ts')).toBe('here');
    expect(there.said.value).toEqual({ kind: 'followed' });
    there.edit('starter.ts', 'there');
    await vi.runAllTimersAsync();
    expect(here.files.value.get('starter.ts')).toBe('there');
    expect(there.keeping.value).toBe('kept');
  });

  it('are told when it is deleted, and bring it back by typing', async () => {
    const { shared, here } = twoTabs();
    await shared.shelf().remove('k');
    await vi.runAllTimersAsync();
    expect([here.said.value, here.keeping.value]).toEqual([{ kind: 'deleted' }, 'unkept']);
    here.edit('starter.ts', 'here');
    await vi.runAllTimersAsync();
    expect([...shared.rows.values()].map(({ files }) => files.get('starter.ts'))).toEqual(['here']);
  });
});

describe('what a page that went away has left', () => {
  const left = { key: 'k', name: 'one', basis: 'r', files: [['starter.ts', 'typed last']] as [string, string][], gone: ['exercise.yaml'] };

  it('goes into its exercise where that is as it was', async () => {
    const { shared } = twoTabs();
    await restoreLeft(shared.shelf(), [left], newId, 2);
    expect(Object.fromEntries(shared.rows.get('k')?.files ?? [])).toEqual({ 'starter.ts': 'typed last' });
    expect(shared.rows.size).toBe(1);
  });

  it('goes beside it where another tab has changed it since', async () => {
    const { shared } = twoTabs();
    await restoreLeft(shared.shelf(), [{ ...left, basis: 'older' }], newId, 2);
    expect(shared.rows.get('k')?.files).toEqual(FILES);
    expect([...shared.rows.values()].map(({ files }) => files.get('starter.ts'))).toEqual(['let a;', 'typed last']);
  });
});
