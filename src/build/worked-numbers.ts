/**
 * Remark plugin: the numbers of a lesson are computed in the build. `\val{name}` in a formula and `<Val of="name" />` in prose
 * become the value of the expression that the lesson's frontmatter gives the name.
 */
import type { Evaluated } from '../../graders/expressions.ts';
import { follow, type NumberContext, readReference, writeValue } from './shown-numbers.ts';

/** Evaluates the expressions over the reference of the lesson's exercise and the helpers. */
export type EvaluateFor = (slug: string, expressions: string[]) => Promise<Evaluated[]>;

/** What the plugin sees of a syntax tree: Markdown, MDX and the HTML children of formulas alike. */
export type Node = {
  type: string;
  value?: string;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  data?: { hChildren?: Node[] };
  position?: { start: { line: number } } | undefined;
};

type File = { path?: string; data: { astro?: { frontmatter?: Record<string, unknown> } } };

export function remarkValues(options: { evaluate: EvaluateFor }) {
  return async (tree: Node, file: File): Promise<void> => {
    const path = file.path ?? 'a lesson';
    const expressions = readExpressions(file);
    const values = await evaluateAll(path, expressions, options.evaluate);
    const show = (text: string, place: NumberContext, node: Node): string => {
      const at = `${path}:${node.position?.start.line ?? '?'}`;
      const reference = readReference(text);
      if (!reference) throw new Error(`${at}: “${text}” is no name of a value. Write name, name[0] or name.field.`);
      const value = values.get(reference.name);
      if (!value) throw new Error(`${at}: there is no value called ${reference.name}. ${known([...values.keys()])}`);
      try {
        return writeValue(follow(value.value, reference.steps), place);
      } catch (error) {
        throw new Error(`${at}: ${text} cannot be shown: ${(error as Error).message}.`);
      }
    };
    const inTables = new Set<Node>();
    visit(tree, (table) => {
      if (table.name === 'Worked') visit(table, (node) => inTables.add(node));
    });
    visit(tree, (node) => {
      if (node.type === 'math' || node.type === 'inlineMath') fillFormula(node, (name) => show(name, 'formula', node));
      if ((node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Val') {
        const shown = show(attribute(node, 'of', path), 'prose', node);
        const become = inTables.has(node) && /\d/.test(shown) ? becomeNumeral : becomeText;
        become(node, shown);
      }
    });
  };
}

const known = (names: string[]): string =>
  names.length > 0 ? `The frontmatter has: ${names.join(', ')}.` : 'Give it an expression under `values:` in the frontmatter.';

function readExpressions(file: File): [string, string][] {
  const values = file.data.astro?.frontmatter?.values;
  return typeof values === 'object' && values !== null
    ? Object.entries(values).map(([name, expression]) => [name, String(expression)])
    : [];
}

async function evaluateAll(path: string, expressions: [string, string][], evaluate: EvaluateFor): Promise<Map<string, { value: ValueOf }>> {
  const found = new Map<string, { value: ValueOf }>();
  if (expressions.length === 0) return found;
  const slug = /([^/]+)\/index\.mdx$/.exec(path)?.[1] ?? '';
  const results = await evaluate(
    slug,
    expressions.map(([, expression]) => expression),
  );
  expressions.forEach(([name, expression], index) => {
    const result = results[index];
    if (result?.kind !== 'value') {
      throw new Error(`${path}: the value ${name} could not be computed from ${expression}: ${result?.message ?? 'no answer came'}.`);
    }
    found.set(name, { value: result.value });
  });
  return found;
}

type ValueOf = Extract<Evaluated, { kind: 'value' }>['value'];

/** The formula's text stands in the node and once more in the HTML element that it will become. */
function fillFormula(node: Node, show: (name: string) => string): void {
  const fill = (text: string): string => text.replace(/\\val\{([^{}]*)\}/g, (_, name: string) => show(name));
  if (node.value !== undefined) node.value = fill(node.value);
  for (const child of node.data?.hChildren ?? []) {
    visit(child, (inner) => {
      if (inner.value !== undefined) inner.value = fill(inner.value);
    });
  }
}

/** In a worked table a number stands beside formulas, so it is set in their numerals; a word is not. */
function becomeNumeral(node: Node, value: string): void {
  node.name = 'span';
  node.attributes = [{ type: 'mdxJsxAttribute', name: 'class', value: 'num' }];
  node.children = [{ type: 'text', value }];
}

function becomeText(node: Node, value: string): void {
  node.type = 'text';
  node.value = value;
  delete node.children;
  delete node.attributes;
  delete node.name;
}

function attribute(node: Node, name: string, path: string): string {
  const value = node.attributes?.find((candidate) => candidate.name === name)?.value;
  if (typeof value === 'string') return value;
  throw new Error(`${path}:${node.position?.start.line ?? '?'}: <${node.name}> needs ${name}="…".`);
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const child of node.children ?? []) visit(child, see);
}
