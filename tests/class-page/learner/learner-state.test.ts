import { describe, expect, it } from 'vitest';
import { besideAll, createLearnerState, learnersInOrder, rowsOf } from '../../../src/class-page/learner/learner-state.ts';
import { assignment, ME, OTHER, submission, uuid } from '../../classroom/messages-of.ts';
import { anAsk } from '../an-ask.ts';

const AT = '2026-11-27T11:10:00.000Z';
const handedIn = (n: number, exercise = 'entropy') => ({
  ...submission(n, { exercise, state: 'graded', score: { points: n, outOf: 10, daysLate: 0 } }),
  source: '// line',
});
const given = { assignment: uuid(9), member: ME, exercise: 'entropy', points: 7, reason: 'copied', at: AT, author: 'Ina' };

describe('a learner', () => {
  const page = (answers: Record<string, unknown> = {}) => {
    const its = anAsk({
      'GET /api/members': { members: [] },
      'GET /api/assignments': { assignments: [assignment()] },
      [`GET /api/submissions?member=${ME}`]: { submissions: [handedIn(1)] },
      [`GET /api/comments?member=${ME}`]: { comments: [] },
      [`GET /api/overrides?member=${ME}`]: { overrides: [] },
      ...answers,
    });
    return { ...its, state: createLearnerState({ ask: its.ask, member: ME }) };
  };

  it('is given points by hand, which are read again, and taken back', async () => {
    const { state, asked, answers } = page({ 'POST /api/overrides': { done: true } });
    await state.read();
    answers[`GET /api/overrides?member=${ME}`] = { overrides: [given] };
    expect(await state.override({ assignment: uuid(9), exercise: 'entropy', points: 7, reason: 'copied' })).toBe(true);
    expect(state.overrides.value).toEqual([given]);
    await state.override({ assignment: uuid(9), exercise: 'entropy', points: null, reason: 'Taken back.' });
    const bodies = asked.filter(({ path, body }) => path === '/api/overrides' && body !== undefined).map(({ body }) => body);
    expect(bodies).toMatchObject([{ member: ME, points: 7, reason: 'copied' }, { points: null }]);
    expect(state.doing.value).toMatchObject({ sentence: expect.stringContaining('what was judged counts again') });
  });

  it('is shown with the newest, and with those before where they are asked for', async () => {
    const many = Array.from({ length: 200 }, (_, at) => handedIn(at + 10));
    const { state, answers } = page({ [`GET /api/submissions?member=${ME}`]: { submissions: many } });
    await state.read();
    expect(state.hasOlder.value).toBe(true);
    const before = new URLSearchParams({ member: ME, before: many[0]?.receivedAt ?? '' });
    answers[`GET /api/submissions?${before}`] = { submissions: [handedIn(1), handedIn(10)] };
    await state.readOlder();
    await state.read();
    expect(state.submissions.value?.map(({ id }) => id).slice(0, 3)).toEqual([uuid(1), uuid(10), uuid(11)]);
    expect(state.hasOlder.value).toBe(false);
  });

  it('is told something about a line, once the class has it', async () => {
    const said = { id: uuid(20), submission: uuid(1), line: 1, text: 'Why?', author: { id: OTHER, name: 'Ina' }, at: AT, changedAt: null };
    const { state, answers } = page();
    await state.read();
    expect(await state.comment(uuid(1), 1, 'Why?')).toBe(false);
    expect(state.comments.value).toEqual([]);
    answers['POST /api/comments'] = said;
    expect(await state.comment(uuid(1), 1, 'Why?')).toBe(true);
    expect(state.comments.value).toEqual([said]);
    expect(await state.changeComment(said.id, 'Why so?')).toContain('is not answered');
    answers[`POST /api/comments/${said.id}`] = { ...said, text: 'Why so?', changedAt: AT };
    expect(await state.changeComment(said.id, 'Why so?')).toBeUndefined();
    expect(state.comments.value).toMatchObject([{ text: 'Why so?' }]);
    answers[`POST /api/comments/${said.id}/remove`] = { done: true };
    expect(await state.removeComment(said.id)).toBeUndefined();
    expect(state.comments.value).toEqual([]);
  });
});

it('stands in an assignment by the own points by hand, not by those of whoever looks', () => {
  const its = assignment({ exercises: [{ exercise: 'entropy', points: 10, seed: 7, used: 3, byHand: { points: 1, reason: 'mine' } }] });
  expect(rowsOf(its, [handedIn(4)], [])[0]).toMatchObject({ used: 1, byHand: undefined, counts: { id: uuid(4) } });
  expect(rowsOf(its, [handedIn(4)], [given])[0]?.byHand).toEqual({ points: 7, reason: 'copied' });
});

it('may have handed in what belongs to no assignment', () =>
  expect(besideAll([assignment()], [handedIn(1), handedIn(2, 'cca'), handedIn(3, 'cca')])).toEqual(['cca']));

it('has neighbours by the order of the gradebook, of those who are in the class', () => {
  const member = (id: string, name: string, more: object = {}) => ({
    id,
    name,
    role: 'learner' as const,
    verified: true,
    hasLink: true,
    joinedAt: null,
    removedAt: null,
    lastSeenAt: null,
    ...more,
  });
  const all = [
    member('1', 'Zoë', { externalId: 's1' }),
    member('2', 'Bob'),
    member('3', 'Gone', { removedAt: AT }),
    member('4', 'Ina', { role: 'instructor' }),
  ];
  expect(learnersInOrder(all).map(({ id }) => id)).toEqual(['2', '1']);
});
