import { describe, expect, it } from 'vitest';
import { joinExample, splitExample } from '../../graders/examples/split-example.ts';

describe('a line with an example', () => {
  it.each([
    ['entropy([1, 1], 2) → 1', 'entropy([1, 1], 2)', '1'],
    ['f(1)->2', 'f(1)', '2'],
    ['f(1) => [2, 3]', 'f(1)', '[2, 3]'],
    ['f(1) == 2', 'f(1)', '2'],
    ['f(1) === -2', 'f(1)', '-2'],
    ['f(1) → ', 'f(1)', ''],
    ["f('a → b') → 'c → d'", "f('a → b')", "'c → d'"],
    ['f([1, 2].map((x) => 2 * x)) → 3', 'f([1, 2].map((x) => 2 * x))', '3'],
  ])('%s falls into call and value', (line, call, expected) => {
    expect(splitExample(line)).toEqual({ call, expected });
  });

  it('is none without an arrow outside of brackets and texts', () => {
    expect(splitExample('f(1)')).toBeUndefined();
    expect(splitExample("f((x) => x, '→')")).toBeUndefined();
  });

  it('reads back what was joined, on one line whatever was typed', () => {
    const example = { call: 'f([1,\n  2])', expected: '' };
    expect(joinExample(example)).toBe('f([1, 2]) →');
    expect(splitExample(joinExample(example))).toEqual({ call: 'f([1, 2])', expected: '' });
  });
});
