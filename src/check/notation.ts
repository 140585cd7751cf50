/** What a lesson's formulas use, held against `content/notation.yaml`. */
import { positionAt } from '../../graders/source/position.ts';
import type { NotationSymbol } from '../notation/notation.ts';
import { type FormulaSymbol, symbolsOf } from '../notation/formula-symbols.ts';

/** A formula of a lesson and its line, from 1. */
interface Formula {
  tex: string;
  line: number;
}

/** Signs that mean everywhere what they mean in school: what a list of symbols need not say. */
const ORDINARY: [signs: string, reason: string][] = [
  ['+ - = < > \\le \\ge \\ne \\approx \\pm \\not', 'arithmetic and comparison'],
  ['\\cdot \\times / ! * | \\vert \\Vert', 'multiplication, sizes of matrices, bars that divide'],
  ['( ) [ ] \\{ \\} \\lbrace \\rbrace , ; : . \\; \\, \\colon', 'brackets and punctuation'],
  ['\\lVert \\rVert \\lfloor \\rfloor \\langle \\rangle', 'brackets; what they say of their content has an entry with its content'],
  ['\\ldots \\dots \\cdots \\infty \\to', 'and so on, without end, towards'],
  ['\\in \\subseteq \\mid', 'belongs to, is part of, given'],
  ['\\sum \\prod \\int \\max \\min', 'sum, product, integral, largest and smallest of all that stand below'],
  ['\\prime', 'the derivative of a function'],
  ['\\mathrm{KL} \\mathrm{MM}', 'initials of the people whose divergence or correction it is'],
];

const ordinary = new Set(ORDINARY.flatMap(([signs]) => signs.split(' ')));

/** Not a symbol to explain: an ordinary sign, or digits. */
const isOrdinary = (letter: string): boolean => ordinary.has(letter) || /^[\d.]+$/.test(letter);

/** A symbol that the notation does not have for this lesson, and where it first occurs. */
export interface MissingSymbol {
  letter: string;
  tex: string;
  line: number;
}

/** The symbols of a lesson that no entry of the notation claims, each once. `number` is the lesson's. */
export function missingSymbols(lesson: string, number: number, notation: readonly NotationSymbol[]): MissingSymbol[] {
  const own = notation.filter(({ lessons }) => lessons.includes(number)).flatMap(({ tex }) => symbolsOf(tex));
  const claimed = new Set(own.filter(({ isIndex }) => !isIndex).map(({ letter }) => letter));
  const below = new Set(own.map(({ letter }) => letter));
  const missing = new Map<string, MissingSymbol>();
  for (const { tex, line } of formulasOf(lesson)) {
    for (const { letter, isIndex, isLabel } of symbolsOf(tex)) {
      if (isOrdinary(letter) || isLabel || (isIndex ? below : claimed).has(letter) || missing.has(letter)) continue;
      missing.set(letter, { letter, tex, line });
    }
  }
  return [...missing.values()];
}

/** What an entry of the notation says of a lesson and is not so: its symbol is not there. */
export function absentSymbols(entry: NotationSymbol, lesson: string, isIntroduced: boolean): string[] {
  const used = formulasOf(lesson).flatMap(({ tex }) => symbolsOf(tex));
  const own = symbolsOf(entry.tex);
  const letters = own.filter(({ letter, isIndex }) => !isIndex && !isOrdinary(letter));
  // A sign such as a pair of bars is written around a dot.
  const named = letters.length > 0 ? letters : own.filter(({ letter }) => letter !== '\\cdot');
  const key = (symbol: FormulaSymbol): string => (isIntroduced ? symbol.indexed : symbol.letter);
  const known = new Set(used.map(key));
  return named.map(key).filter((name) => !known.has(name));
}

/** The formulas of a lesson's text; a value that the build computes counts as a number. */
export function formulasOf(lesson: string): Formula[] {
  const head = /^---\n[\s\S]*?\n---\n/.exec(lesson)?.[0].length ?? 0;
  return [...lesson.matchAll(/\$\$([^$]+)\$\$|\$([^$\n]+)\$/g)]
    .filter(({ index }) => index >= head)
    .map(({ 1: display, 2: inline, index }) => ({
      tex: (display ?? inline ?? '').replace(/\\val\{[^{}]*\}/g, '0'),
      line: positionAt(lesson, index).line,
    }));
}
