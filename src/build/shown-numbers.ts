/** Computed values as a reader sees them: whole numbers in full, others with six significant digits, a real minus, lists in round brackets. */
import { sixDigits } from '../../graders/judge/six-digits.ts';
import { FOREIGN, isForeign, isRecord, type Value } from '../../graders/value.ts';

/** Where the value stands: in a formula it is TeX, in prose it is text. */
export type NumberContext = 'formula' | 'prose';

/** The value as text. Throws for what has no plain notation: a record, a function, nothing. */
export function writeValue(value: Value, place: NumberContext): string {
  if (typeof value === 'number') return writeNumber(value, place);
  if (typeof value === 'string') return place === 'formula' ? `\\text{${value}}` : value;
  if (typeof value === 'boolean') return place === 'formula' ? `\\text{${value}}` : String(value);
  if (value instanceof Float64Array) return writeList([...value], place);
  if (Array.isArray(value)) return writeList(value, place);
  if (value === undefined || value === null) throw new Error(`the value is ${value}`);
  if (isForeign(value)) throw new Error(`the value is no plain data but a ${value[FOREIGN]}`);
  throw new Error(`the value is a record; name one of its fields: ${Object.keys(value).join(', ')}`);
}

const writeList = (items: Value[], place: NumberContext): string => `(${items.map((item) => writeValue(item, place)).join(', ')})`;

function writeNumber(value: number, place: NumberContext): string {
  if (Number.isNaN(value)) return place === 'formula' ? '\\text{NaN}' : 'NaN';
  const minus = place === 'formula' ? '-' : '−';
  const sign = value < 0 ? minus : '';
  if (!Number.isFinite(value)) return sign + (place === 'formula' ? '\\infty' : '∞');
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return sign + grouped(String(Math.abs(value)), place);
  const [digits = '', exponent] = String(sixDigits(Math.abs(value))).split('e');
  if (exponent === undefined) return sign + digits;
  const power = String(Number(exponent));
  return place === 'formula'
    ? `${sign}${digits}\\times 10^{${power}}`
    : `${sign}${digits} × 10${[...power].map((digit) => superscripts[digit]).join('')}`;
}

/** As in the quizzes: 1024, but 51,712. In TeX a bare comma would be followed by a space. */
const grouped = (digits: string, place: NumberContext): string =>
  digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, place === 'formula' ? '{,}' : ',');

const superscripts: Record<string, string> = Object.fromEntries(
  [...'0123456789-'].map((digit, index) => [digit, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁻'][index] ?? digit]),
);

/** A reference such as `z`, `z[0]` or `result.rho[1]`: a name and the steps into its value. */
export type Reference = { name: string; steps: (string | number)[] };

/** The result is undefined where the text is no reference. */
export function readReference(text: string): Reference | undefined {
  const match = /^([A-Za-z]\w*)((?:\.[A-Za-z]\w*|\[\d+\])*)$/.exec(text.trim());
  if (!match) return undefined;
  const steps = [...(match[2] ?? '').matchAll(/\.([A-Za-z]\w*)|\[(\d+)\]/g)].map(([, field, index]) => field ?? Number(index));
  return { name: match[1] ?? '', steps };
}

/** The part of a value that the steps lead to. Throws where a step leads nowhere. */
export function follow(value: Value, steps: readonly (string | number)[]): Value {
  let part = value;
  for (const step of steps) {
    if (typeof step === 'number') {
      if (!(Array.isArray(part) || part instanceof Float64Array)) throw new Error(`[${step}] reaches into something that is no list`);
      if (step >= part.length) throw new Error(`[${step}] is past the end: the list has ${part.length} entries`);
      part = part[step];
    } else {
      if (!isRecord(part)) throw new Error(`.${step} reaches into something that is no record`);
      if (!Object.hasOwn(part, step)) throw new Error(`there is no field ${step}; there are: ${Object.keys(part).join(', ')}`);
      part = part[step];
    }
  }
  return part;
}
