import { say } from '../messages/message.ts';
import type { QuizMessage } from '../messages/quiz-text.ts';

/** What was typed, as a number, or why it is none. */
export type ReadNumber = { kind: 'number'; value: number } | { kind: 'unreadable'; message: QuizMessage };

const DECIMAL = String.raw`(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`;
const PLAIN = new RegExp(`^[+-]?${DECIMAL}$`);
const FRACTION = new RegExp(`^([+-]?${DECIMAL})/([+-]?${DECIMAL})$`);
const THOUSANDS = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** Reads a number as people type it: −3, 103,936, 3/4, .5, 1e-3, 2 × 10^-3. */
export function readNumber(text: string): ReadNumber {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return unreadable(say('number.nothing-typed', {}));
  const compact = typed
    .replace(/[−–‐‑]/g, '-')
    .replace(/(\d)[ \u00a0_'’](?=\d{3}(?!\d))/g, '$1')
    .replace(/\s*[×x·*]\s*10\s*\^?\s*\(?([+-]?\d+)\)?$/, 'e$1')
    .replace(/\s*([/+-])\s*/g, '$1');
  const fraction = FRACTION.exec(compact);
  if (fraction !== null) return finite(Number(fraction[1]) / Number(fraction[2]), typed);
  if (THOUSANDS.test(compact)) return finite(Number(compact.replaceAll(',', '')), typed);
  if (PLAIN.test(compact)) return finite(Number(compact), typed);
  if (/^[+-]?\d*,\d+$/.test(compact)) return unreadable(say('number.comma', { typed, instead: compact.replace(',', '.') }));
  return unreadable(say('number.no-number', { typed }));
}

/** A number as the page shows it: whole ones in full with thousands separators, others with six significant digits. */
export function showNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return sign(group(Math.abs(value).toString()), value);
  const [mantissa, exponent] = Math.abs(value).toPrecision(6).split('e');
  const digits = trim(mantissa ?? '');
  return sign(exponent === undefined ? digits : `${digits} × 10${raise(exponent)}`, value);
}

function finite(value: number, typed: string): ReadNumber {
  return Number.isFinite(value) ? { kind: 'number', value } : unreadable(say('number.not-finite', { typed }));
}

const unreadable = (message: QuizMessage): ReadNumber => ({ kind: 'unreadable', message });
/** Four digits stand as they are, as in 1024. */
const group = (digits: string): string => (digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, ','));
const trim = (digits: string): string => (digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits);
const sign = (digits: string, value: number): string => (value < 0 ? `−${digits}` : digits);
const raise = (exponent: string): string =>
  [...String(Number(exponent))].map((digit) => (digit === '-' ? '⁻' : ('⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit))).join('');
