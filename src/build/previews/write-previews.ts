/**
 * The pictures that messengers and other sites show beside a link: for each lesson its title and its own figure. They are drawn by resvg, whose text is
 * set in the fonts of the site, so that the build needs none of the system's.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { previewPath } from '../../site/preview.ts';
import { type Preview, pictureOf } from './picture.ts';
import { plainAttributes, plainStyle } from './plain-style.ts';

interface PreviewedLesson {
  slug: string;
  number: string;
  title: string;
}

interface PreviewedCourse {
  title: string;
  subject?: string | undefined;
  lessons: readonly PreviewedLesson[];
}

/** Draws one picture for each lesson and one for all other pages; returns how many. `folder`: the built site. */
export async function writePreviews(folder: string, { title, subject, lessons }: PreviewedCourse): Promise<number> {
  const fonts = await writtenFonts();
  try {
    const mark = await readFile(join(folder, 'favicon.svg'), 'utf8');
    const common = { site: title, mark };
    const tokens = await sheet('styles/tokens.css');
    await mkdir(join(folder, 'previews'), { recursive: true });
    await draw(folder, undefined, fonts.files, {
      ...common,
      label: subject === undefined ? '' : `A course on ${subject}`,
      title,
      drawing: undefined,
      definitions: '',
      style: await styleOf(),
    });
    for (const lesson of lessons) {
      const html = await readFile(join(folder, 'lessons', lesson.slug, 'index.html'), 'utf8');
      await draw(folder, lesson.slug, fonts.files, {
        ...common,
        label: `Lesson ${Number(lesson.number)}`,
        title: lesson.title,
        drawing: /<svg class="fg-drawing"[\s\S]*?<\/svg>/.exec(html)?.[0],
        definitions: plainAttributes(/<defs>[\s\S]*?<\/defs>/.exec(html)?.[0] ?? '', tokens),
        style: await styleOf(lesson.slug),
      });
    }
    return lessons.length + 1;
  } finally {
    await rm(fonts.folder, { recursive: true, force: true });
  }
}

async function draw(folder: string, slug: string | undefined, fontFiles: string[], preview: Preview): Promise<void> {
  const picture = new Resvg(pictureOf(preview), { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Commissioner Thin' } });
  await writeFile(join(folder, previewPath(slug)), picture.render().asPng());
}

/** The rules of the tokens, of all figures and of one figure. */
async function styleOf(slug?: string): Promise<string> {
  const files = ['styles/tokens.css', 'figures/parts/figure.css', ...(slug === undefined ? [] : [`figures/${slug}/figure.css`])];
  return plainStyle([...(await Promise.all(files.map(sheet))), OWN]);
}

/** A style sheet of the site; empty where a figure has none. */
const sheet = (file: string): Promise<string> => readFile(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8').catch(() => '');

/** The font calls itself after its thinnest weight, whichever was cut out of it. */
const OWN = `:root { --font-ui: "Commissioner Thin"; --font-text: "Literata"; }
text { font-family: var(--font-ui); fill: var(--ink); } .pv-site, .pv-title { font-family: var(--font-text); } .pv-label { fill: var(--ink-2); } .pv-paper { fill: var(--paper); }`;

/** What a preview is set in: each face as a font of one weight, since the drawing program knows no axes. */
const FACES = [
  { source: '@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2', axes: { opsz: 24, wght: 560 } },
  { source: '@fontsource-variable/literata/files/literata-latin-opsz-italic.woff2', axes: { opsz: 14, wght: 500 } },
  { source: '@fontsource-variable/commissioner/files/commissioner-latin-wght-normal.woff2', axes: { wght: 500 } },
];

async function writtenFonts(): Promise<{ folder: string; files: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'preview-fonts-'));
  const { resolve } = createRequire(import.meta.url);
  const files = await Promise.all(
    FACES.map(async ({ source, axes }, at) => {
      const file = join(folder, `${at}.ttf`);
      const font = await readFile(resolve(source));
      await writeFile(file, await subsetFont(font, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true, variationAxes: axes }));
      return file;
    }),
  );
  return { folder, files };
}
