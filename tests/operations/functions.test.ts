import { describe, expect, it } from 'vitest';
import { exerciseVersion } from '../../graders/identity.ts';
import { messageText } from '../../graders/messages/message-text.ts';
import { formatCase } from '../../graders/judge/format-steps.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { bench, judge, ofKind } from '../a-bench.ts';
import { see } from '../../graders/trace/see.ts';

const rule = await loadPackage('tests/exercises/midpoint-rule');
const solution = (body: string) => `export function midpointRule(f: (x: number) => number, a: number, b: number, n: number) { ${body} }`;

describe('a function that is an argument', () => {
  it.each(rule.submissions.map((submission) => [submission.verdict, submission.name, submission] as const))(
    'is handed to a solution: %s/%s',
    (verdict, name, { source }) => {
      const judged = judge(rule, source);
      expect(judged.verdict).toBe(verdict);
      if (judged.verdict === 'wrong_answer') expect(judged.mistake?.name).toBe(name);
    },
  );

  it('is shown by the name and the values that it was made of, on an input that was made smaller', () => {
    const { counterexample } = ofKind(judge(rule, solution('return 0;')), 'wrong_answer');
    expect(counterexample.call).toMatch(/^midpointRule\((wave|polynomial)\([^)]*\), -?\d/);
  });

  it('is written on lines of their own where the call is long', () => {
    const long = Array.from({ length: 40 }, (_, i) => i);
    expect(formatCase(rule, [['polynomial', [1, 2]], 0, 1, 2])).toBe('midpointRule(polynomial([1, 2]), 0, 1, 2)');
    expect(formatCase(rule, [['polynomial', long], 0, 1, 2])).toMatch(/^midpointRule\(\n {2}polynomial\(/);
  });

  it('is never said to be changed: what it was made of is not the learner’s to change', () => {
    for (const body of ['return 0;', 'return Math.abs(f(a));', 'return (async () => 1)() as never;']) {
      const { relation } = ofKind(judge(rule, solution(body)), 'wrong_answer');
      expect(relation ? messageText(relation) : '').not.toMatch(/\bf\b/);
    }
  });

  it.each([
    ['throws where it is called wrongly', 'return f.x.y;', 'run_time_error'],
    ['is counted as work of whoever calls it', 'for (;;) f(1);', 'time_limit_exceeded'],
    ['is no data that can be returned', 'return f as never;', 'wrong_answer'],
    ['cannot be had by another name', 'return typeof $makers$ + typeof polynomial;', 'wrong_answer'],
  ])('%s', (_, body, verdict) => {
    expect(judge(rule, solution(body)).verdict).toBe(verdict);
  });

  it('keeps the helpers of the realm, whatever a solution calls its own', () => {
    const own = `${rule.reference}\nfunction dot() { return 7; }\nconst polynomial = 1, wave = 2;`;
    expect(judge(rule, own).verdict).toBe('accepted');
  });

  it('decides the version with what makes it, and not with what is said of it', () => {
    const version = exerciseVersion(rule);
    expect(exerciseVersion({ ...rule, functions: `// more\n${rule.functions}` })).toBe(version);
    expect(exerciseVersion({ ...rule, functions: rule.functions?.replace('Math.sin', 'Math.cos') })).not.toBe(version);
  });

  it.each([
    ['does not load', 'export const polynomial = (;', /^functions\.ts:1/],
    ['throws while it loads', 'null.x;', /^functions\.ts: The file threw TypeError/],
    ['lacks what a case names', 'export const wave = (k: number) => (x: number) => x;', /polynomial|not a function/],
  ])('is the author’s fault where functions.ts %s', (_, functions, says) => {
    const { faults } = ofKind(judge({ ...rule, functions }, rule.reference), 'judge_error');
    expect(faults.map(({ file, line, found }) => `${file}${line ? `:${line}` : ''}: ${found}`).join('\n')).toMatch(says);
  });

  it('has no values of variables to look at, and says so', () => {
    expect(see(bench, rule, rule.reference, { kind: 'call', call: 'midpointRule(1)' }, false)).toMatchObject({ kind: 'refused' });
  });
});
