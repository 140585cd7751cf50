import { expect, it } from 'vitest';
import { changesOf, planRows } from '../../../src/class-page/people/roster-phase.ts';

const PLAN = {
  applied: false,
  added: [{ externalId: 's4', name: 'Dora' }],
  changed: [{ externalId: 's1', from: 'Ada', to: 'Ada L.' }],
  gone: [{ externalId: 's2', name: 'Bob' }],
  unchanged: 3,
  faults: [{ line: 7, found: 's9 has no name.', fix: 'Fill it in.' }],
  links: [],
};

it('shows first what has to be mended, then who would lose something, and counts what would change', () => {
  expect(planRows(PLAN).map(({ kind, externalId, before, name }) => [kind, externalId, before, name])).toEqual([
    ['aside', 'line 7', undefined, 's9 has no name.'],
    ['gone', 's2', undefined, 'Bob'],
    ['changed', 's1', 'Ada', 'Ada L.'],
    ['new', 's4', undefined, 'Dora'],
  ]);
  expect(changesOf(PLAN)).toBe(3);
});
