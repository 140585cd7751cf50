import { expect, it } from 'vitest';
import { stepFaults } from '../../graders/trace/steps.ts';

const reference = `export function f(v: Vec): number {
  const total = v.length;
  const answer = half(total) + 1;
  return half(total) + 1;
}
function half(x: number): number {
  const y = x / 2;
  return y;
}
function third(x: number): number {
  const y = x / 3;
  return y;
}`;

it.each([
  ['total', undefined],
  ['half', undefined],
  ['f', { kind: 'entry' }],
  ['totl', { kind: 'unknown', near: 'total' }],
  ['v', { kind: 'unknown' }],
  ['y', { kind: 'twice' }],
  ['answer', { kind: 'solution' }],
])('a step %s: %j', (step, fault) => {
  expect(stepFaults([step], reference, 'f').get(step)).toEqual(fault);
});

it('is no step where it is all that the entry returns', () => {
  expect(stepFaults(['z'], 'const f = (v) => { const z = v + 1; return z; };', 'f').get('z')).toEqual({ kind: 'solution' });
});
