import { expect, it } from 'vitest';
import type { MemberRow } from '../../../src/class/database/schema.ts';
import { planOf } from '../../../src/class/people/roster.ts';

const member = (id: string, more: Partial<MemberRow> = {}): MemberRow => ({
  id,
  created_at: new Date(0),
  role: 'learner',
  external_id: id,
  name: id.toUpperCase(),
  verified: true,
  joined_at: null,
  removed_at: null,
  last_seen_at: null,
  ...more,
});

it('tells who is new, changed and gone, and touches nobody else', () => {
  const members = [
    member('a'),
    member('b'),
    member('c'),
    member('removed', { removed_at: new Date(0) }),
    member('by code', { external_id: null }),
    member('assistant', { role: 'assistant' }),
  ];
  const listed = [
    { externalId: 'a', name: 'A' },
    { externalId: 'b', name: 'Bea' },
    { externalId: 'removed', name: 'Back' },
    { externalId: 'd', name: 'D' },
  ];
  expect(planOf(listed, members)).toEqual({
    added: [listed[2], listed[3]],
    changed: [{ member: 'b', externalId: 'b', from: 'B', to: 'Bea' }],
    gone: [{ member: 'c', externalId: 'c', name: 'C' }],
    unchanged: 1,
  });
});
