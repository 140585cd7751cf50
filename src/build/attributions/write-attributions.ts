import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toHtml } from 'hast-util-to-html';
import type { ElementContent } from 'hast';
import { type Attribution, attributionOf } from './attribution.ts';
import { packageOf, type ShippedPackage } from './shipped-packages.ts';

/** Packages that ship although no script of the site imports them: their style sheets and fonts are cut, their program is copied. */
const SHIPS_AS_FILES = [
  '@fontsource-variable/commissioner',
  '@fontsource-variable/literata',
  '@fontsource/commit-mono',
  'katex',
  'pagefind',
];

/** Stands in the page until the list is known, which is when all is bundled. */
const PLACE_OF_LIST = '<p id="parts">The list of parts is made when the site is built.</p>';

/**
 * Writes the list of parts into `/about/` and the words of all licences into `licences.txt`; returns how many parts there are. `bundled`: the
 * packages that scripts of the site were made from.
 */
export async function writeAttributions(folder: string, bundled: readonly ShippedPackage[]): Promise<number> {
  const asFiles = SHIPS_AS_FILES.flatMap((name) => packageOf(fileURLToPath(import.meta.resolve(name))) ?? []);
  const byName = new Map([...asFiles, ...bundled].map((it) => [`${it.name} ${it.version}`, it]));
  const parts = [...byName.values()]
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'))
    .map(attributionOf);
  const page = join(folder, 'about/index.html');
  const html = await readFile(page, 'utf8');
  if (!html.includes(PLACE_OF_LIST)) throw new Error(`${page} has no place for the list of parts: expected ${PLACE_OF_LIST}`);
  await writeFile(
    page,
    html.replace(PLACE_OF_LIST, () => listOf(parts)),
  );
  await writeFile(join(folder, 'licences.txt'), licencesOf(parts));
  return parts.length;
}

/** The list as HTML; what packages say of themselves is escaped. */
export function listOf(parts: readonly Attribution[]): string {
  return toHtml({
    type: 'element',
    tagName: 'ul',
    properties: { id: 'parts', className: ['parts'] },
    children: parts.map(({ name, version, licence, home }) => ({
      type: 'element',
      tagName: 'li',
      properties: {},
      children: [home === undefined ? text(name) : link(name, home), text(` ${version}, ${licence}`)],
    })),
  });
}

const text = (value: string): ElementContent => ({ type: 'text', value });

const link = (name: string, href: string): ElementContent => ({
  type: 'element',
  tagName: 'a',
  properties: { href },
  children: [text(name)],
});

const licencesOf = (parts: readonly Attribution[]): string => {
  const words = parts.map(({ name, version, licence, home, text }) =>
    [`${name} ${version} (${licence})`, ...(home ? [home] : []), '', text].join('\n'),
  );
  return `${['The parts of others that this site ships, and their licences', ...words].join(`\n\n${'-'.repeat(100)}\n\n`)}\n`;
};
