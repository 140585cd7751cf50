import { positionAt } from '../../graders/source/position.ts';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { formulaHtml } from '../markdown/formulas.ts';
import { error, type Finding, type Said } from './finding.ts';
import { sayingsOf } from './sayings.ts';

/** A text that becomes a page, and where it is written. */
interface Page {
  file: string;
  path?: (string | number)[];
  /** The text is the file: its lines are the file’s. */
  isFile?: boolean;
  text: string;
}

/** Every text is shown as it is written: its formulas can be set, nothing of it is dropped, and its links lead somewhere. */
export function checkRendering(exercise: ExercisePackage): Finding[] {
  return pagesOf(exercise).flatMap((page) => [...unclosed(page), ...faultsIn(page)]);
}

/** The statement, and every sentence beside it; a title is set as it is. */
const pagesOf = (exercise: ExercisePackage): Page[] => [
  { file: 'statement.md', isFile: true, text: exercise.statement },
  ...sayingsOf(exercise).filter(({ isShort }) => !isShort),
];

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath);

function faultsIn(page: Page): Finding[] {
  const findings: Finding[] = [];
  const visit = (node: Nodes): void => {
    const said = faultOf(node);
    // A feedback stands in a comment: the first line of its file is near enough.
    const line = page.path ? undefined : page.isFile ? node.position?.start.line : 1;
    if (said) findings.push(error('rendering', page.file, { ...said, ...(page.path && { path: page.path }) }, line));
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(parser.parse(page.text));
  return findings;
}

function faultOf(node: Nodes): Said | undefined {
  switch (node.type) {
    case 'html':
      return {
        found: `${short(node.value)} is HTML, and HTML is dropped: the page does not show it.`,
        expected: 'Markdown and formulas.',
        fix: node.value.startsWith('<!--')
          ? 'Take the comment out.'
          : 'Write it in Markdown; a < that is meant stands in a formula or in code.',
      };
    case 'image':
    case 'imageReference':
      return {
        found: `The image ${short('url' in node ? node.url : node.identifier)} is dropped: exercises show no images, because they may be opened from anywhere.`,
        expected: 'text, tables and formulas.',
        fix: 'Say it in words, or put the picture into the lesson.',
      };
    case 'math':
    case 'inlineMath':
      return formulaFault(node.value, node.type === 'math');
    case 'link':
      return linkFault(node.url);
    case 'text':
      return strayFault(node.value);
    case 'footnoteReference':
    case 'footnoteDefinition':
      return { found: 'Footnotes have no place beside the code.', expected: 'running text.', fix: 'Put it in brackets, or leave it out.' };
    default:
      return undefined;
  }
}

function formulaFault(tex: string, isDisplayed: boolean): Said | undefined {
  if (tex.trim() === '')
    return { found: 'A formula is empty.', expected: 'something between the dollar signs.', fix: 'Write it, or take it out.' };
  const set = formulaHtml(tex, isDisplayed);
  if (set.kind === 'html') return undefined;
  return {
    found: `The formula ${short(tex)} cannot be read. ${set.reason}`,
    expected: 'a formula that KaTeX can set.',
    fix: 'Fix the formula.',
  };
}

/** A page has an address of its own wherever it is opened, so a link must be whole. */
function linkFault(url: string): Said | undefined {
  const fix = 'Write the whole address, beginning with https://, or no link.';
  if (/^(https?:\/\/[^\s/]+\.[^\s/]+|mailto:\S+@)/.test(url)) return undefined;
  return {
    found: url === '' ? 'A link leads nowhere.' : `The link to ${url} leads nowhere: an exercise is opened at many addresses.`,
    expected: 'a whole address.',
    fix,
  };
}

/** What was meant to be more than text, and is shown as it stands. */
const STRAY: [mark: RegExp, what: string, fix: string][] = [
  [/\$/, 'a dollar sign that no other one closes', 'Close the formula, or write \\$ for the sign.'],
  [/`/, 'a backquote that no other one closes', 'Close the code.'],
  [/\*\*|__/, 'stars or lines that no others close', 'Close the emphasis; names with __ stand in code.'],
  [/\\[A-Za-z]{2,}/, 'a command of TeX outside of a formula', 'Put it between dollar signs.'],
  [/[{}]/, 'a brace outside of code and formulas', 'Put it into code or into a formula, or take it out.'],
  [/\]\(|\]\[[^\]]{3,}\]/, 'a link that is not closed, or whose address is nowhere', 'Write [text](https://…).'],
  [/^\s*#{1,6}\S/, 'a heading without a space behind its #', 'Put a space there.'],
];

function strayFault(text: string): Said | undefined {
  const stray = STRAY.find(([mark]) => mark.test(text));
  if (!stray) return undefined;
  const [mark, what, fix] = stray;
  const at = mark.exec(text)?.index ?? 0;
  return { found: `“${short(text.slice(Math.max(0, at - 20)))}” holds ${what}.`, expected: 'text that is shown as it is meant.', fix };
}

/** A fence that is opened swallows the rest of the text. */
function unclosed({ file, path, isFile, text }: Page): Finding[] {
  const fences = [...text.matchAll(/^ {0,3}(```|~~~|\$\$)[^\n`$]*$/gm)];
  const open: { mark: string; index: number }[] = [];
  for (const { 1: mark = '', index } of fences) {
    if (open.length === 0) open.push({ mark, index });
    else if (open[0]?.mark === mark) open.pop();
  }
  const [first] = open;
  if (!first) return [];
  const said = {
    found: `${first.mark} is opened here and never closed: all that follows is taken for ${first.mark === '$$' ? 'a formula' : 'code'}.`,
    expected: `a line with ${first.mark} at its end.`,
    fix: 'Add it.',
    ...(path && { path }),
  };
  return [error('rendering', file, said, isFile ? positionAt(text, first.index).line : undefined)];
}

/** Characters of what is quoted. */
const SHORT = 60;

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > SHORT ? `${line.slice(0, SHORT - 1)}…` : line;
}
