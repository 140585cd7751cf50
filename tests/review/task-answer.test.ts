import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../graders/verdict.ts';
import type { Task } from '../../src/micro-tasks/task.ts';
import { markName, markPrediction, markVerdict } from '../../src/review/task-answer.ts';

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

describe('a named mistake', () => {
  const choice = (name: string, returns: string, isRight = false) => ({ name, title: name, returns, isRight });
  const task: Of<'name'> = {
    kind: 'name',
    id: 'name/sign',
    call: 'f(1)',
    got: '-1',
    expected: '1',
    choices: [choice('sign', '-1', true), choice('base', '0.69')],
    feedback: '<p>The sign.</p>',
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
