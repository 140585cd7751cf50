/** The symbols of a formula: its letters and signs, with the font and the accent that are part of them. */
import katex from 'katex';
import { mathsOptions } from '../markdown/maths.ts';

export interface FormulaSymbol {
  /** Letter or sign as TeX: `x`, `\lambda`, `\hat x`, `\mathcal{L}`, `\mathrm{softmax}`. */
  letter: string;
  /** With what stands below it: `x_A`. The same as `letter` where nothing does. */
  indexed: string;
  /** It stands above or below another one. */
  isIndex: boolean;
  /** It is a name below another letter, written in capitals: the A of `x_A`. */
  isLabel: boolean;
}

/** What KaTeX's reader makes of a formula: a node, of which only these parts matter here. */
type Tree = { type: string; text?: string; name?: string; label?: string; font?: string; delim?: string } & {
  [part in 'body' | 'base' | 'sub' | 'sup' | 'numer' | 'denom' | 'index']?: unknown;
};

// The reader is not in KaTeX's types. It is the only way to tell `\mathrm{vec}` from a product of three letters.
const { __parse: read } = katex as unknown as { __parse: (tex: string, options: object) => Tree[] };

/** Nodes that are a symbol as a whole. */
const SYMBOLS = new Set(['mathord', 'textord', 'atom', 'op', 'operatorname', 'font', 'accent', 'delimsizing']);

/** Nodes around a symbol that change only its ink, its size or its place. */
const WRAPPERS = new Set(['html', 'ordgroup', 'mclass', 'color', 'styling', 'sizing']);

/** Every symbol of a formula, as often as it occurs. Throws where KaTeX cannot read it. */
export function symbolsOf(tex: string): FormulaSymbol[] {
  const found: FormulaSymbol[] = [];
  walk(read(tex, { ...mathsOptions, strict: 'ignore', displayMode: true }), false);
  return found;

  function walk(node: unknown, isIndex: boolean): void {
    if (Array.isArray(node)) {
      for (const child of node) walk(child, isIndex);
      return;
    }
    if (!isTree(node) || node.type === 'text') return;
    if (node.type === 'supsub') {
      enter(node.base, isIndex, node.sub);
      for (const part of [node.sub, node.sup]) walk(part, true);
    } else if (SYMBOLS.has(node.type)) enter(node, isIndex, undefined);
    else for (const part of [node.body, node.numer, node.denom, node.index, node.base]) walk(part, isIndex);
  }

  /** Enters a symbol with what stands below it; anything that is none by itself is looked into. */
  function enter(node: unknown, isIndex: boolean, below: unknown): void {
    const inner = unwrap(node);
    if (!isTree(inner) || !SYMBOLS.has(inner.type)) {
      walk(inner, isIndex);
      return;
    }
    const letter = write(inner);
    if (letter === '') return;
    const index = write(below);
    found.push({ letter, indexed: index === '' ? letter : `${letter}_${index}`, isIndex, isLabel: isIndex && /^[A-Z]$/.test(letter) });
  }
}

const isTree = (node: unknown): node is Tree => typeof node === 'object' && node !== null && 'type' in node;

/** What stands inside groups of one, which change nothing but the ink. */
function unwrap(node: unknown): unknown {
  if (!isTree(node) || !WRAPPERS.has(node.type)) return node;
  return Array.isArray(node.body) && node.body.length === 1 ? unwrap(node.body[0]) : node;
}

/** A part of a formula in one way of writing, without ink. */
function write(node: unknown): string {
  if (Array.isArray(node)) return node.map(write).join('');
  if (!isTree(node)) return '';
  switch (node.type) {
    case 'supsub':
      return `${write(node.base)}${node.sub ? `_${write(node.sub)}` : ''}${node.sup ? `^${write(node.sup)}` : ''}`;
    case 'accent':
      return `${node.label} ${write(node.base)}`;
    case 'font':
      return `\\${node.font}{${write(node.body)}}`;
    case 'op':
      return node.name ?? write(node.body);
    default:
      return node.text ?? node.delim ?? write(node.body);
  }
}
