/** Whether a lesson's text becomes a page: it is compiled as the build compiles it, its components are there, and so are the pages that it links to. */
import { positionAt } from '../../graders/source/position.ts';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ENGINE } from '../build/engine.ts';
import { lessonProcessor } from '../build/lesson-processor.ts';
import { exerciseIds } from '../build/packages.ts';
import { readCourse } from '../course/read-course.ts';
import { error, type Finding, type Said } from './finding.ts';
import { LESSONS } from './folders.ts';

const FILE = 'index.mdx';

/** All that keeps the text from becoming a page. `values`: the names of the front matter and their expressions. */
export async function lessonTextFindings(slug: string, text: string, values: Readonly<Record<string, string>>): Promise<Finding[]> {
  const body = withoutHead(text);
  const compiled = await compileFault(slug, body, values);
  // Text that does not compile cannot be read for links either.
  if (compiled) return [compiled];
  return [...strangers(body), ...(await deadLinks(slug, body))];
}

/** The text with empty lines in place of its front matter, so that lines keep their numbers; code keeps its place and loses its signs. */
function withoutHead(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---(?=\n|$)/, (head) => head.replace(/[^\n]/g, ''));
}

async function compileFault(slug: string, body: string, values: Readonly<Record<string, string>>): Promise<Finding | undefined> {
  const renderer = await lessonProcessor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  try {
    await renderer?.process(body, join(LESSONS, slug, FILE), { values });
    return undefined;
  } catch (fault) {
    const { message, line, reason } = fault as Error & { line?: number; reason?: string };
    const [, atLine, said] = /^[^\n]*?index\.mdx:(\d+): ([\s\S]*)$/.exec(message) ?? [];
    const at = line ?? (atLine === undefined ? Number(/^(\d+):\d+/.exec(message)?.[1]) : Number(atLine));
    const found = `The lesson does not compile: ${reason ?? said ?? message}`;
    return error(
      'lesson',
      FILE,
      { found, expected: 'what the build can make a page of.', ...adviceFor(found) },
      Number.isNaN(at) ? undefined : at,
    );
  }
}

function adviceFor(found: string): Pick<Said, 'fix'> {
  if (/acorn|expression/i.test(found)) return { fix: "A { that is meant stands in a formula or in code; elsewhere write {'{'}." };
  if (/closing tag|Unexpected character|before name|unclosed|end-tag/i.test(found))
    return { fix: 'Close the component, or put a < that is meant into a formula or code.' };
  return { fix: 'Fix it there.' };
}

/** The components of `src/lesson/Text.astro`, and the one that the build replaces. */
const COMPONENTS = new Set(
  'Better Card CommonError Exercise Figure Formula Gloss Key Note Quiz Sources TermCards Val WholeCard Worked'.split(' '),
);

function strangers(body: string): Finding[] {
  return [...withoutFormulas(withoutCode(body)).matchAll(/<([A-Z]\w*)/g)].flatMap(({ 1: name = '', index }) =>
    COMPONENTS.has(name)
      ? []
      : [
          error(
            'lesson',
            FILE,
            { found: `There is no component <${name}>.`, expected: [...COMPONENTS].join(', '), fix: 'Write one of these.' },
            positionAt(body, index).line,
          ),
        ],
  );
}

/** What a place in a text is worth while signs in code are not. */
const withoutCode = (text: string): string => text.replace(/^(```|~~~)[\s\S]*?^\1|`[^`\n]*`/gm, blank);

/** In a formula, `K<M` is a comparison. A dollar behind a backslash is a dollar. */
const withoutFormulas = (text: string): string => text.replace(/(?<!\\)(\$\$?)[\s\S]*?(?<!\\)\1/g, blank);

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

async function deadLinks(slug: string, body: string): Promise<Finding[]> {
  const pages = await pagesOfTheSite();
  const links = [...withoutCode(body).matchAll(/\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+"[^"]*")?\)|href="([^"]*)"/g)];
  const findings = links.map(async ({ 1: inText, 2: inTag, index }) => {
    const url = inText ?? inTag ?? '';
    const found = await deadLink(slug, url, pages, body);
    return found === undefined
      ? []
      : [
          error(
            'lesson',
            FILE,
            { found, expected: 'an address where something is.', fix: 'Fix the link, or take it out.' },
            positionAt(body, index).line,
          ),
        ];
  });
  return (await Promise.all(findings)).flat();
}

async function deadLink(slug: string, url: string, pages: ReadonlySet<string>, body: string): Promise<string | undefined> {
  if (/^mailto:\S+@/.test(url)) return undefined;
  if (/^[a-z][a-z+.-]*:/i.test(url))
    return URL.canParse(url) && /^https?:\/\/[^\s/]+\.[^\s/]+/.test(url) ? undefined : `${url} is no address.`;
  if (url === '') return 'A link leads nowhere.';
  const { pathname, hash } = new URL(url, `https://site.invalid/lessons/${slug}/`);
  const page = pathname.replace(/^\/|\/$/g, '');
  if (url.startsWith('/')) return `${url} leaves out the folder that the site may lie in.`;
  if (!pages.has(page)) return `There is no page ${url}.`;
  if (!pathname.endsWith('/')) return `${url} needs a / at its end.`;
  if (hash === '') return undefined;
  const own = page === `lessons/${slug}` ? body : await sourceOf(page);
  return own === undefined || anchorsOf(own).has(decodeURIComponent(hash.slice(1)))
    ? undefined
    : `There is no heading ${hash} on the page of ${url}.`;
}

/** The text of a page whose headings are known; undefined for the others, which are programs. */
function sourceOf(page: string): Promise<string | undefined> {
  const [room = '', name = ''] = page.split('/');
  const file =
    room === 'lessons'
      ? join(LESSONS, name, FILE)
      : room === 'guides' && name !== ''
        ? join(ENGINE, 'content/guides', `${name}.mdx`)
        : undefined;
  return file === undefined ? Promise.resolve(undefined) : readFile(file, 'utf8').catch(() => undefined);
}

/** The names of a text's headings and of what has an id. */
function anchorsOf(text: string): Set<string> {
  const headings = [...text.matchAll(/^#{1,6} +(.+?) *$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
  // What components bring with them: the parts of a lesson that have no heading in its text.
  return new Set([
    ...headings,
    ...[...text.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id),
    'idea',
    'quiz',
    'exercise',
    'sources',
    'card',
  ]);
}

/** Addresses of pages, without the slashes around them. */
async function pagesOfTheSite(): Promise<Set<string>> {
  // Those of this project, which is the engine of other courses, too.
  const guides = await readdir(join(ENGINE, 'content/guides')).catch(() => []);
  const rooms = await readdir(join(ENGINE, 'src/pages'), { withFileTypes: true }).catch(() => []);
  return new Set([
    '',
    ...rooms.filter((room) => room.isDirectory()).map(({ name }) => name),
    ...(await readCourse()).lessons.map(({ slug }) => `lessons/${slug}`),
    ...guides.map((file) => `guides/${file.replace(/\.mdx$/, '')}`),
    ...(await exerciseIds()).map((id) => `exercises/${id}`),
  ]);
}
