import { describe, expect, it } from 'vitest';
import { createAssignmentsState } from '../../../src/class-page/assignments/assignments-state.ts';
import type { askClass } from '../../../src/classroom/ask-class.ts';
import { assignment, ME, uuid } from '../../classroom/messages-of.ts';
import { anAsk } from '../an-ask.ts';

const ID = uuid(9);
const YAML = 'exercises: { entropy: 10 }\n';
const theirs = (more: object = {}) => assignment({ yaml: YAML, ...more });
const listed = (...assignments: object[]) => ({ serverTime: '', assignments });
const RIGHT = { faults: [], rules: { exercises: [{ exercise: 'entropy', points: 10 }] } };
const FAULT = { file: 'assignment', line: 2, column: 1, found: 'There is no exercise "x".' };

/** A page whose timer is turned by hand. */
function page(answers: Record<string, unknown> = {}) {
  const its = anAsk({
    'GET /api/assignments': listed(theirs()),
    'GET /api/members': { members: [] },
    [`GET /api/changes?subject=${ID}&what=assignment`]: { changes: [] },
    [`GET /api/assignments/${ID}/extensions`]: { extensions: [] },
    'POST /api/assignments/check': RIGHT,
    ...answers,
  });
  let due: (() => void) | undefined;
  const after = (_: number, work: () => void) => {
    due = work;
    return () => {
      due = undefined;
    };
  };
  const state = createAssignmentsState({ ask: its.ask, after });
  const still = async () => {
    due?.();
    due = undefined;
    await new Promise((resolve) => setImmediate(resolve));
  };
  const bodies = (path: string) => its.asked.filter((it) => it.path === path && it.body !== undefined).map(({ body }) => body);
  return { ...its, state, still, bodies };
}

describe('rules that are written', () => {
  it('are checked once nobody types, and only the newest text is shown', async () => {
    const { state, still, bodies, answers } = page();
    await state.read();
    await state.open(ID);
    expect(state.checked.value.kind).toBe('right');
    answers['POST /api/assignments/check'] = { faults: [FAULT], rules: null };
    state.edit({ yaml: 'exercises: { x: 1 }' });
    state.edit({ yaml: 'exercises:\n  x: 1' });
    expect(bodies('/api/assignments/check')).toHaveLength(1);
    await still();
    expect(bodies('/api/assignments/check')[1]).toEqual({ id: ID, yaml: 'exercises:\n  x: 1' });
    expect(state.checked.value).toEqual({ kind: 'wrong', faults: [FAULT] });
    expect(state.isChanged.value).toBe(true);
  });

  it('are not told what is wrong with an older text, however late that comes', async () => {
    const answers: ((answer: unknown) => void)[] = [];
    const ask = () => new Promise((resolve) => answers.push((answer) => resolve({ kind: 'answered', answer })));
    const atOnce = (_: number, work: () => void) => {
      work();
      return () => undefined;
    };
    const state = createAssignmentsState({ ask: ask as typeof askClass, after: atOnce });
    state.begin({ title: 'Week 5', yaml: 'old' });
    state.edit({ yaml: 'new' });
    answers[1]?.(RIGHT);
    answers[0]?.({ faults: [FAULT], rules: null });
    await new Promise((resolve) => setImmediate(resolve));
    expect(state.checked.value.kind).toBe('right');
  });

  it('are kept as the next revision, and are the ones of the class from then on', async () => {
    const { state, bodies, answers } = page();
    await state.read();
    await state.open(ID);
    state.edit({ title: ' Week 5 ', yaml: `${YAML}# more` });
    answers['PUT /api/assignments'] = listed(theirs({ title: 'Week 5', revision: 2, yaml: `${YAML}# more` }));
    expect(await state.keep()).toBe(ID);
    expect(bodies('/api/assignments')).toEqual([{ id: ID, revision: 1, title: 'Week 5', yaml: `${YAML}# more` }]);
    expect(state.isChanged.value).toBe(false);
    expect(state.draft.value).toMatchObject({ revision: 2, title: 'Week 5' });
  });

  it('are lost by nothing: neither by a refusal, nor by somebody else’s change', async () => {
    const { state, answers } = page({ 'PUT /api/assignments': { refused: 'Somebody else changed this assignment meanwhile.' } });
    await state.read();
    await state.open(ID);
    state.edit({ yaml: 'mine' });
    answers['GET /api/assignments'] = listed(theirs({ revision: 2, yaml: 'theirs' }));
    await state.read();
    expect(state.isOvertaken.value).toBe(true);
    expect(await state.keep()).toBeUndefined();
    expect(state.draft.value?.yaml).toBe('mine');
    expect(state.doing.value).toMatchObject({ kind: 'refused' });
    state.takeTheirs();
    expect(state.draft.value).toMatchObject({ yaml: 'theirs', revision: 2 });
  });

  it('that nobody has touched follow the class', async () => {
    const { state, answers } = page();
    await state.read();
    await state.open(ID);
    answers['GET /api/assignments'] = listed(theirs({ revision: 2, yaml: 'theirs' }));
    await state.read();
    expect(state.draft.value).toMatchObject({ yaml: 'theirs', revision: 2 });
  });

  it('of a new assignment are made, and it is told which one it is', async () => {
    const { state, answers } = page();
    await state.read();
    state.begin({ title: 'Week 5', yaml: YAML });
    answers['PUT /api/assignments'] = listed(theirs(), theirs({ id: uuid(10), title: 'Week 5' }));
    answers[`GET /api/changes?subject=${uuid(10)}&what=assignment`] = {
      changes: [
        {
          at: '2026-03-01T00:00:00Z',
          who: 'Ina',
          what: 'assignment',
          subject: uuid(10),
          before: null,
          after: { title: 'Week 5', yaml: YAML },
        },
      ],
    };
    expect(await state.keep()).toBe(uuid(10));
    expect(state.history.value).toMatchObject([{ who: 'Ina', before: undefined, after: { title: 'Week 5' } }]);
  });
});

it('gives one learner more time, and shows who has it', async () => {
  const { state, bodies, answers } = page({ [`POST /api/assignments/${ID}/extensions`]: { done: true } });
  await state.read();
  await state.open(ID);
  const more = { member: ME, name: 'Ada', until: '2026-03-09T00:00:00Z', reason: 'ill', at: '2026-03-01T00:00:00Z' };
  answers[`GET /api/assignments/${ID}/extensions`] = { extensions: [more] };
  expect(await state.extend({ id: ME, name: 'Ada' }, more.until, 'ill')).toBe(true);
  expect(bodies(`/api/assignments/${ID}/extensions`)).toEqual([{ member: ME, until: more.until, reason: 'ill' }]);
  expect(state.extensions.value).toEqual([more]);
});
