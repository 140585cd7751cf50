import { describe, expect, it } from 'vitest';
import { compare } from '../../graders/judge/compare.ts';
import { describeDifference } from '../../graders/judge/difference.ts';
import { toleranceAt } from '../../graders/judge/tolerance.ts';
import { wrongness } from '../../graders/judge/wrongness.ts';
import { messageText } from '../../graders/messages/message-text.ts';
import type { Value } from '../../graders/value.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { judge, ofKind } from '../a-bench.ts';

const wide = { absolute: 0.5, relative: 0 };
const narrow = { absolute: 0.001, relative: 0 };
const ofB = { ...narrow, fields: { b: wide } };
const ofSecond = { ...narrow, fields: { 1: wide } };

describe('the tolerance of a field', () => {
  it.each<[why: string, tolerance: typeof ofB | typeof ofSecond, expected: Value, actual: Value, isRight: boolean]>([
    ['holds for its field', ofB, { a: 0, b: 0 }, { a: 0, b: 0.4 }, true],
    ['holds for no other', ofB, { a: 0, b: 0 }, { a: 0.4, b: 0 }, false],
    ['holds for all that is in the field', ofB, { b: [[0], { a: 0 }] }, { b: [[0.4], { a: 0.4 }] }, true],
    ['holds in every record of a list', ofB, [{ b: 0 }, { b: 0 }], [{ b: 0.4 }, { b: -0.4 }], true],
    ['is not that of a field further in', ofB, { c: { b: 0 } }, { c: { b: 0.4 } }, false],
    ['holds for a place of a tuple', ofSecond, [0, 0], [0, 0.4], true],
    ['holds for no other place', ofSecond, [0, 0], [0.4, 0], false],
    ['is not that of the places further in', ofSecond, [[0, 0], 0], [[0, 0.4], 0], false],
  ])('%s', (_, tolerance, expected, actual, isRight) => {
    expect(compare(expected, actual, tolerance)).toBe(isRight);
    expect(wrongness(expected, actual, tolerance) === 0).toBe(isRight);
  });

  it('is no inherited name', () => {
    expect(toleranceAt(ofB, 'constructor')).toEqual(narrow);
  });

  it('decides which difference comes first', () => {
    expect(describeDifference({ b: 0, a: 0 }, { b: 0.4, a: 1 }, ofB).path).toEqual(['a']);
  });

  it('keeps a difference plain or fine by the same half percent', () => {
    expect(wrongness({ a: 100, b: 100 }, { a: 100.1, b: 100 }, ofB)).toBe(1);
    expect(wrongness({ a: 100, b: 100 }, { a: 102, b: 100 }, ofB)).toBe(2);
  });
});

describe('an exercise with a tolerance for one field', async () => {
  const exercise = await loadPackage('tests/exercises/level-and-spread');
  const { reference } = exercise;

  it('is as exact as it says, field by field', () => {
    expect(judge(exercise, reference.replace('{ mean,', '{ mean: mean + 1e-8,')).verdict).toBe('wrong_answer');
    expect(judge(exercise, reference.replace('spread: Math', 'spread: 1e-4 + Math')).verdict).toBe('accepted');
    const { difference } = ofKind(judge(exercise, reference.replace('spread: Math', 'spread: 0.01 + Math')), 'wrong_answer');
    expect(messageText(difference.message)).toMatch(/^field spread: expected 0, got 0\.01/);
  });

  it('has a version of its own', () => {
    const { fields: _, ...without } = exercise.tolerance;
    expect(judge({ ...exercise, tolerance: without }, reference).exerciseVersion).not.toBe(judge(exercise, reference).exerciseVersion);
  });
});
