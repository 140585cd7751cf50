import { ln } from '../../judge/portable-logarithm.ts';
import { type QuantityForm, say } from '../../messages/message.ts';
import { fitsRule, holds, type NumberCase, type Rule } from './evidence.ts';
import type { Finding } from './finding.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';
import { BY_LOGARITHM } from './wrong-base.ts';

/** A factor or an offset that is a length or a value among the arguments, such as the n of a mean. */
export function factorByArgument(cases: NumberCase[], names: string[] = []): Finding | undefined {
  for (const quantity of quantitiesOf(cases, names)) {
    for (const { form, kind, of } of FORMS) {
      if (kind !== undefined && kind !== quantity.kind) continue;
      const rule: Rule = (args) => apply(of, quantity, args);
      if (holds(cases, rule)) return { message: say('relation.by-quantity', { form, quantity: quantity.name }), fits: fitsRule(rule) };
    }
  }
  return undefined;
}

/** What a rule makes of the learner's number and the quantity. */
type OfQuantity = (actual: number, quantity: number) => number;

interface Form {
  form: QuantityForm;
  /** Whether the form makes sense for lengths alone or for values alone; absent where it does for both. */
  kind?: Quantity['kind'];
  of: OfQuantity;
}

/** The result is undefined where the quantity is not there, or where the form means nothing for it (a division by 0). */
function apply(of: OfQuantity, quantity: Quantity, args: NumberCase['args']) {
  const q = quantity.of(args);
  return q === undefined || !Number.isFinite(of(1, q)) ? undefined : (actual: number) => of(actual, q);
}

const FORMS: readonly Form[] = [
  { kind: 'length', form: 'mean', of: (x, n) => x / n },
  { kind: 'length', form: 'sum', of: (x, n) => x * n },
  { kind: 'length', form: 'minus-mean', of: (x, n) => -x / n },
  { kind: 'length', form: 'minus-sum', of: (x, n) => -x * n },
  { kind: 'length', form: 'n-over-n-minus-1', of: (x, n) => (x * n) / (n - 1) },
  { kind: 'length', form: 'n-minus-1-over-n', of: (x, n) => (x * (n - 1)) / n },
  { kind: 'length', form: 'over-n-minus-1', of: (x, n) => x / (n - 1) },
  { kind: 'length', form: 'times-n-minus-1', of: (x, n) => x * (n - 1) },
  { kind: 'length', form: 'over-root', of: (x, n) => x / Math.sqrt(n) },
  { kind: 'length', form: 'times-root', of: (x, n) => x * Math.sqrt(n) },
  { kind: 'value', form: 'times', of: (x, q) => x * q },
  { kind: 'value', form: 'over', of: (x, q) => x / q },
  { kind: 'value', form: 'minus-times', of: (x, q) => -x * q },
  { kind: 'value', form: 'minus-over', of: (x, q) => -x / q },
  { kind: 'value', form: 'times-one-minus', of: (x, q) => x * (1 - q) },
  { kind: 'value', form: 'over-one-minus', of: (x, q) => x / (1 - q) },
  { kind: 'value', form: 'over-root', of: (x, q) => x / Math.sqrt(q) },
  { kind: 'value', form: 'times-root', of: (x, q) => x * Math.sqrt(q) },
  { form: 'over-square', of: (x, q) => x / (q * q) },
  { form: 'times-square', of: (x, q) => x * q * q },
  { form: 'plus', of: (x, q) => x + q },
  { form: 'minus', of: (x, q) => x - q },
  { form: 'subtracted-from', of: (x, q) => q - x },
  ...BY_LOGARITHM,
  { form: 'plus-ln', of: (x, q) => x + ln(q) },
  { form: 'minus-ln', of: (x, q) => x - ln(q) },
  { form: 'subtracted-from-ln', of: (x, q) => ln(q) - x },
];
