import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber, showNumber } from '../../graders/quiz/number-text.ts';

describe('readNumber', () => {
  it.each<[string, number]>([
    ['0', 0],
    ['-0', -0],
    [' 12 ', 12],
    ['+3', 3],
    ['.5', 0.5],
    ['5.', 5],
    ['−0.5', -0.5],
    ['– 2', -2],
    ['103,936.5', 103936.5],
    ['19,660,800', 19660800],
    ['1,024.5', 1024.5],
    ['103 936', 103936],
    ['103 936', 103936],
    ['3/4', 0.75],
    ['−1 / 8', -0.125],
    ['1e-3', 0.001],
    ['1E3', 1000],
    ['2 × 10^-3', 0.002],
    ['2*10^3', 2000],
    ['2x10^3', 2000],
    ['１２', 12],
    ['—3', -3],
    ['0,469', 0.469],
    ['−0,811', -0.811],
    ['1,5', 1.5],
    [',5', 0.5],
    ['1.024,5', 1024.5],
    ['1234,567', 1234.567],
    ['103\u2009936', 103936],
    ['103\u202f936', 103936],
    ["1'024", 1024],
    ['½', 0.5],
    ['1½', 1.5],
    ['−¼', -0.25],
    ['2⁵', 32],
    ['10³', 1000],
    ['10⁻²', 0.01],
    ['2*100', 200],
    ['4*103', 412],
  ])('reads %s', (text, value) => expect(readNumber(text)).toEqual({ kind: 'number', value }));

  it.each([
    '',
    '  ',
    'two',
    '1.024.000',
    '1,2,3',
    '5,',
    '01,234,567',
    '12,34,567',
    '1.2.3',
    '--3',
    '3/',
    '1/0',
    '0/0',
    '1e',
    'NaN',
    'Infinity',
    '0x10',
    '1e999',
    '3 bits',
    '1 2',
  ])('does not take “%s” for a number', (text) => {
    expect(readNumber(text).kind).toBe('unreadable');
  });

  it.each([
    ['1,585', '1585', '1.585'],
    ['103,936', '103936', '103.936'],
    ['2 * 1,024', '1024', '1.024'],
  ])('asks what the comma in %s means', (text, whole, decimal) => {
    expect(readNumber(text)).toMatchObject({ kind: 'unreadable', message: { code: 'number.comma-either', values: { whole, decimal } } });
  });

  it('reads back every number that JavaScript writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumber(String(value))).toEqual({ kind: 'number', value: value === 0 ? 0 : value });
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(['number', 'unreadable']).toContain(readNumber(text).kind);
      }),
    );
  });
});

describe('showNumber', () => {
  it.each<[number, string]>([
    [0, '0'],
    [-0, '0'],
    [-3, '−3'],
    [1024, '1024'],
    [103936, '103,936'],
    [19660800, '19,660,800'],
    [1.5, '1.5'],
    [Math.log2(3), '1.58496'],
    [0.1 + 0.2, '0.3'],
    [-0.05, '−0.05'],
    [1.25e-9, '1.25 × 10⁻⁹'],
    [2e21, '2 × 10²¹'],
  ])('shows %d as %s', (value, text) => expect(showNumber(value)).toBe(text));

  it('shows what a learner may type back', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer(),
          fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).filter((value) => value === 0 || Math.abs(value) > 1e-6),
        ),
        (value) => {
          const read = readNumber(showNumber(value));
          const isAsked = read.kind === 'unreadable' && read.message.code === 'number.comma-either'; // 103,936 may be 103.936
          expect(isAsked || (read.kind === 'number' && Math.abs(read.value - value) <= 1e-5 * Math.abs(value))).toBe(true);
        },
      ),
    );
  });
});
