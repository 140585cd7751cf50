import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuiz } from '../../graders/quiz/read-quiz.ts';
import type { SourceOf } from '../../graders/quiz/schema.ts';
import { isWithin } from '../../graders/quiz/tolerance.ts';
import { drawVariants } from '../../src/build/quiz-draws.ts';
import { expressionValues } from '../../src/build/expression-values.ts';

const inSandbox = (expressions: string[]) => expressionValues(undefined, expressions);

const question = (fields: Partial<SourceOf<'number'>>): SourceOf<'number'> => {
  const data = { questions: [{ id: 'sum', kind: 'number', ask: 'How much?', otherwise: 'look again', ...fields }] };
  return readQuiz(JSON.stringify(data), 'quiz.yaml').questions[0] as SourceOf<'number'>; // Its kind is set above.
};
const draw = (fields: Partial<SourceOf<'number'>>, shown: string[] = []) => drawVariants(question(fields), shown, inSandbox);

describe('drawVariants', () => {
  const sum = { draw: { a: '1..9', b: '0.1..0.5' }, answer: 'a + b', wrong: [{ value: 'a * b', feedback: 'a product' }] };

  it('draws twelve different variants with right values, the same in every build', async () => {
    const variants = await draw(sum, ['a', 'b']);
    expect(variants).toHaveLength(12);
    expect(new Set(variants.map(({ shown }) => shown.join())).size).toBe(12);
    for (const { right, wrong, shown } of variants) {
      const [a = Number.NaN, b = Number.NaN] = shown.map(Number);
      expect(right).toBeCloseTo(a + b, 12);
      expect(wrong).toEqual([a * b]);
    }
    expect(await draw(sum, ['a', 'b'])).toEqual(variants);
  });

  it('draws other numbers for another question', async () => {
    const other = { ...question(sum), id: 'other' };
    expect(await drawVariants(other, ['a', 'b'], inSandbox)).not.toEqual(await draw(sum, ['a', 'b']));
  });

  it('draws each variant once where there are fewer than twelve', async () => {
    const variants = await draw({ draw: { a: [1, 2, 4] }, answer: 'a' });
    expect(variants.map(({ right }) => right).toSorted()).toEqual([1, 2, 4]);
  });

  it('has one variant without parameters', async () =>
    expect(await draw({ answer: 0 as never })).toEqual([{ right: 0, wrong: [], shown: [] }]));

  it('never keeps a draw where a mistake is right, not finite, or another mistake', async () => {
    const wrong = [
      { value: 'a * b', feedback: 'product' },
      { value: 'a / b', feedback: 'quotient' },
      { value: '2 * a', feedback: 'double' },
    ];
    const variants = await draw({ draw: { a: '0..4', b: '0..4' }, answer: 'a + b', wrong });
    expect(variants.length).toBeGreaterThan(1);
    for (const { right, wrong: values } of variants) {
      for (const [at, value] of values.entries()) {
        expect(Number.isFinite(value)).toBe(true);
        expect(isWithin(value ?? right, right)).toBe(false);
        for (const other of values.slice(at + 1)) expect(isWithin(value ?? 0, other ?? 0)).toBe(false);
      }
    }
  });

  it('takes a mistake within the tolerance for the right answer', async () => {
    await expect(draw({ draw: { a: '1..9' }, answer: 'a', wrong: [{ value: 'a * 1.004', feedback: 'x' }] })).rejects.toThrow(
      'equals the right answer',
    );
    const strict = { draw: { a: '1..9' }, answer: 'a', tolerance: 0, wrong: [{ value: 'a * 1.004', feedback: 'x' }] };
    expect(await draw(strict)).toHaveLength(9);
  });

  it('looks for a mistake only where its condition holds', async () => {
    const variants = await draw(
      { draw: { a: '-5..5' }, answer: 'Math.max(0, a)', wrong: [{ value: 'a', when: 'a < 0', feedback: 'hinge' }] },
      ['a'],
    );
    expect(variants.some(({ wrong }) => wrong[0] === null)).toBe(true);
    for (const { right, wrong, shown } of variants)
      expect(wrong[0]).toBe(right === 0 && shown[0] !== '0' ? Number(shown[0]?.replace('−', '-')) : null);
  });

  it('reaches every value of every parameter of a long enumeration', async () => {
    const seen = [new Set<string>(), new Set<string>()];
    for (let at = 0; at < 40; at++) {
      const wide = { ...question({ draw: { a: '1..10', b: '1..30000' }, answer: 'a' }), id: `wide-${at}` };
      for (const { shown } of await drawVariants(wide, ['a', 'b % 7'], inSandbox))
        shown.forEach((text, position) => seen[position]?.add(text));
    }
    expect(seen.map(({ size }) => size)).toEqual([10, 7]);
  });

  it.each<[string, Partial<SourceOf<'number'>>, string | RegExp]>([
    [
      'no draw is possible',
      { draw: { a: '1..9' }, answer: 'a', wrong: [{ value: '2 * a / 2', feedback: 'x' }] },
      'no draw is possible, of 9 tried: wrong[1] equals the right answer (9 times)',
    ],
    [
      'only one is',
      { draw: { a: '1..9' }, answer: 'a', wrong: [{ value: 'a === 1 ? 2 : a', feedback: 'x' }] },
      'only one draw is possible, of 9 tried',
    ],
    [
      'two mistakes are one',
      {
        draw: { a: '1..9' },
        answer: '0',
        wrong: [
          { value: 'a', feedback: 'x' },
          { value: 'a + 0', feedback: 'y' },
        ],
      },
      'wrong[2] equals wrong[1] (9 times)',
    ],
    [
      'a mistake is not finite',
      { draw: { a: '1..9' }, answer: '0', wrong: [{ value: 'a / 0', feedback: 'x' }] },
      'wrong[1] is not finite (9 times)',
    ],
    [
      'an expression throws',
      { draw: { a: '1..9' }, answer: 'a', wrong: [{ value: 'missing * a', feedback: 'x' }] },
      /missing \* a cannot be computed for a = \d\. The expression threw ReferenceError: 'missing' is not defined/,
    ],
    ['the answer is not finite', { draw: { a: '1..9' }, answer: 'a / 0' }, /the answer a \/ 0 is Infinity for a = \d/],
    ['the answer is no number', { draw: { a: '1..9' }, answer: 'String(a)' }, /String\(a\) gives no number for a = \d/],
    [
      'a condition is no condition',
      { draw: { a: '1..9' }, answer: 'a', wrong: [{ value: '-a', when: 'a', feedback: 'x' }] },
      /the condition a is neither true nor false/,
    ],
  ])('tells the author that %s', async (_, fields, message) => {
    await expect(draw(fields)).rejects.toThrow(message);
  });

  it('keeps only good draws, whatever the expressions', async () => {
    const term = fc.constantFrom('a', 'b', 'a + b', 'a - b', 'a * b', 'a / b', 'Math.max(a, b)', '0');
    await fc.assert(
      fc.asyncProperty(term, term, term, async (answer, first, second) => {
        const fields = { draw: { a: '0..3', b: '0.5..2.0' }, answer, wrong: [first, second].map((value) => ({ value, feedback: 'x' })) };
        const variants = await draw(fields).catch((error: Error) => error.message);
        if (typeof variants === 'string') expect(variants).toMatch(/draw is possible/);
        else
          for (const { right, wrong } of variants)
            for (const value of wrong) expect(Number.isFinite(value) && !isWithin(value ?? right, right)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
