import { describe, expect, it } from 'vitest';
import { CASE_MARKS } from '../../graders/judge/case-marks.ts';
import { GENERATED_CASES } from '../../graders/cases/generated.ts';
import { doubling, judge } from '../a-bench.ts';

const sized =
  'export const edges = [[[]], [[0.5]]]; export const inputs = (draw) => [draw.vector(draw.int(0, 5))]; export const sizes = [8, 16, 32]; export const sized = (draw, n) => [draw.vector(n)];';

describe('a verdict tells case by case', () => {
  it('of a right solution, with the runs of growing size at the end', () => {
    const verdict = judge(doubling({ inputs: sized, work: { factor: 4 } }), 'const double = (v) => v.map((x) => 2 * x)');
    expect(verdict.cases).toBe('r'.repeat(3 + GENERATED_CASES + 3));
    expect(verdict.groups).toEqual({
      edge: { total: 2, run: 2, right: 2 },
      golden: { total: 1, run: 1, right: 1 },
      generated: { total: GENERATED_CASES, run: GENERATED_CASES, right: GENERATED_CASES },
      sized: { total: 3, run: 3, right: 3 },
    });
  });

  it.each([
    ['a wrong value', 'const double = (v) => (v.length === 2 ? v : v.map((x) => 2 * x))', 'w'],
    ['an error', 'const double = (v) => { if (v.length === 2) throw 1; return v.map((x) => 2 * x) }', 'e'],
    ['endless recursion', 'const double = (v) => (v.length === 2 ? double(v) : v.map((x) => 2 * x))', 'e'],
    ['too much work', 'const double = (v) => { while (v.length === 2); return v.map((x) => 2 * x) }', 't'],
    [
      'too much memory',
      'const double = (v) => { if (v.length === 2) for (const kept = []; ; ) kept.push(new Float64Array(1e6)); return v.map((x) => 2 * x) }',
      'm',
    ],
    ['too large a result', 'const double = (v) => (v.length === 2 ? new Array(200000).fill(0) : v.map((x) => 2 * x))', 'o'],
  ])('of %s', (_, source, mark) => {
    const { cases, casesRun, casesRight, casesTotal } = judge(doubling(), source);
    expect(cases).toHaveLength(casesTotal);
    // The golden case [1, 2] is the third.
    expect(cases.slice(0, 3)).toBe(`rr${mark}`);
    expect(cases.replaceAll('-', '')).toHaveLength(casesRun);
    expect(cases.replace(/[^r]/g, '')).toHaveLength(casesRight);
    expect([...cases].every((character) => character in CASE_MARKS)).toBe(true);
  });

  it('and of a source that does not load nothing', () => {
    expect(judge(doubling(), 'nonsense(')).toMatchObject({ cases: '', groups: { generated: { total: 0, run: 0, right: 0 } } });
  });
});
