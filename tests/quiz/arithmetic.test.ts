import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../graders/quiz/arithmetic.ts';

const value = (typed: string): number => {
  const calculated = calculate(typed);
  if (calculated.kind === 'unreadable') throw new Error(calculated.message.code);
  return calculated.value;
};
const refusal = (typed: string): string | undefined => {
  const calculated = calculate(typed);
  return calculated.kind === 'unreadable' ? calculated.message.code : undefined;
};

describe('calculate', () => {
  it.each<[string, number]>([
    ['ln(2)', Math.LN2],
    ['ln 2', Math.LN2],
    ['ln2', Math.LN2],
    ['log2(60)', Math.log2(60)],
    ['log_2 60', Math.log2(60)],
    ['log₂(60)', Math.log2(60)],
    ['log10(1000)', 3],
    ['log2(3) - 1', Math.log2(3) - 1],
    ['ln 3 / ln 2', Math.log2(3)],
    ['exp(-2)', Math.exp(-2)],
    ['e^-2', Math.exp(-2)],
    ['e⁻²', Math.exp(-2)],
    ['sqrt(2)', Math.SQRT2],
    ['(3 - 2tanh(0.4))^2', (3 - 2 * Math.tanh(0.4)) ** 2],
    ['tanh(-400)', -1],
    ['tanh(400)', 1],
    ['√3/2', Math.sqrt(3) / 2],
    ['2√2', 2 * Math.SQRT2],
    ['2π', 2 * Math.PI],
    ['pi/4', Math.PI / 4],
    ['3(4+1)', 15],
    ['(1+2)(3+4)', 21],
    ['2 + 3 × 4 ÷ 6', 4],
    ['1 − 2 − 3', -4],
    ['12/2/3', 2],
    ['2^3^2', 512],
    ['2**10', 1024],
    ['-2^2', -4],
    ['2^-1', 0.5],
    ['4^0.5', 2],
    ['4^½', 2],
    ['2 * -3', -6],
    ['-(1/2)ln(1/2)', 0.5 * Math.LN2],
    ['8·9', 72],
    ['LN(2)', Math.LN2],
  ])('takes %s', (typed, expected) => expect(value(typed)).toBeCloseTo(expected, 12));

  it.each([
    ['log(60)', 'number.which-logarithm'],
    ['log 60', 'number.which-logarithm'],
    ['1/2π', 'number.brackets'],
    ['1/2(3)', 'number.brackets'],
    ['ln 1/2', 'number.brackets'],
    ['ln 2^3', 'number.brackets'],
    ['ln 2π', 'number.brackets'],
    ['ln -2', 'number.brackets'],
    ['(1+2', 'number.unfinished'],
    ['2 *', 'number.unfinished'],
    ['ln', 'number.unfinished'],
    ['ln(', 'number.unfinished'],
    ['1e', 'number.which-e'],
    ['3 bits', 'number.unknown-word'],
    ['sin(1)', 'number.unknown-word'],
    ['0x10', 'number.unknown-word'],
    ['2 3', 'number.no-number'],
    ['1+2)', 'number.no-number'],
    ['--3', 'number.no-number'],
    ['2 = 2', 'number.no-number'],
    ['5!', 'number.no-number'],
    ['()', 'number.no-number'],
    ['('.repeat(300), 'number.no-number'],
  ])('refuses %s', (typed, code) => expect(refusal(typed)).toBe(code));

  it('has whole powers to the last bit', () => {
    for (let k = 0; k <= 60; k++) expect(value(`2^${k}`)).toBe(2 ** k);
  });

  it('is what JavaScript makes of sums, products and brackets', () => {
    const { expression } = fc.letrec<{ expression: string; leaf: string }>((tie) => ({
      leaf: fc.integer({ min: 0, max: 99 }).map(String),
      expression: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        tie('leaf'),
        fc
          .tuple(tie('expression'), fc.constantFrom('+', '-', '*', '/'), tie('expression'))
          .map(([one, sign, other]) => `(${one} ${sign} ${other})`),
        fc.tuple(tie('leaf'), fc.constantFrom('+', '-', '*', '/'), tie('leaf')).map(([one, sign, other]) => `${one} ${sign} ${other}`),
      ),
    }));
    fc.assert(
      fc.property(
        expression.filter((text) => text.length <= 200),
        (text) => {
          // The text is made of digits, signs and brackets by the lines above.
          expect(value(text)).toBe(Number(new Function(`return ${text}`)()));
        },
      ),
    );
  });

  it('never throws, whatever is put together', () => {
    const piece = fc.constantFrom(
      '1',
      '2,5',
      '1,000',
      '.',
      ',',
      '+',
      '−',
      '×',
      '/',
      '^',
      '²',
      '½',
      '(',
      ')',
      'ln',
      'log',
      'log2',
      'e',
      'π',
      'x',
      '√',
      ' ',
      '1e',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(['value', 'unreadable']).toContain(calculate(pieces.join('')).kind);
      }),
    );
  });
});
