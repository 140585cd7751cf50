import type { Element, ElementContent, Root } from 'hast';
import katex from 'katex';
import type { VFile } from 'vfile';
import { brokenFormula } from './broken-formula.ts';
import { mathsOptions } from './maths.ts';

/** Characters that one formula may have; the longest of the course has 475. */
const FORMULA_CHARACTERS = 2_000;

/** The largest size that a formula may give to a rule or a space: a foreign one could be as large as a wall. */
const MOST_EM = 40;

/** What defines commands. With definitions of its own a formula of a thousand characters can be expanded to a million. */
const DEFINITION = /\\(?:[gex]?def|let|futurelet|global|long|(?:new|renew|provide)command)(?![A-Za-z@])/;

/**
 * Rehype plugin for texts that may come from anywhere: sets formulas as HTML that goes into the page as it is, so it has to run after
 * the text is sanitised. It reads no HTML back, which needs a document, so it runs in a worker as well. A formula that cannot be set
 * throws.
 */
export function rehypeFormulas() {
  return (tree: Root, file: VFile): void => {
    tree.children = setFormulas(tree.children as ElementContent[], file);
  };
}

/** A formula that stands alone, once it is set. */
export const isDisplayed = (node: { type: string; data?: object | undefined }): boolean =>
  node.type === 'raw' && node.data !== undefined && 'isDisplayed' in node.data;

function setFormulas(nodes: ElementContent[], file: VFile): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element') return node;
    const [only] = node.children;
    const isFence = node.tagName === 'pre' && only?.type === 'element' && classesOf(only).includes('language-math');
    if (isFence) return formula(only, true, file);
    const classes = classesOf(node);
    if (classes.includes('math-inline') || classes.includes('math-display')) return formula(node, classes.includes('math-display'), file);
    return { ...node, children: setFormulas(node.children, file) };
  });
}

function formula(code: Element, displayMode: boolean, file: VFile): ElementContent {
  const tex = code.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  const set = formulaHtml(tex, displayMode);
  if (set.kind === 'refused') throw brokenFormula(file.path, code.position?.start.line, set.reason);
  return { type: 'raw', value: set.html, ...(displayMode && { data: { isDisplayed: true } }) } as ElementContent; // the type knows `raw` without data
}

/** The HTML of a formula that may come from anywhere, or why it cannot be set, in sentences. */
export function formulaHtml(tex: string, displayMode: boolean): { kind: 'html'; html: string } | { kind: 'refused'; reason: string } {
  const refuse = (reason: string) => ({ kind: 'refused', reason }) as const;
  if (tex.length > FORMULA_CHARACTERS) return refuse(`It has ${tex.length} characters; there may be ${FORMULA_CHARACTERS}.`);
  const definition = DEFINITION.exec(tex)?.[0];
  if (definition) return refuse(`It defines a command by ${definition}. Write out what the command stands for.`);
  try {
    return { kind: 'html', html: katex.renderToString(tex, { ...mathsOptions, maxSize: MOST_EM, displayMode, throwOnError: true }) };
  } catch (error) {
    return refuse((error as Error).message);
  }
}

function classesOf(node: Element): (string | number)[] {
  const { className } = node.properties;
  return Array.isArray(className) ? className : [];
}
