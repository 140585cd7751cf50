import { describe, expect, it, vi } from 'vitest';
import type { Value } from '../../graders/value.ts';
import { compareRows } from '../../src/workbench/compare-rows.ts';
import { counterexample } from './verdicts.ts';
import { say } from '../../graders/messages/message.ts';

const tolerance = { absolute: 1e-9, relative: 1e-9 };
const table = (expected: Value, actual: Value, path: (number | string)[] = []) =>
  compareRows({ ...counterexample, expected, actual }, { path, message: say('text', { text: '' }) }, tolerance);
const lines = (expected: Value, actual: Value, path: (number | string)[] = []) =>
  table(expected, actual, path).rows.map(({ place, yours, expected, offBy, relative, kind }) => [
    place,
    yours,
    expected,
    offBy,
    relative,
    kind,
  ]);

describe('the table of a result beside the expected one', () => {
  it('marks the first difference, and how far off each number is', () => {
    expect(lines([4.5, 6.5, 1.5], [4.5, 7.5, 2.5], [1])).toEqual([
      ['[0]', '4.5', '4.5', undefined, undefined, 'same'],
      ['[1]', '7.5', '6.5', '1', '15.4 %', 'first'],
      ['[2]', '2.5', '1.5', '1', '66.7 %', 'differs'],
    ]);
  });

  it('holds each field to the tolerance of its own', () => {
    const fields = { ...tolerance, fields: { b: { absolute: 1, relative: 0 } } };
    const { rows } = compareRows(
      { ...counterexample, expected: { b: 1, a: 1 }, actual: { b: 1.5, a: 1.5 } },
      { path: ['a'], message: say('text', { text: '' }) },
      fields,
    );
    expect(rows.map(({ place, kind }) => [place, kind])).toEqual([
      ['.b', 'same'],
      ['.a', 'first'],
    ]);
  });

  it('has one line for a number, and no share of 0', () => {
    expect(lines(0, 0.25)).toEqual([['', '0.25', '0', '0.25', undefined, 'first']]);
  });

  it('names fields and nested places', () => {
    expect(lines({ values: [1], 'a b': [[2]] }, { values: [1], 'a b': [[3]] }, ['a b', 0, 0])).toMatchObject([
      ['.values[0]', '1', '1', undefined, undefined, 'same'],
      ['["a b"][0][0]', '3', '2', '1', '50 %', 'first'],
    ]);
  });

  it('says where something is missing or too much', () => {
    expect(lines([1, 2], [1], [])).toMatchObject([
      ['[0]', '1', '1', undefined, undefined, 'same'],
      ['[1]', 'nothing', '2', undefined, undefined, 'first'],
    ]);
    expect(lines([1], [1, 2], [])).toMatchObject([
      ['[0]', '1', '1', undefined, undefined, 'same'],
      ['[1]', '2', 'nothing', undefined, undefined, 'first'],
    ]);
    expect(lines([1], undefined, [])).toMatchObject([['', 'undefined', '[1]', undefined, undefined, 'first']]);
  });

  it('takes a typed array for an array, and numbers within tolerance as the same', () => {
    expect(lines([1, 2], Float64Array.of(1 + 1e-12, 3), [1])).toMatchObject([
      ['[0]', '1.000000000001', '1', undefined, undefined, 'same'],
      ['[1]', '3', '2', '1', '50 %', 'first'],
    ]);
  });

  it('writes six digits, and as many more as tell two numbers apart; all of them on demand', () => {
    const third = 1 / 3;
    expect(lines([third, third], [third, 0.6666666666666666], [1])).toMatchObject([
      ['[0]', '0.333333', '0.333333', undefined, undefined, 'same'],
      ['[1]', '0.666667', '0.333333', '0.333', '100 %', 'first'],
    ]);
    expect(lines([1234567.25], [1234567.75])).toMatchObject([['[0]', '1234568', '1234567', '0.5', '4.05 · 10^-5 %', 'first']]);
    expect(table([third], [1]).isRounded).toBe(true);
    expect(lines([12345678], [12345679])).toMatchObject([['[0]', '12345679', '12345678', '1', '8.10 · 10^-6 %', 'first']]);
    expect(table([0.5, 2 ** 52], [1, Number.NaN]).isRounded).toBe(false);
    const all = compareRows(
      { ...counterexample, expected: third, actual: 0 },
      { path: [], message: say('text', { text: '' }) },
      tolerance,
      17,
    );
    expect([all.rows[0]?.expected, all.isRounded]).toEqual(['0.3333333333333333', false]);
  });

  it('says no share of what is as good as 0', () => {
    expect(lines([1.11e-16], [0.41], [0])).toEqual([['[0]', '0.41', '1.11e-16', '0.41', undefined, 'first']]);
  });

  it('has no distance where one is not finite', () => {
    expect(lines([1], [NaN], [0])).toEqual([['[0]', 'NaN', '1', undefined, undefined, 'first']]);
  });

  it('leaves lines out, around the first difference', () => {
    const expected = Array.from({ length: 40 }, (_, index) => index);
    const { rows, above, below } = table(
      expected,
      expected.map((value) => (value === 30 ? -1 : value)),
      [30],
    );
    expect([rows.length, above, below]).toEqual([12, 27, 1]);
    expect(rows.find((row) => row.kind === 'first')?.place).toBe('[30]');
  });
});

/** A typed array that counts how many of its items are copied out of it, which reading by index is not. */
function copiesOf(length: number): { list: Float64Array; copied: () => number } {
  let count = 0;
  class Watched extends Float64Array {
    override *[Symbol.iterator](): ArrayIterator<number> {
      for (let index = 0; index < this.length; index++) {
        count++;
        yield this[index] as number;
      }
    }
  }
  return { list: new Watched(length), copied: () => count };
}

describe('a large result', () => {
  const LENGTH = 20_000;

  it.each([
    ['beside a short list', [1, 2, 3]],
    ['beside a list as long', Array.from({ length: LENGTH }, (_, index) => index)],
  ])('is copied at most once: a typed array %s', (_, expected) => {
    const { list, copied } = copiesOf(LENGTH);
    const { rows, above, below } = table(expected, list);
    expect([rows.length, above + below]).toEqual([12, LENGTH - 12]);
    expect(copied()).toBeLessThanOrEqual(LENGTH);
  });

  it('is written as far as it is shown, and no further', () => {
    const written = vi.spyOn(JSON, 'stringify');
    const texts = Array.from({ length: LENGTH }, () => 'text');
    const { rows } = table(1, texts);
    expect(rows[0]?.yours).toMatch(/^\['text', .*…$/);
    table([], texts);
    expect(written.mock.calls.length).toBeLessThan(200);
    written.mockRestore();
  });

  it('takes no more room in a cell than a sentence does, however long its parts and names are', () => {
    const long = 'x'.repeat(100_000);
    const nested = (depth: number): Value => (depth === 0 ? long : [nested(depth - 1)]);
    for (const actual of [long, [long], { [long]: 1 }, nested(15), new Float64Array(LENGTH)])
      for (const expected of [1, [1], { a: 1 }])
        for (const { place, yours } of table(expected, actual).rows) expect(place.length + yours.length).toBeLessThan(300);
  });
});
