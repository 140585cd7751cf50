import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../graders/verdict.ts';
import type { Task } from '../../src/micro-tasks/task.ts';
import { markName, markPrediction, markReveal, markVerdict } from '../../src/review/task-answer.ts';

type Of<Kind extends Task['kind']> = Extract<Task, { kind: Kind }>;

describe('a predicted output', () => {
  const task: Of<'predict'> = {
    kind: 'predict',
    id: 'predict/x',
    call: 'f(1)',
    fields: [
      { label: 'mi', value: 0.9182958340544894 },
      { label: 'n', value: 2 },
    ],
    slips: [{ values: [-0.918, 2], feedback: '<p>The sign.</p>' }],
  };

  it('is right with three digits, and may be worked out by the field', () => {
    expect(markPrediction(task, ['0.918', '4/2'])).toMatchObject({ kind: 'right', parts: [true, true] });
  });

  it('says which number is wrong, and knows the slip of a known mistake', () => {
    expect(markPrediction(task, ['0.5', '2'])).toMatchObject({ kind: 'wrong', parts: [false, true] });
    expect(markPrediction(task, ['0.5', '2'])).not.toHaveProperty('html');
    expect(markPrediction(task, ['-0.918', '2'])).toMatchObject({ kind: 'wrong', html: '<p>The sign.</p>' });
  });

  it('that is not there yet does not count', () => {
    expect(markPrediction(task, ['0.918', ''])).toEqual({ kind: 'incomplete', message: expect.stringContaining('n is no number yet') });
    expect(markPrediction(task, [])).toMatchObject({ kind: 'incomplete' });
  });
});

describe('a call that is to show a mistake', () => {
  const same = { kind: 'reveal', id: 'reveal/x', mistake: 'x', source: '', call: 'f(1)', got: '2', expected: '1' } as const;
  const task: Of<'reveal'> = { ...same, misreading: '<p>The sign.</p>' };
  const caught = [{ lamp: 3, says: '-1' }];

  it('is right where the mistake says something else than right solutions', () => {
    expect(markReveal(task, { kind: 'call', caught }, 3)).toEqual({
      kind: 'right',
      texts: ['It says -1 there, and right solutions do not.'],
      html: '<p>The sign.</p>',
    });
  });

  it('is wrong where it agrees with them, whatever other mistakes say', () => {
    expect(markReveal(task, { kind: 'call', caught }, 2)).toMatchObject({ kind: 'wrong', texts: [expect.stringContaining('agrees')] });
  });

  it('does not count where it cannot be judged', () => {
    const message = { code: 'example.undecided', values: {} } as const;
    expect(markReveal(task, { kind: 'outside', message }, 3)).toMatchObject({ kind: 'incomplete' });
    expect(markReveal(task, { kind: 'unreadable', in: 'call', line: 1, column: 1, message }, 3)).toMatchObject({ kind: 'incomplete' });
  });
});

describe('a named mistake', () => {
  const choice = (name: string, returns: string, isRight = false) => ({ name, title: name, returns, isRight });
  const task: Of<'name'> = {
    kind: 'name',
    id: 'name/sign',
    call: 'f(1)',
    got: '-1',
    expected: '1',
    choices: [choice('sign', '-1', true), choice('base', '0.69')],
    misreading: '<p>The sign.</p>',
  };

  it('is right by its name; another one is told by what it returns', () => {
    expect(markName(task, 'sign')).toEqual({ kind: 'right', texts: [], html: '<p>The sign.</p>' });
    expect(markName(task, 'base')).toMatchObject({ kind: 'wrong', texts: [expect.stringContaining('0.69')] });
    expect(markName(task, undefined)).toMatchObject({ kind: 'incomplete' });
  });
});

describe('a program', () => {
  const graded = { casesRun: 3, casesRight: 1, casesTotal: 3 };
  const verdict = (judgement: object): Verdict => ({ ...graded, ...judgement }) as Verdict; // What is read of it.

  it('is right where it is accepted', () => {
    expect(markVerdict(verdict({ verdict: 'accepted', casesRight: 3 }))).toMatchObject({ kind: 'right' });
  });

  it('is wrong with the input that shows it', () => {
    const counterexample = { args: [1], call: 'f(1)', expected: 1 / 3, actual: 2, origin: { kind: 'edge', case: 0, questions: 0 } };
    const marked = markVerdict(verdict({ verdict: 'wrong_answer', counterexample, difference: { kind: 'none' } }));
    expect(marked).toMatchObject({ kind: 'wrong' });
    expect(marked.kind === 'wrong' && marked.texts.at(-1)).toBe('For f(1), 2 came out; 0.333333 is expected.');
  });

  it('is not counted where the exercise is broken', () => {
    expect(markVerdict(verdict({ verdict: 'judge_error', faults: [] }))).toMatchObject({ kind: 'incomplete' });
  });
});
