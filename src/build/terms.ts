/**
 * Rehype plugin: the first mention of each term of the glossary in a lesson becomes a link to its entry, and the lesson gets the
 * previews of the terms that it mentions (`<TermCards>`). Formulas, headings, links, code, tables, notes, the quiz and quoted cards
 * stay as they are.
 */
import type { Element, ElementContent, Root, Text } from 'hast';
import type { VFile } from 'vfile';
import { SLUG } from '../course/course.ts';
import type { Term } from '../notation/glossary.ts';
import { readGlossary } from '../notation/read-notation.ts';

/** What is looked into, of HTML and of MDX alike. */
type Parent = { type: string; tagName?: string; name?: string | null; properties?: Element['properties']; children: ElementContent[] };

/** Elements and components whose text is not running text. */
const LEFT_ALONE = new Set([
  ...['h1', 'h2', 'h3', 'h4', 'a', 'code', 'pre', 'table', 'button', 'svg'],
  ...['Card', 'Exercise', 'Figure', 'Formula', 'Gloss', 'Key', 'Note', 'Quiz', 'Sources', 'WholeCard', 'Worked'],
]);

export function rehypeTerms() {
  return async (tree: Root, file: VFile): Promise<void> => {
    const number = Number(SLUG.exec(/([^/]+)\/index\.mdx$/.exec(file.path ?? '')?.[1] ?? '')?.[1]);
    if (!number) return;
    const linked = linkTerms(tree, number, await readGlossary());
    if (linked.length > 0) tree.children.push(cardsOf(linked));
  };
}

/** Links the first mention of each term; returns the ids of the terms that are mentioned. `number` is the lesson's. */
export function linkTerms(tree: Root, number: number, glossary: readonly Term[]): string[] {
  const here = glossary.filter(({ except }) => !except.includes(number));
  const seen = new Set<Term>();
  if (here.length > 0) linkIn(tree, mentionsOf(here), seen);
  return here.filter((term) => seen.has(term)).map(({ id }) => id);
}

/** Finds the terms in a text, from left to right and each time the longest: “mutual information” is no mention of information. */
interface Mentions {
  pattern: RegExp;
  /** The term that is written so, in lower case and with single spaces. */
  termOf: (found: string) => Term | undefined;
}

export function mentionsOf(terms: readonly Term[]): Mentions {
  const forms = new Map(terms.flatMap((term) => term.written.map((form) => [form.toLowerCase(), term] as const)));
  const written = terms.flatMap((term) => term.written).toSorted((a, b) => b.length - a.length);
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${written.map(patternOf).join('|')})(?![\\p{L}\\p{N}-])`, 'gu'),
    termOf: (found) => forms.get(found.toLowerCase().replace(/\s+/g, ' ')),
  };
}

/** At the beginning of a sentence a term may have a capital. */
function patternOf(form: string): string {
  const [, asterisk = '', first = '', rest = ''] = /^(\*?)(.)(.*)$/u.exec(form) ?? [];
  const initial = first === first.toUpperCase() ? literal(first) : `[${first}${first.toUpperCase()}]`;
  return `${literal(asterisk)}${initial}${literal(rest).replaceAll(' ', '\\s+')}`;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Links what is mentioned in the children of a node for the first time, in reading order. */
function linkIn(parent: Parent | Root, mentions: Mentions, seen: Set<Term>): void {
  const children = parent.children as ElementContent[]; // A doctype cannot come out of Markdown.
  const pieces = children.map(pieceOf);
  const text = pieces.map((piece) => piece.text).join('');
  const matches = [...withoutQuotations(text).matchAll(mentions.pattern)];
  const cuts: { term: Term; cut: Cut }[] = [];
  for (let at = 0, start = 0; at < children.length; at++) {
    const end = start + (pieces[at]?.text.length ?? 0);
    for (const { 0: found, index } of matches) {
      if (index < start || index >= end) continue;
      const term = mentions.termOf(found);
      const cut = cutOut(children, pieces, index, index + found.length);
      if (!term || !cut || seen.has(term)) continue;
      seen.add(term);
      cuts.push({ term, cut });
    }
    const child = children[at] as Parent | Text;
    const isLinked = cuts.some(({ cut }) => at >= cut.from && at < cut.from + cut.count && child.type !== 'text');
    if ('children' in child && !isLinked && !isLeftAlone(child)) linkIn(child, mentions, seen);
    start = end;
  }
  parent.children = rebuilt(children, pieces, cuts) as Root['children'];
}

/** Words between quotation marks are somebody else's. */
const withoutQuotations = (text: string): string => text.replace(/“[^”]*”/g, (quoted) => NO_WORD.repeat(quoted.length));

/** A sign that no term has. */
const NO_WORD = '\u{FFFC}';

/** A child as it is searched: emphasis has its asterisks, and anything else that is no text stands for itself. */
interface Piece {
  text: string;
  isWhole: boolean;
}

function pieceOf(node: ElementContent): Piece {
  if (node.type === 'text') return { text: node.value, isWhole: false };
  const [only, ...others] = node.type === 'element' && node.tagName === 'em' ? node.children : [];
  return { text: only?.type === 'text' && others.length === 0 ? `*${only.value}*` : NO_WORD, isWhole: true };
}

/** Children that hold a mention: from the first, how many, and the places in the text of all where it begins and ends. */
interface Cut {
  from: number;
  count: number;
  first: number;
  last: number;
}

/** Undefined where the mention begins or ends inside a child that cannot be cut. */
function cutOut(children: readonly ElementContent[], pieces: readonly Piece[], first: number, last: number): Cut | undefined {
  const touched = children.flatMap((_, at) => {
    const start = startOf(pieces, at);
    const { text, isWhole } = pieces[at] as Piece;
    if (start >= last || start + text.length <= first) return [];
    return [{ at, isCut: isWhole && (first > start || last < start + text.length) }];
  });
  const [one] = touched;
  return one && touched.every(({ isCut }) => !isCut) ? { from: one.at, count: touched.length, first, last } : undefined;
}

const startOf = (pieces: readonly Piece[], at: number): number => pieces.slice(0, at).reduce((sum, { text }) => sum + text.length, 0);

/** The children with a link around each mention. */
function rebuilt(children: readonly ElementContent[], pieces: readonly Piece[], cuts: { term: Term; cut: Cut }[]): ElementContent[] {
  const made: ElementContent[] = [];
  let place = 0;
  for (const { term, cut } of cuts) {
    made.push(...between(children, pieces, place, cut.first), link(term, between(children, pieces, cut.first, cut.last)));
    place = cut.last;
  }
  return [...made, ...between(children, pieces, place, Number.POSITIVE_INFINITY)];
}

/** What stands between two places of the text of all children. */
function between(children: readonly ElementContent[], pieces: readonly Piece[], first: number, last: number): ElementContent[] {
  return children.flatMap((child, at): ElementContent[] => {
    const start = startOf(pieces, at);
    const { text, isWhole } = pieces[at] as Piece;
    const [a, b] = [Math.max(first - start, 0), Math.min(last - start, text.length)];
    if (isWhole) return a === 0 && b === text.length ? [child] : [];
    return a < b ? [plain(text.slice(a, b))] : [];
  });
}

const plain = (value: string): Text => ({ type: 'text', value });

const isLeftAlone = (node: Parent): boolean =>
  LEFT_ALONE.has(node.tagName ?? node.name ?? '') ||
  (Array.isArray(node.properties?.className) && node.properties.className.some((name) => String(name).startsWith('katex')));

const link = ({ id }: Term, children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { className: ['term'], href: `../../notation/#${id}`, ariaDescribedBy: [`term-${id}-says`] },
  children,
});

/** The component that shows the previews; MDX has nodes that HTML does not know. */
const cardsOf = (ids: readonly string[]) =>
  ({
    type: 'mdxJsxFlowElement',
    name: 'TermCards',
    attributes: [{ type: 'mdxJsxAttribute', name: 'of', value: ids.join(' ') }],
    children: [],
  }) as unknown as Element;
