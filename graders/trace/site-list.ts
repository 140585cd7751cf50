import { pointAt, type Position } from '../source/position.ts';
import type { Script } from '../source/prepare.ts';
import { child, type Node, text, walk } from '../source/tree.ts';
import type { Context } from './context.ts';
import { isFunction } from './scopes.ts';
import type { Field, Site, Sites } from './sites.ts';

/** A site without what follows from where it stands. */
type SiteKind = Site extends infer Each ? (Each extends Site ? Omit<Each, 'line' | 'column' | 'of' | 'loops' | 'fields'> : never) : never;

/** The places, functions and loops of a script, numbered as they are found, with the learner's lines. */
export class SiteList {
  readonly #plain: Script;
  readonly #lines: readonly string[];
  readonly found: Sites = { sites: [], functions: [{ name: '', line: 1, end: 1 }], loops: [] };

  constructor(plain: Script) {
    this.#plain = plain;
    this.#lines = plain.code.split('\n');
  }

  /** The number of a new site. */
  site(site: SiteKind, at: number, { of, loops }: Pick<Context, 'of' | 'loops'>, fields: Field[] = []): number {
    return this.found.sites.push({ ...site, ...this.#positionOf(at), of, loops, ...(fields.length > 0 && { fields }) }) - 1;
  }

  /** The number of a new function. */
  function(name: string, node: Node): number {
    return this.found.functions.push({ name, ...this.#linesOf(node) }) - 1;
  }

  /** The number of a new loop. */
  loop(node: Node, of: number): number {
    return this.found.loops.push({ ...this.#linesOf(node), of }) - 1;
  }

  /** The fields of the records in an expression that stand on other lines than its beginning. */
  fieldsOf(expression: Node): Field[] {
    const { line } = this.#positionOf(expression.start);
    const fields: Field[] = [];
    walk(expression, ({ node }) => {
      if (isFunction(node) && child(node, 'body')?.type === 'BlockStatement') return 'skip';
      const name = node.type === 'Property' && !node.computed ? text(child(node, 'key') as Node, 'name') : undefined;
      const at = name === undefined ? line : this.#positionOf(node.start).line;
      if (name !== undefined && at !== line) fields.push({ name, line: at });
      return;
    });
    return fields;
  }

  #linesOf(node: Node): { line: number; end: number } {
    return { line: this.#positionOf(node.start).line, end: this.#positionOf(node.end).line };
  }

  #positionOf(offset: number): Position {
    return this.#plain.sourcePosition(...pointAt(this.#lines, offset));
  }
}
