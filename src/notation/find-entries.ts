/** Finding entries of the notation by any of their names. */

/** One entry: the words it is found by, as `wordsOf` writes them. */
interface Entry {
  words: string;
}

/** The Greek letters by their names in TeX. */
const GREEK: Record<string, string> = {
  alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ε', zeta: 'ζ', eta: 'η', theta: 'θ', iota: 'ι', kappa: 'κ', lambda: 'λ', mu: 'μ',
  nu: 'ν', xi: 'ξ', pi: 'π', rho: 'ρ', sigma: 'σ', tau: 'τ', upsilon: 'υ', phi: 'φ', chi: 'χ', psi: 'ψ', omega: 'ω',
}; // biome-ignore format: a table of two columns, many to a line
const NAME_OF = new Map(Object.entries(GREEK).map(([name, letter]) => [letter, name]));

/** The Greek letters of a formula by their names: `lambda` for `\\lambda_1`. */
export const greekNames = (tex: string): string[] => [
  ...new Set([...tex.matchAll(/\\([A-Za-z]+)/g)].map(([, name = '']) => name.toLowerCase()).filter((name) => name in GREEK)),
];

/** A text in the way in which entries are compared: small letters, no accents, Greek letters and TeX commands by name, single spaces. */
export function wordsOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ϕϵϑς]/g, (variant) => ({ ϕ: 'φ', ϵ: 'ε', ϑ: 'θ', ς: 'σ' })[variant] ?? variant)
    .replace(/[α-ω]/g, (letter) => ` ${NAME_OF.get(letter) ?? letter} `)
    .replace(/⊙/g, ' odot ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether an entry has all that is asked for. What has one or two letters must be a whole word of it, since nearly every word has an a;
 * what is longer may be the beginning of one. Nothing asked for finds everything.
 */
export function isFound({ words }: Entry, query: string): boolean {
  const text = ` ${words} `;
  return wordsOf(query)
    .split(' ')
    .filter(Boolean)
    .every((word) => text.includes(word.length < 3 ? ` ${word} ` : ` ${word}`));
}

/** The part of a name that the query begins with, to be marked: where it starts and ends; undefined where it has none. */
export function matchIn(name: string, query: string): [start: number, end: number] | undefined {
  const words = query
    .trim()
    .split(/\s+/)
    .filter((word) => word.length > 1);
  for (const word of words) {
    const start = name
      .toLowerCase()
      .search(new RegExp(`(?<![\\p{L}\\p{N}])${word.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'u'));
    if (start === -1) continue;
    const end = start + word.length;
    return [start, end + (/^[\p{L}\p{N}]*/u.exec(name.slice(end))?.[0].length ?? 0)];
  }
  return undefined;
}

/** What was found, in a sentence. */
export function foundWords(symbols: number, terms: number, query: string): string {
  const found = `${symbols} ${symbols === 1 ? 'symbol' : 'symbols'}, ${terms} ${terms === 1 ? 'term' : 'terms'}`;
  if (query.trim() === '') return `${found}. Other books’ names are found, too.`;
  return symbols + terms > 0 ? `${found}.` : 'Nothing here has this name. The search of the whole site, key /, looks through the lessons.';
}
