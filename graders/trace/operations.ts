import type { Script } from '../source/prepare.ts';
import { child, list, type Node, type NodePlace, text } from '../source/tree.ts';
import type { Context } from './context.ts';
import type { Insertions } from './insertions.ts';
import { isAnonymous, type OwnNames } from './scopes.ts';
import type { SiteList } from './site-list.ts';

/** Operations within operations that are looked at, from the outside in: a sum may have a thousand terms. */
const OPERATIONS_DEEP = 12;

/** Characters of an operation as it is quoted. */
const QUOTED = 80;

/** What the parts of the writer of traces work on together. */
interface Writing {
  plain: Script;
  /** What the functions of the recorder begin with. */
  prefix: string;
  own: OwnNames;
  insertions: Insertions;
  sites: SiteList;
}

/** Hands the values of operations and calls to the recorder, each with the values that it was made from. */
export class Operations {
  readonly #writing: Writing;
  /** What holds for the operands of the operations that were visited. */
  readonly operands = new Map<Node, Pick<Context, 'free' | 'deep'>>();

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  /** `x += y` works something out as `x + y` does. */
  compound(place: NodePlace, context: Context): void {
    const { node } = place;
    const [target, value] = [child(node, 'left'), child(node, 'right')];
    if (!target || !value || !/^[-+*/%]=$|^\*\*=$/.test(text(node, 'operator') ?? '')) return;
    if (context.deep >= OPERATIONS_DEEP) return;
    const readable = target.type === 'Identifier' && this.#writing.own(target.name as string, place) === 'own';
    const written = [...(readable ? [target] : []), value];
    const names = written.map((_, index) => this.#spareName(context, context.free + index));
    const site = this.#operationSite(node, written, context);
    const before = readable ? `${names[0]}=${this.#writing.plain.code.slice(target.start, target.end)},` : '';
    this.#writing.insertions.open(node.start, `${this.#writing.prefix}operation(${site},${context.frame},(${before}`);
    this.#writing.insertions.close(node.end, `),${names.join(',')})`);
    this.#operand(value, context, context.free + names.length - 1, names.at(-1) as string);
  }

  binary(node: Node, context: Context): undefined {
    const [left, right] = [child(node, 'left') as Node, child(node, 'right') as Node];
    if (!ARITHMETIC.has(text(node, 'operator') ?? '') || context.deep >= OPERATIONS_DEEP) return;
    if ([left, right].some(isText)) return;
    this.#operation(node, [left, right], context);
    return;
  }

  unary(node: Node, context: Context): undefined {
    const argument = child(node, 'argument') as Node;
    const operator = text(node, 'operator');
    if ((operator !== '-' && operator !== '+') || argument.type === 'Literal' || context.deep >= OPERATIONS_DEEP) return;
    this.#operation(node, [argument], context);
    return;
  }

  /** A call whose value is used, and not to look something up in: `a?.b(c).d` must stay one chain. */
  call({ node, within }: NodePlace, context: Context): undefined {
    const outer = within?.node;
    if (!outer || context.deep >= OPERATIONS_DEEP || child(node, 'callee')?.type === 'Super') return;
    if (outer.type === 'ChainExpression' || outer.type === 'ExpressionStatement') return;
    if ((outer.type === 'MemberExpression' && outer.object === node) || (outer.type === 'CallExpression' && outer.callee === node)) return;
    if (outer.type === 'TaggedTemplateExpression' || node.optional) return;
    const given = list(node, 'arguments');
    const operands = given.filter((argument) => argument.type !== 'SpreadElement' && !isAnonymous(argument));
    this.#operation(node, operands, context);
    for (const argument of given) {
      if (!operands.includes(argument)) this.operands.set(argument, { free: context.free + operands.length, deep: context.deep + 1 });
    }
    return;
  }

  /** Hands the value of an operation to the recorder, with those of its operands beside it. */
  #operation(node: Node, operands: readonly Node[], context: Context): void {
    const names = operands.map((_, index) => this.#spareName(context, context.free + index));
    const site = this.#operationSite(node, operands, context);
    this.#writing.insertions.open(node.start, `${this.#writing.prefix}operation(${site},${context.frame},`);
    this.#writing.insertions.close(node.end, names.length > 0 ? `,${names.join(',')})` : ')');
    operands.forEach((operand, index) => this.#operand(operand, context, context.free + index, names[index] as string));
  }

  #operand(node: Node, context: Context, free: number, name: string): void {
    this.#writing.insertions.open(node.start, `(${name}=`);
    this.#writing.insertions.close(node.end, ')');
    this.operands.set(node, { free, deep: context.deep + 1 });
  }

  #spareName({ spare }: Context, index: number): string {
    spare.used = Math.max(spare.used, index + 1);
    return `${this.#writing.prefix}${index}`;
  }

  #operationSite(node: Node, operands: readonly Node[], context: Context): number {
    const quote = (it: Node) => shortened(this.#writing.plain.code.slice(it.start, it.end));
    return this.#writing.sites.site({ kind: 'operation', text: quote(node), operands: operands.map(quote) }, node.start, context);
  }
}

const ARITHMETIC = new Set(['+', '-', '*', '/', '%', '**']);

const isText = (node: Node): boolean => node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');

function shortened(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line;
}
