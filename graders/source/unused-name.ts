/**
 * The name that is wished for, or one like it: none that a text has. The project's own functions that stand beside a program are called so,
 * since any name may be the learner's.
 */
export function unusedName(wish: string, text: string): string {
  if (!text.includes(wish) && !text.includes('\\u')) return wish;
  const names = new Set(text.replace(ESCAPED, (_, four, braces) => character(Number.parseInt(four ?? braces, 16))).match(NAME));
  for (let number = 0; ; number++) {
    const name = number === 0 ? wish : `${wish}${number}$`;
    if (!names.has(name)) return name;
  }
}

/** In a name a character may be written by its number: `\u0024run$` is `$run$`. */
const ESCAPED = /\\u(?:([\da-f]{4})|\{0*([\da-f]{1,6})\})/giu;

const NAME = /[\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*/gu;

const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : ' ');
