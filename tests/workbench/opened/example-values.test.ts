import { expect, it } from 'vitest';
import { exampleValues } from '../../../src/workbench/opened/example-values.ts';

it('shows six digits, nothing for a call that failed, and the beginning of what is long', () => {
  const long = new Array<number>(1000).fill(1);
  const values = exampleValues(
    ['third(1)', 'fails()', 'ones()', 'missing()'],
    [
      { kind: 'value', value: 1 / 3 },
      { kind: 'error', message: 'no' },
      { kind: 'value', value: long },
    ],
  );
  expect([...values.keys()]).toEqual(['third(1)', 'ones()']);
  expect(values.get('third(1)')).toBe('0.333333');
  expect(values.get('ones()')).toMatch(/^\[1, 1.*…$/s);
  expect(values.get('ones()')).toHaveLength(401);
});
