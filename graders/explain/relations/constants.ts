import { formatNumber } from '../../judge/format.ts';
import type { FactorReason } from '../../messages/message.ts';
import { isSame } from './evidence.ts';
import { WRONG_BASE } from './wrong-base.ts';
import { sixDigits } from '../../judge/six-digits.ts';

/** Factors that have a name and usually a reason. */
const NAMED: readonly { factor: number; name: string; reason?: FactorReason }[] = [
  { factor: -1, name: '−1', reason: 'sign' },
  { factor: 2, name: '2' },
  { factor: 0.5, name: '½' },
  { factor: -2, name: '−2' },
  { factor: -0.5, name: '−½' },
  { factor: 0.25, name: '¼' },
  { factor: 1 / 3, name: '⅓' },
  ...WRONG_BASE,
  { factor: Math.PI, name: 'π' },
  { factor: 1 / Math.PI, name: '1/π' },
  { factor: 2 * Math.PI, name: '2π' },
  { factor: 1 / (2 * Math.PI), name: '1/(2π)' },
  { factor: Math.PI / 180, name: 'π/180', reason: 'degrees-for-radians' },
  { factor: 180 / Math.PI, name: '180/π', reason: 'radians-for-degrees' },
  { factor: Math.SQRT2, name: '√2' },
  { factor: Math.SQRT1_2, name: '1/√2' },
  { factor: 2.5066282746310002, name: '√(2π)' },
  { factor: 0.3989422804014327, name: '1/√(2π)' },
  { factor: Math.E, name: 'e' },
];

/** A constant in words, with what it usually means. */
export function nameConstant(value: number): { name: string; reason?: FactorReason } {
  return NAMED.find(({ factor }) => isSame(factor, value)) ?? { name: plainNumber(value) };
}

/** Six significant digits, with a minus sign as in print. */
export const plainNumber = (value: number): string => formatNumber(sixDigits(value)).replace('-', '−');
