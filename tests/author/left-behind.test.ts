import { beforeEach, expect, it, vi } from 'vitest';
import { forgetLeft, type LeftBehind, leaveBehind, takeLeft } from '../../src/author/left-behind.ts';
import { leaveInJournal } from '../../src/record/journal.ts';

const LEFT: LeftBehind = { key: 'k', name: 'one', basis: 'r', files: [['a.ts', '1']], gone: ['b.ts'] };

/** Local storage, of which the journal uses this much. */
function storage(): Record<string, unknown> {
  const methods = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void Object.assign(kept, { [key]: value }),
    removeItem: (key: string) => void delete kept[key],
  };
  const kept: Record<string, unknown> = Object.create(methods);
  return kept;
}

beforeEach(() => void vi.stubGlobal('localStorage', storage()));

it('is taken once, and only from tabs that are gone', async () => {
  leaveBehind('gone', LEFT);
  leaveBehind('open', { ...LEFT, key: 'other' });
  leaveBehind('saved', LEFT);
  forgetLeft('saved');
  const isOpen = async (tab: string) => tab === 'open';
  expect(await takeLeft(isOpen)).toEqual([LEFT]);
  expect(await takeLeft(isOpen)).toEqual([]);
  expect(await takeLeft(async () => false)).toEqual([{ ...LEFT, key: 'other' }]);
});

it('is passed over where it is something else', async () => {
  leaveInJournal('author-a', 'text');
  leaveInJournal('author-b', { key: 'k', name: 'one', files: [['a.ts', 1], 'b', ['c.ts', 'c']], gone: [1] });
  expect(await takeLeft(async () => false)).toEqual([{ key: 'k', name: 'one', files: [['c.ts', 'c']], gone: [] }]);
});
