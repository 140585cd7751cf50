import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { createIndex } from 'pagefind';
import { greekNames } from '../notation/find-entries.ts';
import type { Term } from '../notation/glossary.ts';
import type { NotationSymbol } from '../notation/notation.ts';
import { readGlossary, readNotation } from '../notation/read-notation.ts';
import { filesUnder } from './files-under.ts';
import { hasClass } from './formula-headers.ts';
import { plainFormula } from './plain-formula.ts';
import { renderText } from './quiz-text.ts';

/** What is no prose: tables and controls would only tear the excerpts apart, and a quiz would show its answers. */
const LEFT_OUT = ['.sn-mark', '.sn-n', '.worked', '.fig', '.quiz', '.door', '.key', '.term-cards', 'svg', 'button'];

/** Signs that may be looked for like words. */
const SIGNS = '⊙';

/**
 * How much the title of a lesson counts, and every other name of its subject, shared among the words: “entropy” asks for the lesson on
 * entropy before those on conditional entropy. Ordinary text counts 1, and 10 is the most there is.
 */
const NAME_WEIGHT = 10;

/** How much the names count of what else a lesson explains. */
const TERM_WEIGHT = 4;

/** Writes the search index of the built pages into `pagefind/`; returns how many pages it holds. */
export async function indexPages(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ excludeSelectors: LEFT_OUT, includeCharacters: SIGNS });
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  const terms = await readGlossary();
  const symbols = (await readNotation()).flatMap((group) => group.symbols);
  const problems: string[] = [];
  let pages = 0;
  for (const file of (await filesUnder(folder)).filter((path) => path.endsWith('.html'))) {
    const path = relative(folder, file).split(sep).join('/');
    const content = searchable(await readFile(file, 'utf8'), path, terms, symbols);
    if (content === undefined) continue;
    problems.push(...(await index.addHTMLFile({ sourcePath: path, content })).errors);
    pages++;
  }
  problems.push(...(await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors);
  if (problems.length > 0) throw new Error(`The search index could not be made: ${problems.join('; ')}`);
  return pages;
}

/**
 * A page as it is searched: formulas in plain signs, and at the beginning of a lesson the terms and symbols that it explains, by all their
 * names. Undefined where nothing of the page is searched. `path` is that of the file.
 */
export function searchable(html: string, path: string, terms: readonly Term[], symbols: readonly NotationSymbol[]): string | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  const page = fromHtml(html);
  const body = select('[data-pagefind-body]', page);
  if (!body) return undefined;
  setPlain(body);
  const number = Number(/^lessons\/(\d+)-/.exec(path)?.[1]);
  const heading = select('h1', body);
  const title = heading ? textOf(heading).trim() : '';
  if (heading) heading.properties.dataPagefindWeight = weightOf(title);
  const explained = terms.filter(({ lesson }) => lesson === number);
  const head = body.children.findIndex((child) => child.type === 'element' && child.tagName === 'header');
  // Behind the title rather than behind the sources, so that excerpts begin with something that helps.
  body.children.splice(
    head + 1,
    0,
    ...explained
      .filter((term) => isNamesake(term, title.toLowerCase()))
      .flatMap(({ name, also }) => [name, ...also].map((one) => named(`${one}.`, weightOf(one)))),
    ...explained.map(({ name, also, says }) => named(`${name}${otherNames(also)}. ${plainText(says)}`, TERM_WEIGHT)),
    ...symbols
      .filter(({ lessons }) => lessons[0] === number)
      .flatMap((symbol) => [
        named(`${symbolNames(symbol)}:`, isFirstOfItsName(symbol, symbols) ? NAME_WEIGHT : TERM_WEIGHT),
        named(`${plainText(symbol.is)}.`, 1),
      ]),
  );
  return toHtml(page);
}

/** `Element-wise product (Hadamard product)`. */
const otherNames = (also: readonly string[]): string => (also.length > 0 ? ` (${also.join(', ')})` : '');

/** `λ (lambda, weight of a loss)`. */
const symbolNames = ({ tex, also }: NotationSymbol): string => `${plainText(`$${tex}$`)}${otherNames([...greekNames(tex), ...also])}`;

/** Whether a term is what the lesson is about, going by its title. */
const isNamesake = ({ name, also }: Term, title: string): boolean =>
  [name, ...also].map((one) => one.toLowerCase()).some((one) => one.startsWith(title) || ` ${title} `.includes(` ${one} `));

/** The weight of a lesson's title, or of another name for its subject. */
const weightOf = (name: string): number => NAME_WEIGHT / name.split(/[\s-]+/).length;

/** A Greek letter stands for several things; the first of them in the notation is the one that is meant most often. */
function isFirstOfItsName({ id, tex }: NotationSymbol, symbols: readonly NotationSymbol[]): boolean {
  const [name] = greekNames(tex);
  return name !== undefined && symbols.find((symbol) => greekNames(symbol.tex).includes(name))?.id === id;
}

const named = (text: string, weight: number): Element => ({
  type: 'element',
  tagName: 'p',
  properties: { dataPagefindWeight: String(weight) },
  children: [{ type: 'text', value: text }],
});

/** Inline Markdown with formulas, as plain text. */
function plainText(markdown: string): string {
  const text = fromHtml(renderText(markdown, []), { fragment: true });
  setPlain(text);
  return textOf(text);
}

/** Puts plain signs in the place of every formula. */
function setPlain(node: Root | Element): void {
  node.children = (node.children as ElementContent[]).map((child): ElementContent => {
    if (child.type !== 'element') return child;
    if (hasClass(child, 'katex')) {
      const math = select('math', child);
      const spoken = select('.vh', child);
      return { type: 'text', value: math ? plainFormula(math) : spoken ? textOf(spoken) : '' };
    }
    setPlain(child);
    // Cells and lines are parted by more than their margins.
    if (/^(t[dh]|d[dt]|span)$/.test(child.tagName) && (child.tagName !== 'span' || hasClass(child, 'as') || hasClass(child, 'num')))
      child.children = [SPACE, ...child.children, SPACE];
    return child;
  });
}

const SPACE: ElementContent = { type: 'text', value: ' ' };
