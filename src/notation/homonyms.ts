import { type FormulaSymbol, symbolsOf } from './formula-symbols.ts';
import type { NotationSymbol } from './notation.ts';

/**
 * A letter's other meanings, by the lesson that introduces them. Letters that one lesson tells apart by an index, such as `d` and `d_A`,
 * are no two meanings of one letter.
 */
export function homonymsOf(symbol: NotationSymbol, all: readonly NotationSymbol[]): NotationSymbol[] {
  const own = lettersOf(symbol);
  const isOther = (other: NotationSymbol): boolean =>
    lettersOf(other).some(({ letter, indexed }) =>
      own.some(
        (mine) => mine.letter === letter && (mine.indexed === indexed || !other.lessons.some((number) => symbol.lessons.includes(number))),
      ),
    );
  return all.filter((other) => other.id !== symbol.id && isOther(other)).sort((a, b) => (a.lessons[0] ?? 0) - (b.lessons[0] ?? 0));
}

/** The letters that an entry is about: not those below or above them, and only the first where it is a formula of several. */
const lettersOf = ({ tex }: NotationSymbol): FormulaSymbol[] =>
  tex
    .split(',\\ ')
    .flatMap((part) => symbolsOf(part).find(({ isIndex }) => !isIndex) ?? [])
    .filter(({ letter }) => /[A-Za-z]/.test(letter));
