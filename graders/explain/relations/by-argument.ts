import { ln } from '../../judge/portable-logarithm.ts';
import { holds, type NumberCase } from './evidence.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';

/** A factor or an offset that is a length or a value among the arguments, such as the n of a mean. */
export function factorByArgument(cases: NumberCase[], names?: string[]): string | undefined {
  for (const quantity of quantitiesOf(cases, names)) {
    for (const form of FORMS) {
      if (form.kind !== undefined && form.kind !== quantity.kind) continue;
      if (holds(cases, (args) => apply(form, quantity, args))) return form.says(quantity.name);
    }
  }
  return undefined;
}

interface Form {
  /** What the rule makes of the learner's number and the quantity. */
  of: (actual: number, quantity: number) => number;
  says: (name: string) => string;
  /** Only for lengths, or only for values; else for both. */
  kind?: Quantity['kind'];
}

/** Undefined where the quantity is not there, or the form means nothing for it (a division by 0). */
function apply(form: Form, quantity: Quantity, args: NumberCase['args']) {
  const q = quantity.of(args);
  return q === undefined || !Number.isFinite(form.of(1, q)) ? undefined : (actual: number) => form.of(actual, q);
}

const FORMS: readonly Form[] = [
  { kind: 'length', of: (x, n) => x / n, says: (n) => `Every value is yours divided by ${n}: is a mean asked for?` },
  { kind: 'length', of: (x, n) => x * n, says: (n) => `Every value is yours times ${n}: is a sum asked for?` },
  { kind: 'length', of: (x, n) => -x / n, says: (n) => `Every value is yours divided by ${n}, with the other sign: is a mean asked for?` },
  { kind: 'length', of: (x, n) => -x * n, says: (n) => `Every value is yours times ${n}, with the other sign: is a sum asked for?` },
  {
    kind: 'length',
    of: (x, n) => (x * n) / (n - 1),
    says: (n) => `Every value is yours times n/(n − 1), where n is ${n}: divide by n − 1.`,
  },
  { kind: 'length', of: (x, n) => (x * (n - 1)) / n, says: (n) => `Every value is yours times (n − 1)/n, where n is ${n}: divide by n.` },
  { kind: 'length', of: (x, n) => x / (n - 1), says: (n) => `Every value is yours divided by n − 1, where n is ${n}.` },
  { kind: 'length', of: (x, n) => x * (n - 1), says: (n) => `Every value is yours times n − 1, where n is ${n}.` },
  { kind: 'length', of: (x, n) => x / Math.sqrt(n), says: (n) => `Every value is yours divided by the square root of ${n}.` },
  { kind: 'length', of: (x, n) => x * Math.sqrt(n), says: (n) => `Every value is yours times the square root of ${n}.` },
  { kind: 'value', of: (x, q) => x * q, says: (q) => `Every value is yours times ${q}.` },
  { kind: 'value', of: (x, q) => x / q, says: (q) => `Every value is yours divided by ${q}.` },
  { kind: 'value', of: (x, q) => -x * q, says: (q) => `Every value is yours times ${q}, with the other sign.` },
  { kind: 'value', of: (x, q) => -x / q, says: (q) => `Every value is yours divided by ${q}, with the other sign.` },
  { kind: 'value', of: (x, q) => x * (1 - q), says: (q) => `Every value is yours times 1 − ${q}.` },
  { kind: 'value', of: (x, q) => x / (1 - q), says: (q) => `Every value is yours divided by 1 − ${q}.` },
  { kind: 'value', of: (x, q) => x / Math.sqrt(q), says: (q) => `Every value is yours divided by the square root of ${q}.` },
  { kind: 'value', of: (x, q) => x * Math.sqrt(q), says: (q) => `Every value is yours times the square root of ${q}.` },
  { of: (x, q) => x / (q * q), says: (q) => `Every value is yours divided by the square of ${q}.` },
  { of: (x, q) => x * q * q, says: (q) => `Every value is yours times the square of ${q}.` },
  { of: (x, q) => x + q, says: (q) => `Every value is yours plus ${q}.` },
  { of: (x, q) => x - q, says: (q) => `Every value is yours minus ${q}.` },
  { of: (x, q) => q - x, says: (q) => `Every value is ${q} minus yours.` },
  {
    of: (x, q) => x / ln(q),
    says: (q) => `Every value is yours divided by the natural logarithm of ${q}: the logarithm has another base.`,
  },
  { of: (x, q) => x * ln(q), says: (q) => `Every value is yours times the natural logarithm of ${q}: the logarithm has another base.` },
  { of: (x, q) => x + ln(q), says: (q) => `Every value is yours plus the natural logarithm of ${q}.` },
  { of: (x, q) => x - ln(q), says: (q) => `Every value is yours minus the natural logarithm of ${q}.` },
  { of: (x, q) => ln(q) - x, says: (q) => `Every value is the natural logarithm of ${q}, minus yours.` },
];
