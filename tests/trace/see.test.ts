import { describe, expect, it } from 'vitest';
import { see } from '../../graders/trace/see.ts';
import type { Value } from '../../graders/value.ts';
import { bench, doubling } from '../a-bench.ts';

const exercise = doubling();
const tripled = 'export function double(v: Vec): Vec {\n  const three = v.map((x) => 3 * x);\n  return three;\n}';
const typed = (call: string) => see(bench, exercise, tripled, { kind: 'call', call }, false);

describe('what is seen of a call that was typed in', () => {
  it('is its values, and never what the reference returns', () => {
    const seen = typed('double([1, 2 ** 3])');
    expect(seen).toMatchObject({ kind: 'values', call: 'double([1, 8])', trace: { ended: { value: [3, 24] } } });
    expect(seen).not.toHaveProperty('expected');
  });

  it.each([
    ['', 'This is no call. Write double(…)'],
    ['dubble([1])', 'This calls dubble.'],
    ['double([1]); double([2])', 'This is more than one value.'],
    ['double([1, )', 'does not close the ['],
    ['double(nothing)', 'This has no value'],
    ['double(() => 1)', 'This is no plain value.'],
    ['double(...[[1], 2, 3])', 'Write each argument.'],
  ])('%j is refused in words', (call, words) => {
    expect(typed(call)).toEqual({ kind: 'refused', reason: expect.stringContaining(words) });
  });

  it.each([
    ['double()', 'The call has no arguments. Write 1: double(v).'],
    ['double([1], 2)', 'The call has 2 arguments. Write 1: double(v).'],
  ])('%s has another number of arguments, and is not run', (call, reason) => {
    expect(typed(call)).toEqual({ kind: 'refused', reason });
  });

  it('may end in a semicolon', () => {
    expect(typed('double([1]); ')).toMatchObject({ kind: 'values', call: 'double([1])' });
  });

  it('may leave out what may be left out', () => {
    const signed = doubling({ signature: '(v: Vec, by?: number) => Vec' });
    expect(see(bench, signed, tripled, { kind: 'call', call: 'double([1])' }, false).kind).toBe('values');
    expect(see(bench, signed, tripled, { kind: 'call', call: 'double([1], 2, 3)' }, false)).toEqual({
      kind: 'refused',
      reason: 'The call has 3 arguments. Write 1 to 2: double(v, by?).',
    });
  });

  it('goes up to an error', () => {
    expect(typed('double(null)')).toMatchObject({ kind: 'values', trace: { ended: { kind: 'error' } } });
  });
});

describe('what is seen of the failing input of a verdict', () => {
  const failing = (source: string, ...args: Value[]) => see(bench, exercise, source, { kind: 'arguments', args }, false);

  it('is also what the reference returns', () => {
    expect(failing(tripled, [1, 8])).toMatchObject({ expected: { value: [2, 16] }, trace: { ended: { value: [3, 24] } } });
  });

  it('has nothing expected where the program is right', () => {
    expect(failing(tripled.replace('3 *', '(2 + 1e-12) *'), [1, 8])).not.toHaveProperty('expected');
  });

  it('has nothing expected where the reference throws', () => {
    expect(failing(tripled, null)).not.toHaveProperty('expected');
  });
});

it('says so where the code does not load', () => {
  expect(see(bench, exercise, 'nonsense(', { kind: 'arguments', args: [[1]] }, false)).toMatchObject({ kind: 'refused' });
});
