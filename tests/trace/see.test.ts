import { describe, expect, it } from 'vitest';
import { see } from '../../graders/trace/see.ts';
import { bench, doubling } from '../a-bench.ts';

const exercise = doubling();
const tripled = 'export function double(v: Vec): Vec {\n  const three = v.map((x) => 3 * x);\n  return three;\n}';
const typed = (call: string) => see(bench, exercise, tripled, { kind: 'call', call }, false);

describe('what is seen of a call that was typed in', () => {
  it('is its values, and what the reference returns', () => {
    expect(typed('double([1, 2 ** 3])')).toMatchObject({
      kind: 'values',
      call: 'double([1, 8])',
      expected: { value: [2, 16] },
      trace: { ended: { value: [3, 24] } },
    });
  });

  it.each([
    ['', 'This is no call of double.'],
    ['dubble([1])', 'This is no call of double.'],
    ['double([1]); double([2])', 'This is no call of double.'],
    ['double([1, )', 'This is no call of double.'],
    ['double(nothing)', 'cannot be worked out'],
    ['double(() => 1)', 'An input is made of numbers'],
  ])('%j is refused in words', (call, words) => {
    expect(typed(call)).toEqual({ kind: 'refused', reason: expect.stringContaining(words) });
  });

  it('has nothing expected where the reference throws', () => {
    expect(typed('double(null)')).toMatchObject({ kind: 'values', trace: { ended: { kind: 'error' } } });
  });
});

it('says so where the code does not load', () => {
  expect(see(bench, exercise, 'nonsense(', { kind: 'arguments', args: [[1]] }, false)).toMatchObject({ kind: 'refused' });
});
