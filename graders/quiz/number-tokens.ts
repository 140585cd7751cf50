import { say } from '../messages/message.ts';
import type { QuizMessage } from '../messages/quiz-text.ts';

/** A number, an operator or bracket, or a word such as `ln`. `isGlued`: nothing stands between it and what comes before. */
export type Token = { text: string; isGlued: boolean } & ({ kind: 'number'; value: number } | { kind: 'sign' } | { kind: 'word' });

type Tokens = { kind: 'tokens'; tokens: Token[] } | { kind: 'unreadable'; message: QuizMessage };

/** Groups of three may be set apart by a space or an apostrophe, never by two different marks. */
const GROUPED = /^\d{1,3}([ _'’])\d{3}(?:\1\d{3})*(?:\.\d+)?(?![\d.,])/;
const DIGITS = /^[\d.,]*\d[\d.,]*/;
const EXPONENT = /^e[+-]?\d+/i;
const SIGN = /^[-+*/^()]/;
/** `log2` and `log10` are one word, `ln2` is two. */
const WORD = /^(?:√|log_?(?:10|2)(?!\d)|\p{L}+)/iu;

/** What was typed, in pieces. Half of the work is to see all the ways in which people write the same sign. */
export function tokenize(typed: string): Tokens {
  const tokens: Token[] = [];
  let rest = inPlainSigns(typed);
  const unreadable = (message: QuizMessage): Tokens => ({ kind: 'unreadable', message });
  while (rest !== '') {
    const space = /^\s*/.exec(rest)?.[0].length ?? 0;
    const isGlued = space === 0;
    rest = rest.slice(space);
    if (rest === '') break;
    const digits = GROUPED.exec(rest)?.[0] ?? DIGITS.exec(rest)?.[0];
    if (digits !== undefined) {
      const exponent = EXPONENT.exec(rest.slice(digits.length))?.[0] ?? '';
      const read = readDigits(digits.replace(/[ _'’]/g, ''));
      if (read.kind === 'either')
        return unreadable(say('number.comma-either', { typed: digits, whole: read.whole, decimal: read.decimal }));
      if (read.kind === 'neither') return unreadable(say('number.no-number', { typed }));
      tokens.push({ kind: 'number', text: digits + exponent, value: Number(read.text + exponent), isGlued });
      rest = rest.slice(digits.length + exponent.length);
      continue;
    }
    const sign = SIGN.exec(rest)?.[0];
    const word = sign === undefined ? WORD.exec(rest)?.[0] : undefined;
    const text = sign ?? word;
    if (text === undefined) return unreadable(say('number.no-number', { typed }));
    tokens.push({ kind: sign === undefined ? 'word' : 'sign', text: text.toLowerCase().replace('_', ''), isGlued });
    rest = rest.slice(text.length);
  }
  return { kind: 'tokens', tokens };
}

type Digits = { kind: 'one'; text: string } | { kind: 'either'; whole: string; decimal: string } | { kind: 'neither' };

/** Digits with points and commas, with a point for the decimals. 1,585 may be a whole number or not: that is asked, and not guessed. */
function readDigits(text: string): Digits {
  const one = (digits: string): Digits => ({ kind: 'one', text: digits });
  if (/^(?:\d+(?:\.\d*)?|\.\d+)$/.test(text)) return one(text);
  if (/^[1-9]\d{0,2},\d{3}$/.test(text)) return { kind: 'either', whole: text.replace(',', ''), decimal: text.replace(',', '.') };
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return one(text.replaceAll(',', ''));
  if (/^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/.test(text)) return one(text.replaceAll('.', '').replace(',', '.'));
  if (/^\d*,\d+$/.test(text)) return one(text.replace(',', '.'));
  return { kind: 'neither' };
}

/** Every minus, times and fraction as the sign that a keyboard has; 2⁵ as 2^(5), 1½ as (1+1/2). */
function inPlainSigns(typed: string): string {
  return typed
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]+/g, (raised) => `^(${raised.normalize('NFKC')})`)
    .replace(/(?<![\d.,])(\d+)\s?([¼-¾⅐-⅞])/g, (_, whole: string, part: string) => `(${whole}+${part.normalize('NFKC')})`)
    .replace(/[¼-¾⅐-⅞]/g, (part) => `(${part.normalize('NFKC')})`)
    .normalize('NFKC')
    .replace(/[−–—‐‑]/g, '-')
    .replace(/[×·⋅∙•]|\*\*?/g, (sign) => (sign === '**' ? '^' : '*'))
    .replace(/[÷∕⁄]/g, '/')
    .replace(/(?<=\d)\s*[xX]\s*(?=\d)/g, (sign, at: number, text: string) => (/(?:^|[^\d.,])0$/.test(text.slice(0, at)) ? sign : '*'));
}
