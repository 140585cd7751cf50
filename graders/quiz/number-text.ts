import { say } from '../messages/message.ts';
import type { QuizMessage } from '../messages/quiz-text.ts';
import { calculate } from './arithmetic.ts';

/** What was typed, as a number, or why it is none. */
export type ReadNumber = { kind: 'number'; value: number } | { kind: 'unreadable'; message: QuizMessage };

/** Reads a number as people type it: −3, 19,660,800, 0,469, 3/4, 1½, 2 × 10⁻³, ln(2)/3. What could be two numbers is asked about. */
export function readNumber(text: string): ReadNumber {
  const typed = text.trim();
  if (typed === '') return unreadable(say('number.nothing-typed', {}));
  const read = calculate(typed);
  if (read.kind === 'unreadable') return read;
  return Number.isFinite(read.value) ? { kind: 'number', value: read.value } : unreadable(say('number.not-finite', { typed }));
}

/** A number as the page shows it: whole ones in full with thousands separators, others with six significant digits. */
export function showNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return sign(group(Math.abs(value).toString()), value);
  const [mantissa, exponent] = Math.abs(value).toPrecision(6).split('e');
  const digits = trim(mantissa ?? '');
  return sign(exponent === undefined ? digits : `${digits} × 10${raise(exponent)}`, value);
}

const unreadable = (message: QuizMessage): ReadNumber => ({ kind: 'unreadable', message });
/** Four digits stand as they are, as in 1024. */
const group = (digits: string): string => (digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, ','));
const trim = (digits: string): string => (digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits);
const sign = (digits: string, value: number): string => (value < 0 ? `−${digits}` : digits);
const raise = (exponent: string): string =>
  [...String(Number(exponent))].map((digit) => (digit === '-' ? '⁻' : ('⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit))).join('');
