import { expect, it } from 'vitest';
import { heatMapOf } from '../../src/gradebook/heat-map.ts';
import { graded } from './a-result.ts';

const wrong = (key: string, cases: string) => graded({ key, cases, verdict: 'wrong_answer' });

it('puts the cases with the most failures on top and the learners with the most on the left', () => {
  const heat = heatMapOf([wrong('ada', 'rrrw'), wrong('bob', 'rwww'), graded({ key: 'eve' }), wrong('cy', 'rrww')]);
  expect(heat.cases).toEqual([
    { position: 3, group: 'generated', number: 2, failures: 3 },
    { position: 2, group: 'generated', number: 1, failures: 2 },
    { position: 1, group: 'edge', number: 2, failures: 1 },
  ]);
  expect(heat.learners).toEqual([
    { key: 'bob', marks: ['w', 'w', 'w'] },
    { key: 'cy', marks: ['w', 'w', 'r'] },
    { key: 'ada', marks: ['w', 'r', 'r'] },
  ]);
  expect(heat).toMatchObject({ accepted: 1, others: 0, silent: 1 });
});

it('counts a limit as a failure, and what was not run as none', () => {
  const heat = heatMapOf([graded({ key: 'ada', verdict: 'time_limit_exceeded', cases: 'rt--' })]);
  expect(heat.cases.map(({ position }) => position)).toEqual([1]);
  expect(heat.learners).toEqual([{ key: 'ada', marks: ['t'] }]);
});

it('draws nobody who fails no case: a program that does not load, or that is too slow on large inputs', () => {
  const slow = graded({ key: 'ada', verdict: 'time_limit_exceeded' });
  const broken = graded({ key: 'bob', verdict: 'compile_error', cases: '' });
  expect(heatMapOf([slow, broken])).toEqual({ cases: [], learners: [], accepted: 0, others: 2, silent: 0 });
});

it('compares runs of different length by the cases that both have', () => {
  const heat = heatMapOf([wrong('ada', 'w'), wrong('bob', 'wrrw')]);
  expect(heat.learners).toEqual([
    { key: 'bob', marks: ['w', 'w'] },
    { key: 'ada', marks: ['w', undefined] },
  ]);
});
