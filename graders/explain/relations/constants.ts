import { formatNumber } from '../../judge/format.ts';
import { isSame } from './evidence.ts';
import { sixDigits } from '../../judge/six-digits.ts';

/** Factors that have a name and usually a reason. */
const NAMED: readonly { factor: number; name: string; reason?: string }[] = [
  { factor: -1, name: '−1', reason: 'a sign is missing' },
  { factor: 2, name: '2' },
  { factor: 0.5, name: '½' },
  { factor: -2, name: '−2' },
  { factor: -0.5, name: '−½' },
  { factor: 0.25, name: '¼' },
  { factor: 1 / 3, name: '⅓' },
  { factor: Math.LN2, name: 'ln 2', reason: 'yours is in bits, nats are asked for' },
  { factor: Math.LOG2E, name: '1/ln 2', reason: 'yours is in nats, bits are asked for' },
  { factor: -Math.LN2, name: '−ln 2', reason: 'a sign is missing, and yours is in bits where nats are asked for' },
  { factor: -Math.LOG2E, name: '−1/ln 2', reason: 'a sign is missing, and yours is in nats where bits are asked for' },
  { factor: Math.LN10, name: 'ln 10', reason: 'yours takes the logarithm to base 10, the natural one is asked for' },
  { factor: Math.LOG10E, name: '1/ln 10', reason: 'yours takes the natural logarithm, base 10 is asked for' },
  { factor: Math.LN10 / Math.LN2, name: 'ln 10 / ln 2', reason: 'yours takes the logarithm to base 10, base 2 is asked for' },
  { factor: Math.LN2 / Math.LN10, name: 'ln 2 / ln 10', reason: 'yours takes the logarithm to base 2, base 10 is asked for' },
  { factor: Math.PI, name: 'π' },
  { factor: 1 / Math.PI, name: '1/π' },
  { factor: 2 * Math.PI, name: '2π' },
  { factor: 1 / (2 * Math.PI), name: '1/(2π)' },
  { factor: Math.PI / 180, name: 'π/180', reason: 'yours is in degrees, radians are asked for' },
  { factor: 180 / Math.PI, name: '180/π', reason: 'yours is in radians, degrees are asked for' },
  { factor: Math.SQRT2, name: '√2' },
  { factor: Math.SQRT1_2, name: '1/√2' },
  { factor: 2.5066282746310002, name: '√(2π)' },
  { factor: 0.3989422804014327, name: '1/√(2π)' },
  { factor: Math.E, name: 'e' },
];

/** A constant in words, with what it usually means. */
export function nameConstant(value: number): { name: string; reason?: string } {
  return NAMED.find(({ factor }) => isSame(factor, value)) ?? { name: plainNumber(value) };
}

/** Six significant digits, with a minus sign as in print. */
export const plainNumber = (value: number): string => formatNumber(sixDigits(value)).replace('-', '−');
