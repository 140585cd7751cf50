import { describe, expect, it } from 'vitest';
import { loadPackage } from '../../src/build/packages.ts';
import { doubling, judge, ofKind } from '../a-bench.ts';

const ranking = await loadPackage('tests/exercises/ranking');

describe('points by group of cases', () => {
  it('stand in every verdict of an exercise that gives them, group by group', () => {
    // Right but for ties, of which it leaves all but the first out.
    const source = 'const ranking = (s) => s.map((_, i) => i).filter((i) => s.indexOf(s[i]) === i).sort((a, b) => s[b] - s[a])';
    const { points, groups, verdict } = judge(ranking, source);
    expect(verdict).toBe('wrong_answer');
    expect(points?.slice(0, 4)).toEqual([
      { group: 'few', points: 0, total: 2, run: 2, right: 2 },
      { group: 'ties', points: 2, total: 2, run: 2, right: 0 },
      { group: 'no ties', points: 1, total: 2, run: 2, right: 2 },
      { group: 'golden', points: 1, total: 2, run: 2, right: 1 },
    ]);
    expect(groups.edge).toEqual({ total: 6, run: 6, right: 4 });
  });

  it('are 0 where nothing was run, and count what a limit left out as not right', () => {
    expect(judge(ranking, 'const ranking = (').points?.every(({ right, run, total }) => right === 0 && run === 0 && total === 0)).toBe(
      true,
    );
    const { points } = judge(ranking, 'const ranking = (s) => { while (s.length === 4); return s.map((_, i) => i) }');
    expect(points?.find(({ group }) => group === 'ties')).toEqual({ group: 'ties', points: 2, total: 2, run: 2, right: 1 });
    expect(points?.find(({ group }) => group === 'no ties')).toMatchObject({ total: 2, run: 0, right: 0 });
  });

  it('change neither version nor hash', () => {
    const { points: _, ...without } = ranking;
    expect(judge(without, ranking.reference).verdictHash).toBe(judge(ranking, ranking.reference).verdictHash);
    expect(judge(without, ranking.reference).points).toBeUndefined();
  });

  it('give nothing for growing inputs whose work grows too fast, though their values are right', () => {
    const inputs = `export const edges = [[[]]]; export const inputs = (d) => [d.vector(d.int(0, 4))];
      export const sizes = [8, 16, 32]; export const sized = (d, n) => [d.vector(n)];`;
    const exercise = doubling({ inputs, work: { factor: 2 }, points: { edge: 1, golden: 1, generated: 1, sized: 3 } });
    const slow = 'const double = (v) => v.map((x) => { for (const a of v) for (const b of v) a + b; return 2 * x })';
    const { points } = ofKind(judge(exercise, slow), 'time_limit_exceeded');
    expect(points?.map(({ group, right, total }) => [group, right, total])).toEqual([
      ['edge', 1, 1],
      ['golden', 1, 1],
      ['generated', 100, 100],
      ['sized', 0, 3],
    ]);
    expect(judge(exercise, exercise.reference).points?.at(-1)).toMatchObject({ right: 3, total: 3 });
  });
});

describe('groups of edges', () => {
  it.each([
    ['a kind that there is', '{ golden: [[[1]]] }', /"golden" cannot be the name of a group/],
    ['no name', '{ "": [[[1]]] }', /"" cannot be the name of a group/],
    ['a very long name', `{ ${'x'.repeat(41)}: [] }`, /cannot be the name of a group/],
    ['no lists', '{ ties: 3 }', /edges is no list of argument lists/],
  ])('may not have %s', (_, edges, says) => {
    const exercise = doubling({ inputs: `export const edges = ${edges}; export const inputs = (d) => [d.vector(2)];` });
    expect(ofKind(judge(exercise, exercise.reference), 'judge_error').faults[0]?.found).toMatch(says);
  });

  it('are named where the reference has no value', () => {
    const inputs = 'export const edges = { few: [[[1]]], many: [[null]] }; export const inputs = (d) => [d.vector(2)];';
    const exercise = doubling({ inputs });
    expect(ofKind(judge(exercise, exercise.reference), 'judge_error').faults[0]?.found).toMatch(
      /^edge 2 \(many\), for the arguments .*: reference\.ts threw/,
    );
  });
});
