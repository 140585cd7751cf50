import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displaced, seedOf, shuffled } from '../../graders/quiz/shuffle.ts';
import { orderFor } from '../../src/quiz/asking.ts';
import { match, order, single } from './questions.ts';

describe('shuffled', () => {
  it('keeps every item and depends on the seed alone', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.integer(), (items, seed) => {
        expect(shuffled(items, seed).toSorted()).toEqual(items.toSorted());
        expect(shuffled(items, seed)).toEqual(shuffled(items, seed));
      }),
    );
  });

  it('puts the right option at each of four places about equally often, over learners and over attempts', () => {
    const question = { ...single, options: [...single.options, { key: 'd', text: 'd', spoken: 'd', right: false, feedback: 'not d' }] };
    for (const place of [(visit: number) => orderFor(question, visit, 0, 0), (visit: number) => orderFor(question, 7, 0, visit)]) {
      const counts = [0, 0, 0, 0];
      for (let visit = 0; visit < 4000; visit++) counts[place(visit).indexOf('0')]! += 1;
      // Chi-square with three degrees of freedom: 16.27 is passed by one in a thousand.
      expect(counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(16.27);
    }
  });

  it('moves the right option from attempt to attempt', () => {
    const places = new Set(Array.from({ length: 30 }, (_, attempt) => orderFor(single, 1, 0, attempt).indexOf('0')));
    expect(places).toEqual(new Set([0, 1, 2]));
  });

  it('leaves a scale as it is', () => expect(orderFor({ ...single, keepOrder: true }, 5, 0, 3)).toEqual(['0', 'false', 'b']));
});

describe('displaced', () => {
  it('never shows the answer', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(50), (seed, attempt) => {
        expect(orderFor(order, seed, 0, attempt)).not.toEqual(['a', 'b', 'c', 'd']);
        expect(orderFor(match, seed, 0, attempt)).not.toEqual(['A', 'B', 'C']);
        expect(displaced(['x', 'y'], seed)).toEqual(['y', 'x']);
      }),
    );
  });
});

it('makes different seeds of neighbouring parts', () => {
  const seeds = new Set(Array.from({ length: 1000 }, (_, at) => seedOf('question', Math.floor(at / 10), at % 10)));
  expect(seeds.size).toBe(1000);
  expect(seedOf('a', 'bc')).not.toBe(seedOf('ab', 'c'));
});
