/** The characters that the site shows, found in its sources before it is built. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesUnder } from '../files-under.ts';
import { addGlyphs, type GlyphsOfFormulas } from './formula-glyphs.ts';

/** Everything that a page is made of. Comments count as well: a few glyphs too many cost less than telling them apart. */
const FOLDERS = ['content', 'graders', 'src'];
const TEXTS = /\.(mdx?|ya?ml|tsx?|astro|json|css|svg)$/;

/** Letters, digits and signs of a keyboard: what learners type, and what the interface puts together as it runs. */
export const KEYBOARD = String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index));

export interface CharactersOfSite {
  /** Of text and code, sorted. */
  text: string;
  /** Of formulas, by the face that sets them. */
  formulas: GlyphsOfFormulas;
}

/**
 * Every character of the sources under the project's folder, and every one that their formulas turn into. A character that is missing
 * here is still shown: a page that meets it fetches the rest of the font (`style-sheet.ts`).
 */
export async function charactersOfSite(root: string): Promise<CharactersOfSite> {
  const characters = new Set(KEYBOARD);
  const written = new Set<string>();
  for (const folder of FOLDERS) {
    for (const file of (await filesUnder(join(root, folder))).filter((path) => TEXTS.test(path))) {
      const text = await readFile(file, 'utf8');
      // Line ends and other control characters have no glyphs.
      for (const character of text) if (character >= ' ') characters.add(character);
      if (/\.(mdx?|ya?ml)$/.test(file)) for (const formula of formulasIn(text)) written.add(formula);
    }
  }
  const formulas: GlyphsOfFormulas = new Map();
  for (const formula of written) addGlyphs(formulas, formula);
  return { text: [...characters].sort().join(''), formulas };
}

/** What stands between dollar signs, on one line or between two lines of `$$`. */
export function formulasIn(text: string): string[] {
  return [...text.matchAll(/\$\$([^$]+)\$\$|\$([^$\n]+)\$/g)].map(([, display, inline]) => display ?? inline ?? '');
}
