import { beforeEach, describe, expect, it } from 'vitest';
import { createPeopleState } from '../../../src/class-page/people/people-state.ts';
import { givenLinks } from '../../../src/class-page/people/given-links.ts';
import { anAsk } from '../an-ask.ts';

const PLAN = { applied: false, added: [{ externalId: 's2', name: 'Bob' }], changed: [], gone: [], unchanged: 1, faults: [], links: [] };
const LINKS = [{ externalId: 's2', name: 'Bob', link: 'https://class/join/#two' }];
const member = (id: string, name: string) => ({ id, name, externalId: `s${id}`, role: 'learner', verified: true });
const LISTED = { members: [], changes: [], code: null, link: null, expiresAt: null };
const READ = { 'GET /api/members': LISTED, 'GET /api/changes': LISTED, 'GET /api/join-code': LISTED };

const page = (answers: Record<string, unknown> = {}) => {
  const its = anAsk({ ...READ, ...answers });
  return { ...its, state: createPeopleState({ ask: its.ask, isInstructor: true }) };
};

beforeEach(() => {
  givenLinks.value = [];
});

describe('a roster', () => {
  it('is tried before it is applied, with the same text, and its links are shown', async () => {
    const { state, asked } = page({
      'POST /api/roster?dry-run': PLAN,
      'POST /api/roster': { ...PLAN, applied: true, links: LINKS },
    });
    await state.tryRoster('id,name\ns2,Bob');
    expect(state.roster.value).toEqual({ kind: 'tried', text: 'id,name\ns2,Bob', plan: PLAN });
    expect(givenLinks.value).toEqual([]);
    await state.applyRoster();
    expect(asked.slice(0, 2).map(({ path, body }) => [path, body])).toEqual([
      ['/api/roster?dry-run', 'id,name\ns2,Bob'],
      ['/api/roster', 'id,name\ns2,Bob'],
    ]);
    expect(state.roster.value.kind).toBe('applied');
    expect(givenLinks.value).toEqual(LINKS);
  });

  it('with faults, without text or without an answer is not applied, and says why', async () => {
    const faults = [{ line: 3, found: 'The id is empty.', fix: 'Fill it in.' }];
    const { state, asked } = page({ 'POST /api/roster?dry-run': { ...PLAN, faults } });
    await state.applyRoster();
    await state.tryRoster('id,name\n,Bob');
    await state.applyRoster();
    await state.tryRoster(' \n');
    expect(state.roster.value).toMatchObject({ kind: 'refused', sentence: expect.stringContaining('id,name') });
    await state.applyRoster();
    expect(asked.map(({ path }) => path)).toEqual(['/api/roster?dry-run']);
    const away = page();
    await away.state.tryRoster('id,name\ns2,Bob');
    expect(away.state.roster.value).toMatchObject({ kind: 'refused', text: 'id,name\ns2,Bob' });
  });
});

describe('a personal link', () => {
  it('is kept for this visit, the newest first, and takes the place of the one that it ends', async () => {
    const { state } = page({
      'POST /api/members': { member: member('1', 'Ada'), link: 'first' },
      'POST /api/members/1/link': { member: member('1', 'Ada'), link: 'second' },
    });
    await state.add({ role: 'learner', name: 'Ada', externalId: 's1' });
    expect(givenLinks.value).toEqual([{ externalId: 's1', name: 'Ada', link: 'first' }]);
    await state.renewLink('1');
    expect(givenLinks.value).toEqual([{ externalId: 's1', name: 'Ada', link: 'second' }]);
    expect(state.doing.value).toMatchObject({ kind: 'done', sentence: expect.stringContaining('has ended') });
  });

  it('that the class refuses to give leaves what is shown as it was', async () => {
    const { state, asked } = page({ 'POST /api/members': { refused: 'The id s1 belongs to Ada already.' } });
    expect(await state.add({ role: 'assistant', name: 'Ida', externalId: '' })).toBe(false);
    expect(asked[0]?.body).toEqual({ role: 'assistant', name: 'Ida' });
    expect(givenLinks.value).toEqual([]);
    expect(state.doing.value).toEqual({ kind: 'refused', sentence: 'The id s1 belongs to Ada already.' });
  });
});

it('keeps the join code that it was shown, as long as it is the one that is open', async () => {
  const expiresAt = '2026-11-28T12:00:00.000Z';
  const { state, answers } = page({ 'POST /api/join-code': { code: 'KXRT-72MD', link: 'join', expiresAt } });
  await state.read();
  expect(state.code.value?.expiresAt).toBeNull();
  answers['GET /api/join-code'] = { code: null, link: null, expiresAt };
  await state.setCode(true);
  expect(state.code.value?.code).toBe('KXRT-72MD');
  answers['GET /api/join-code'] = { code: null, link: null, expiresAt: '2026-11-29T12:00:00.000Z' };
  await state.read();
  expect(state.code.value?.code).toBeNull();
});
