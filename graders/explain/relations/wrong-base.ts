import { ln } from '../../judge/portable-logarithm.ts';
import type { FactorReason, QuantityForm } from '../../messages/message.ts';

/** A logarithm to another base than is asked for: constants by which the results are then off, and what each usually means. */
export const WRONG_BASE: readonly { factor: number; name: string; reason: FactorReason }[] = [
  { factor: Math.LN2, name: 'ln 2', reason: 'bits-for-nats' },
  { factor: Math.LOG2E, name: '1/ln 2', reason: 'nats-for-bits' },
  { factor: -Math.LN2, name: '−ln 2', reason: 'sign-and-bits-for-nats' },
  { factor: -Math.LOG2E, name: '−1/ln 2', reason: 'sign-and-nats-for-bits' },
  { factor: Math.LN10, name: 'ln 10', reason: 'base-10-for-e' },
  { factor: Math.LOG10E, name: '1/ln 10', reason: 'base-e-for-10' },
  { factor: Math.LN10 / Math.LN2, name: 'ln 10 / ln 2', reason: 'base-10-for-2' },
  { factor: Math.LN2 / Math.LN10, name: 'ln 2 / ln 10', reason: 'base-2-for-10' },
];

/** The same, where the base is a value among the arguments. */
export const BY_LOGARITHM: readonly { form: QuantityForm; of: (actual: number, base: number) => number }[] = [
  { form: 'over-ln', of: (x, base) => x / ln(base) },
  { form: 'times-ln', of: (x, base) => x * ln(base) },
];
