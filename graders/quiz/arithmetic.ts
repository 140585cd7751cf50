import { exp, ln } from '../judge/portable-logarithm.ts';
import { say } from '../messages/message.ts';
import type { QuizMessage } from '../messages/quiz-text.ts';
import { type Token, tokenize } from './number-tokens.ts';

type Calculated = { kind: 'value'; value: number } | { kind: 'unreadable'; message: QuizMessage };

/** Nobody types more for one number, and no bracket can then be nested too deep. */
const LONGEST = 200;

const FUNCTIONS: Record<string, (x: number) => number> = {
  sqrt: Math.sqrt,
  '√': Math.sqrt,
  ln,
  log2: (x) => ln(x) / Math.LN2,
  log10: (x) => ln(x) / Math.LN10,
  exp,
  tanh: (x) => (x > 20 ? 1 : (exp(2 * x) - 1) / (exp(2 * x) + 1)),
};
const CONSTANTS: Record<string, number> = { π: Math.PI, pi: Math.PI, e: Math.E };

/**
 * The value of arithmetic as people type it: + − × ÷ ^ and brackets, sqrt, ln, log2, log10, exp and tanh, π and e, fractions, and products
 * without a sign as in 2π. What could be read in two ways (1/2π, ln 1/2, log 8) is not read at all.
 */
export function calculate(typed: string): Calculated {
  const read = typed.length > LONGEST ? { kind: 'unreadable' as const, message: say('number.no-number', { typed }) } : tokenize(typed);
  if (read.kind === 'unreadable') return read;
  const reader = new Reader(read.tokens, typed);
  const value = reader.sum();
  const message = reader.fault ?? (reader.next === undefined ? undefined : say('number.no-number', { typed }));
  return message === undefined ? { kind: 'value', value } : { kind: 'unreadable', message };
}

/** Reads from left to right, one method for each level of binding. After a fault there is nothing more to read. */
class Reader {
  fault: QuizMessage | undefined;
  private at = 0;
  private readonly tokens: readonly Token[];
  private readonly typed: string;

  constructor(tokens: readonly Token[], typed: string) {
    this.tokens = tokens;
    this.typed = typed;
  }

  get next(): Token | undefined {
    return this.fault === undefined ? this.tokens[this.at] : undefined;
  }

  sum(): number {
    let value = this.product();
    for (let sign = this.take('+', '-'); sign !== undefined; sign = this.take('+', '-')) {
      const term = this.product();
      value = sign === '+' ? value + term : value - term;
    }
    return value;
  }

  private product(): number {
    let value = this.signed();
    let isDivided = false;
    for (;;) {
      const sign = this.take('*', '/');
      if (sign !== undefined) {
        const factor = this.signed();
        value = sign === '*' ? value * factor : value / factor;
        isDivided ||= sign === '/';
      } else if (this.next?.kind === 'word' || this.next?.text === '(') {
        // 1/2π is ½π to some and 1/(2π) to others.
        if (isDivided) return this.stop(say('number.brackets', { typed: this.typed }));
        value *= this.power();
      } else return value;
    }
  }

  /** One sign at most: −−3 is a slip. */
  private signed(): number {
    const sign = this.take('+', '-');
    const value = this.power();
    return sign === '-' ? -value : value;
  }

  private power(): number {
    const base = this.operand();
    return this.take('^') === undefined ? base : raise(base, this.signed());
  }

  private operand(): number {
    const token = this.next;
    if (token === undefined) return this.stop(say('number.unfinished', { typed: this.typed }));
    this.at++;
    if (token.kind === 'number') return token.value;
    if (token.kind === 'word') return this.word(token);
    if (token.text !== '(') return this.stop(say('number.no-number', { typed: this.typed }));
    const value = this.sum();
    if (this.take(')') === undefined) return this.stop(say('number.unfinished', { typed: this.typed }));
    return value;
  }

  private word({ text, isGlued }: Token): number {
    const constant = CONSTANTS[text];
    // 1e may be the beginning of 1e-3.
    if (text === 'e' && isGlued && this.tokens[this.at - 2]?.kind === 'number')
      return this.stop(say('number.which-e', { typed: this.typed }));
    if (constant !== undefined) return constant;
    const apply = FUNCTIONS[text];
    if (apply !== undefined) return this.next?.text === '(' ? apply(this.operand()) : apply(this.bare(text));
    return this.stop(text === 'log' ? say('number.which-logarithm', {}) : say('number.unknown-word', { word: text }));
  }

  /** A function's argument without brackets: one number or constant, and nothing behind it that might belong to it. */
  private bare(name: string): number {
    const argument = this.next;
    if (argument === undefined) return this.stop(say('number.unfinished', { typed: this.typed }));
    const isPlain = argument.kind === 'number' || CONSTANTS[argument.text] !== undefined;
    if (!isPlain) return this.stop(say('number.brackets', { typed: this.typed }));
    const value = this.operand();
    const after = this.next;
    const isRoot = name === 'sqrt' || name === '√';
    const mayBelong =
      after?.text === '^' ||
      after?.text === '(' ||
      after?.kind === 'word' ||
      (after?.text === '/' && !isRoot && this.tokens[this.at + 1]?.kind === 'number');
    return mayBelong ? this.stop(say('number.brackets', { typed: this.typed })) : value;
  }

  /** The next token if it is one of these signs. */
  private take(...signs: string[]): string | undefined {
    const token = this.next;
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return undefined;
    this.at++;
    return token.text;
  }

  private stop(message: QuizMessage): number {
    this.fault ??= message;
    return Number.NaN;
  }
}

/** Whole exponents by products, so that 2^10 is 1024 to the last bit. NaN for a root of a negative number. */
function raise(base: number, exponent: number): number {
  if (!Number.isInteger(exponent) || Math.abs(exponent) > 2000) return base === 0 && exponent > 0 ? 0 : exp(exponent * ln(base));
  let value = 1;
  for (let i = 0; i < Math.abs(exponent); i++) value *= base;
  return exponent < 0 ? 1 / value : value;
}
