import type { Element, ElementContent, Root } from 'hast';
import type { Code, List, Paragraph, Root as MarkdownRoot } from 'mdast';
import rehypeSanitize, { defaultSchema, type Options as SanitizeSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { isDisplayed, rehypeFormulas } from './formulas.ts';
import { breakCall, breakValue } from './break-example.ts';

export interface StatementOptions {
  /** Named in the error when a formula cannot be read. */
  path: string;
  /** What each `example` call returns, as it is shown. A call that is missing is shown without its value. */
  values?: ReadonlyMap<string, string> | undefined;
}

/**
 * The HTML of a statement or a hint: Markdown, tables and maths. Raw HTML, scripts, handlers, styles and images are dropped, so the
 * text may come from anywhere. Runs in the build and in the browser.
 */
export async function renderStatement(markdown: string, { path, values = new Map() }: StatementOptions): Promise<string> {
  const file = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkMath)
    .use(() => (tree: MarkdownRoot) => showExamples(tree, values))
    .use(() => describeArguments)
    .use(() => displayFormulas)
    .use(remarkRehype)
    .use(rehypeSanitize, SCHEMA)
    .use(rehypeFormulas)
    .use(() => frameFormulas)
    // Only formulas are HTML of their own by now.
    .use(rehypeStringify, { allowDangerousHtml: true })
    .process({ value: markdown, path });
  return String(file);
}

/** The calls that a statement shows as examples, in their order. */
export function exampleCalls(markdown: string): string[] {
  const tree = unified().use(remarkParse).use(remarkMath).parse(markdown);
  return tree.children.filter(isExample).map((node) => node.value.trim());
}

/** Our own class names pass, beside what GitHub allows; images do not, because a foreign text could make the browser call home. */
const SCHEMA: SanitizeSchema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []).filter((name) => name !== 'img' && name !== 'input'), 'dl', 'dt', 'dd'],
  attributes: {
    ...defaultSchema.attributes,
    code: [['className', /^language-./, 'math-inline', 'math-display']],
    div: [['className', 'eg']],
    dl: [['className', 'args']],
    p: [['className', 'label']],
    pre: [['tabIndex', 0]],
    span: [['className', 'eg-v']],
  },
};

const isExample = (node: MarkdownRoot['children'][number]): node is Code => node.type === 'code' && node.lang === 'example';

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

function showExamples(tree: MarkdownRoot, values: ReadonlyMap<string, string>): void {
  tree.children = tree.children.map((node) => (isExample(node) ? example(node.value.trim(), values) : node));
}

function example(call: string, values: ReadonlyMap<string, string>): Paragraph {
  const value = values.get(call);
  const shown: ElementContent[] = [{ type: 'text', value: breakCall(call) }];
  if (value !== undefined) shown.push(element('span', { className: ['eg-v'] }, [{ type: 'text', value: `\n→ ${breakValue(value)}` }]));
  const hChildren = [
    element('p', { className: ['label'] }, [{ type: 'text', value: 'Example' }]),
    element('pre', { tabIndex: 0 }, [element('code', {}, shown)]),
  ];
  return { type: 'paragraph', children: [], data: { hName: 'div', hProperties: { className: ['eg'] }, hChildren } };
}

/**
 * A list in which every item begins with names in code ("`xs` is …", "`lo` and `hi` are …", "`hard` says …") or with "It returns …" is
 * set as a table of arguments.
 */
function describeArguments(tree: MarkdownRoot): void {
  for (const node of tree.children) {
    if (node.type !== 'list') continue;
    const rows = node.children.map((item) => argumentRow(item));
    if (rows.some((row) => row === undefined)) continue;
    const list: List = node;
    list.data = { hName: 'dl', hProperties: { className: ['args'] } };
    list.children = rows.flatMap((row) => row!) as unknown as List['children'];
  }
}

/** `<dt>` and `<dd>`; both are written as paragraphs that name their element, which mdast has no node for. */
function argumentRow(item: List['children'][number]): [Paragraph, Paragraph] | undefined {
  const [paragraph, ...more] = item.children;
  if (paragraph?.type !== 'paragraph' || more.length > 0) return undefined;
  const names = namesInFront(paragraph.children);
  const [first, ...rest] = paragraph.children.slice(names.length);
  if (first?.type !== 'text') return undefined;
  const verb = (names.length > 0 ? /^ (?:is |are |(?=\w))/ : /^It returns /).exec(first.value)?.[0];
  if (verb === undefined) return undefined;
  return [
    as('dt', names.length > 0 ? names : [{ type: 'text', value: 'returns' }]),
    as('dd', [{ ...first, value: first.value.slice(verb.length) }, ...rest]),
  ];
}

/** The names in code at the front, with a comma between each two. */
function namesInFront(children: Paragraph['children']): Paragraph['children'] {
  const names: Paragraph['children'] = [];
  for (const child of children) {
    const isNext = names.length % 2 === 0 ? child.type === 'inlineCode' : child.type === 'text' && /^(?:,| and|, and) $/.test(child.value);
    if (!isNext) break;
    names.push(child.type === 'text' ? { ...child, value: ', ' } : child);
  }
  return names;
}

const as = (hName: string, children: Paragraph['children']): Paragraph => ({ type: 'paragraph', children, data: { hName } });

/** `$$…$$` on a line of its own is a displayed formula, as it would be over several lines. */
function displayFormulas(tree: MarkdownRoot, file: { value: unknown }): void {
  for (const node of tree.children) {
    if (node.type !== 'paragraph' || node.children.length !== 1) continue;
    const [formula] = node.children;
    const start = formula?.position?.start.offset;
    if (formula?.type !== 'inlineMath' || start === undefined || !String(file.value).startsWith('$$', start)) continue;
    formula.data = { ...formula.data, hProperties: { className: ['language-math', 'math-display'] } };
  }
}

/** It can be wider than the pane, so the keyboard has to reach it to scroll. */
const FRAME: Element['properties'] = { className: ['st-f'], tabIndex: 0 };

/** A formula that stands alone gets the frame of the statement. */
function frameFormulas(tree: Root): void {
  tree.children = tree.children.map((node) => {
    if (isDisplayed(node)) return element('div', FRAME, [node as ElementContent]);
    if (node.type !== 'element') return node;
    const [only, ...more] = node.children;
    return node.tagName === 'p' && more.length === 0 && only && isDisplayed(only) ? { ...node, tagName: 'div', properties: FRAME } : node;
  });
}
