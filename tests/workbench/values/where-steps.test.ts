import { describe, expect, it } from 'vitest';
import type { StepFound } from '../../../graders/trace/parting.ts';
import { see } from '../../../graders/trace/see.ts';
import { partingSentence, whereSteps } from '../../../src/workbench/values/where-steps.ts';
import { bench, doubling, judge, ofKind } from '../../a-bench.ts';

const agrees = (step: string, at: number): StepFound => ({ kind: 'agrees', step, as: step, at });
const p = { kind: 'differs', step: 'p', at: 5, line: 3 } as const;

describe('where it parts, in a sentence', () => {
  it.each([
    [{ steps: [agrees('total', 1), p], first: p }, 'Your total agrees, your p differs first.'],
    [{ steps: [agrees('a', 1), agrees('b', 2), p, agrees('late', 9)], first: p }, 'Your a and b agree, your p differs first.'],
    [{ steps: [p], first: p }, 'Your p differs first.'],
    [{ steps: [agrees('total', 1), { kind: 'absent', step: 'q' } as const] }, 'Your total agrees. It parts after that.'],
    [{ steps: [{ kind: 'absent', step: 'q' } as const] }, 'Nothing in your code has a name or a value of the steps of the reference.'],
  ])('%j', (parting, sentence) => {
    expect(partingSentence(parting)).toBe(sentence);
  });
});

describe('the ladder', () => {
  const exercise = doubling({
    reference: 'export function double(v) {\n  const two = v.map((x) => 2 * x);\n  return two.slice();\n}',
    steps: ['two'],
  });
  const source = 'function double(v) {\n  const two = v.map((x) => 3 * x);\n  return two;\n}';
  const verdict = ofKind(judge(exercise, source), 'wrong_answer');
  const seen = see(bench, exercise, source, { kind: 'arguments', args: verdict.counterexample.args }, true);
  const input = { kind: 'failing' } as const;

  it('says which step differs, and in which line, after the attempts', () => {
    expect(whereSteps({ seen, input, attemptsToSteps: 0 }, verdict)).toMatchObject([
      { kind: 'parting', state: 'open', text: 'Your two differs first.', found: [{ name: 'two', state: 'no', words: 'differs, line 2' }] },
    ]);
  });

  it('is shut before them, and says nothing where the author names no steps', () => {
    expect(whereSteps({ seen, input, attemptsToSteps: 2 }, verdict)).toMatchObject([
      { kind: 'parting', state: 'shut', price: expect.stringContaining('Two to go.') },
    ]);
    expect(whereSteps({ seen, input, attemptsToSteps: undefined }, verdict)).toEqual([]);
  });

  it('gives nothing of the reference’s values away', () => {
    expect(JSON.stringify(seen.kind === 'values' && seen.parting)).toBe(
      '{"steps":[{"kind":"differs","step":"two","at":2,"line":2}],"first":{"kind":"differs","step":"two","at":2,"line":2}}',
    );
  });
});
