import { describe, expect, it } from 'vitest';
import { createRegradesState, exerciseOfPackage } from '../../../src/class-page/regrades/regrades-state.ts';
import type { Trial } from '../../../src/classroom/messages/trial.ts';
import { uuid } from '../../classroom/messages-of.ts';
import { anAsk } from '../an-ask.ts';

const ID = uuid(5);
const trial = (state: Trial['state'], judged = 0): Trial => ({
  id: ID,
  exercise: 'entropy',
  fromVersion: 'aaaaaaaaaaaa',
  toVersion: 'bbbbbbbbbbbb',
  state,
  createdAt: '2026-11-27T11:10:00.000Z',
  counts: { submissions: 4, judged, failed: 0, changed: judged },
});
const answer = (state: Trial['state'], judged?: number) => ({ trial: trial(state, judged), changes: [], learners: [] });

function page(answers: Record<string, unknown> = {}) {
  const its = anAsk({
    'GET /api/trials': { trials: [trial('running')], mended: [], unreadable: [] },
    [`GET /api/trials/${ID}`]: answer('running'),
    ...answers,
  });
  return { ...its, state: createRegradesState({ ask: its.ask }) };
}

describe('a trial', () => {
  it('that runs tells how far it is without anything being read, and is read once it is done', async () => {
    const { state, asked } = page();
    await state.read();
    await state.turnTo(ID);
    const many = asked.length;
    expect(state.hear({ kind: 'trial', trial: trial('running', 3) })).toBe(true);
    expect(asked).toHaveLength(many);
    expect([state.open.value?.trial.counts.judged, state.list.value?.trials[0]?.counts.judged]).toEqual([3, 3]);
    expect(state.hear({ kind: 'trial', trial: trial('ready', 4) })).toBe(false);
  });

  it('is begun with the exercise on the server, or with a package', async () => {
    const { state, asked } = page({ 'POST /api/trials': answer('running') });
    expect(await state.start('entropy')).toBe(ID);
    expect(await state.start('entropy', { id: 'entropy' })).toBe(ID);
    expect(asked.map(({ body }) => body)).toEqual([{ exercise: 'entropy' }, { exercise: 'entropy', package: { id: 'entropy' } }]);
    const away = page();
    expect(await away.state.start('entropy')).toBeUndefined();
    expect(away.state.doing.value.kind).toBe('refused');
  });

  it('is applied and undone; what the class refuses changes nothing', async () => {
    const { state, answers } = page({
      [`GET /api/trials/${ID}`]: answer('ready', 4),
      [`POST /api/trials/${ID}/apply`]: { refused: 'Not ready.' },
    });
    await state.turnTo(ID);
    await state.apply();
    expect([state.open.value?.trial.state, state.doing.value]).toEqual(['ready', { kind: 'refused', sentence: 'Not ready.' }]);
    answers[`POST /api/trials/${ID}/apply`] = answers[`GET /api/trials/${ID}`] = answer('applied', 4);
    await state.apply();
    expect(state.open.value?.trial.state).toBe('applied');
    answers[`POST /api/trials/${ID}/undo`] = answers[`GET /api/trials/${ID}`] = answer('undone', 4);
    await state.undo();
    expect(state.doing.value).toMatchObject({ sentence: expect.stringContaining('counts again') });
  });
});

it('tells of a file which exercise it is, or that it is none', () => {
  expect(exerciseOfPackage('\uFEFF{"id":"cca","format":1}')).toMatchObject({ exercise: 'cca', pack: { format: 1 } });
  expect([exerciseOfPackage('{"id":3}'), exerciseOfPackage('null'), exerciseOfPackage('x')]).toEqual([undefined, undefined, undefined]);
});
