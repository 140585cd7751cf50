/**
 * The fonts of the site, cut before it is built. `@fonts/fonts.css` and `@fonts/katex.css` are the style sheets that pages import; the
 * files beside them are made anew whenever the characters of the site or a font changes.
 */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type CharactersOfSite, charactersOfSite } from './characters.ts';
import { codePointsOf, cutFont } from './cut.ts';
import { type Face, facesOfFormulas, facesOfText } from './faces.ts';
import { takeApart } from './katex-style-sheet.ts';
import { faceRule } from './style-sheet.ts';
import { unicodeRange } from './unicode-range.ts';

const fileOf = createRequire(import.meta.url).resolve;

/** Astro integration: writes the folder of fonts, and tells the bundler where `@fonts` is. */
export const fonts = (): AstroIntegration => ({
  name: 'fonts',
  hooks: {
    'astro:config:setup': async ({ config, updateConfig, logger }) => {
      const folder = fileURLToPath(new URL('.cache/fonts', config.root));
      const characters = await charactersOfSite(fileURLToPath(config.root));
      await writeFonts(folder, characters);
      logger.info(`cut to the ${[...characters.text].length} characters of the site`);
      updateConfig({ vite: { resolve: { alias: { '@fonts': folder } } } });
    },
  },
});

/** Writes the cut fonts and the two style sheets into the folder. */
export async function writeFonts(folder: string, characters: CharactersOfSite): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { faces, rules } = takeApart(await readFile(fileOf('katex/dist/katex.css'), 'utf8'));
  const rulesOf = async (some: Face[]) =>
    (await Promise.all(some.map((face) => writeFace(folder, face, codePointsIn(characters.text))))).join('');
  await write(join(folder, 'fonts.css'), (await rulesOf(facesOfText(characters))) + (await writeSigns(folder, characters)));
  await write(join(folder, 'katex.css'), (await rulesOf(facesOfFormulas(characters, faces))) + rules);
}

/** Writes the cut files of a face; returns its rules. `shown` is what the site shows in whichever face. */
async function writeFace(folder: string, face: Face, shown: ReadonlySet<number>): Promise<string> {
  const wanted = codePointsIn(face.characters);
  const covered = new Set<number>();
  const whole: string[] = [];
  const cut: string[] = [];
  let first = '';
  for (const [index, source] of face.sources.entries()) {
    const { font, codePoints } = await wholeFont(source);
    const all = codePoints.filter((codePoint) => !covered.has(codePoint));
    const used = all.filter((codePoint) => wanted.has(codePoint));
    for (const codePoint of all) covered.add(codePoint);
    // What the site shows and this file has not must not make a page fetch it.
    const has = new Set(all);
    const never = new Set([...wanted, ...shown].filter((codePoint) => !has.has(codePoint)));
    const left = all.filter((codePoint) => !wanted.has(codePoint));
    if (left.length > 0) whole.push(faceRule(face, source, unicodeRange(left, never)));
    const core = index === 0 ? used.filter((codePoint) => isCore(face, codePoint)) : [];
    const others = used.filter((codePoint) => !core.includes(codePoint));
    /** Writes a file with these of the source's characters, and returns its rule. */
    const cutTo = async (name: string, kept: readonly number[], range?: string): Promise<string> => {
      await write(join(folder, name), await cutFont(font, String.fromCodePoint(...kept), face.features, face.axes));
      return faceRule(face, `./${name}`, range);
    };
    if (others.length > 0) {
      const elsewhere = new Set([...wanted, ...shown].filter((codePoint) => !others.includes(codePoint)));
      cut.unshift(await cutTo(`${face.name}-${index === 0 ? 'more' : index + 1}-cut.woff2`, others, unicodeRange(others, elsewhere)));
    }
    if (core.length > 0) first = await cutTo(`${face.name}-cut.woff2`, core);
  }
  return [...whole, ...cut, first].join('');
}

const isCore = ({ core }: Face, codePoint: number): boolean => core === undefined || core.includes(String.fromCodePoint(codePoint));

/** The signs that the faces of text lack, taken from the face of formulas so that both look the same: √, ∞, ∈. Returns the rule, if there are any. */
async function writeSigns(folder: string, characters: CharactersOfSite): Promise<string> {
  const { font, codePoints } = await wholeFont('katex/dist/fonts/KaTeX_Main-Regular.woff2');
  const ofText = new Set<number>();
  for (const { sources, family } of facesOfText(characters)) {
    if (family === 'Commit Mono') continue;
    for (const source of sources) for (const codePoint of (await wholeFont(source)).codePoints) ofText.add(codePoint);
  }
  const wanted = codePointsIn(characters.text);
  const signs = codePoints.filter((codePoint) => wanted.has(codePoint) && !ofText.has(codePoint));
  if (signs.length === 0) return '';
  await write(join(folder, 'signs-cut.woff2'), await cutFont(font, String.fromCodePoint(...signs), []));
  return faceRule({ family: 'Signs', weight: '400', style: 'normal', display: 'swap' }, './signs-cut.woff2', unicodeRange(signs, wanted));
}

interface WholeFont {
  font: Uint8Array;
  codePoints: number[];
}

/** Each is read and unpacked once: the signs ask for the letters of fonts that were cut before. */
const wholeFonts = new Map<string, Promise<WholeFont>>();

function wholeFont(address: string): Promise<WholeFont> {
  const known = wholeFonts.get(address) ?? readFont(address);
  wholeFonts.set(address, known);
  return known;
}

async function readFont(address: string): Promise<WholeFont> {
  const font = await readFile(fileOf(address));
  return { font, codePoints: await codePointsOf(font) };
}

const codePointsIn = (characters: string): Set<number> => new Set(Array.from(characters, (character) => character.codePointAt(0) ?? 0));

/** In one step, since another build may be reading the file; and only where something changes, or the server of `npm run dev` would reload. */
async function write(path: string, content: string | Uint8Array): Promise<void> {
  const bytes = Buffer.from(content);
  const isSame = await readFile(path).then(
    (before) => before.equals(bytes),
    () => false,
  );
  if (isSame) return;
  const draft = `${path}.${process.pid}`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
