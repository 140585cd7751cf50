import { expect, it } from 'vitest';
import { readRange } from '../../graders/quiz/parameter-range.ts';

const values = (range: string | number[]) => {
  const domain = readRange(range);
  return typeof domain === 'string' ? domain : Array.from({ length: domain.size }, (_, at) => domain.at(at));
};

it('counts whole numbers', () => expect(values('2..5')).toEqual([2, 3, 4, 5]));
it('counts in steps of the last digit that is written', () => expect(values('0.1..0.5')).toEqual([0.1, 0.2, 0.3, 0.4, 0.5]));
it('reads negative bounds, with either sign', () => expect(values('−1.0..-0.8')).toEqual([-1, -0.9, -0.8]));
it('takes the finer of two bounds', () => expect(values('0.5..0.52')).toEqual([0.5, 0.51, 0.52]));
it('takes a list as it is', () => expect(values([0.25, -2, 0])).toEqual([0.25, -2, 0]));
it('refuses what is no range', () => {
  for (const range of ['', '3', '1...2', 'a..b', '5..2', '1e3..1e4']) expect(typeof values(range)).toBe('string');
  expect(typeof values([Number.NaN])).toBe('string');
});
