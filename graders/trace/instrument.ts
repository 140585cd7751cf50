import { SOURCE_DEPTH, sourceSteps } from '../source/bounds.ts';
import { namesIn } from '../source/declared-names.ts';
import { parse } from '../source/parse.ts';
import { offsetOfPoint, pointAt, type Position } from '../source/position.ts';
import type { Script } from '../source/prepare.ts';
import { child, list, type Node, type NodePlace, text, walk } from '../source/tree.ts';
import { changedBy } from './changed-by.ts';
import { Insertions } from './insertions.ts';
import { isFunction, isLoop, nameOf, type OwnNames, ownNames } from './scopes.ts';
import type { Field, Site, Sites } from './sites.ts';

/** A script that notes its values while it runs. As a script it leads back to the learner's places, as the plain one does. */
export interface Instrumented extends Sites {
  script: Script;
  /** What the functions of the recorder are called in it: `${prefix}enter`, `${prefix}record`, `${prefix}operation`, `${prefix}read`. */
  prefix: string;
  /** Declares the variables that the top level needs: to be run before it. */
  topLevel: string;
}

/** Operations within operations that are looked at, from the outside in: a sum may have a thousand terms. */
const OPERATIONS_DEEP = 12;

/** Characters of an operation as it is quoted. */
const QUOTED = 80;

/** Where a node stands, as far as it matters here. */
interface Context {
  of: number;
  loops: readonly number[];
  /** What holds the number of the call: a variable, or 0 at the top level. */
  frame: string;
  /** Whose spare variables are used. */
  spare: Spare;
  /** The first spare variable that is free. */
  free: number;
  /** How many operations are around it. */
  deep: number;
  /** Within a function in passing: what it returns is no result of the function it stands in. */
  isPassing: boolean;
  /** Nothing may be noted here: parameters and fields of a class are worked out before there is a call to note it under. */
  isQuiet: boolean;
}

/** The variables that a function gets for what its operations are made from: how many of them are in use at once. */
interface Spare {
  used: number;
}

/**
 * Writes a script so that it notes its values. It works on the script without its types, so that lines and columns still are the
 * learner's. Undefined where the script cannot be read again. Nothing that is added changes what the program does: values pass through
 * the recorder as they are, and what is noted afterwards is read from variables alone.
 */
export function instrument(plain: Script): Instrumented | undefined {
  const { code } = plain;
  const parsed = parse(code, { depth: SOURCE_DEPTH, steps: sourceSteps(code.length) });
  if (parsed.kind === 'fault') return undefined;
  const prefix = unusedPrefix(code);
  const writer = new Writer(plain, parsed.program, prefix);
  walk(parsed.program, (place) => writer.visit(place));
  const { text, origin } = writer.finish();
  const [lines, plainLines] = [text.split('\n'), code.split('\n')];
  const script: Script = {
    ...plain,
    code: text,
    sourcePosition: (line, column) => plain.sourcePosition(...pointAt(plainLines, origin(offsetOfPoint(lines, line, column)))),
  };
  return { script, prefix, topLevel: writer.topLevel, ...writer.found };
}

function unusedPrefix(code: string): string {
  for (let number = 0; ; number++) if (!code.includes(`$${number}$`)) return `$${number}$`;
}

class Writer {
  readonly #plain: Script;
  readonly #prefix: string;
  readonly #own: OwnNames;
  readonly #insertions = new Insertions();
  readonly #contexts = new Map<Node, Context>();
  readonly #bodies = new Map<Node, Context>();
  readonly #operands = new Map<Node, Pick<Context, 'free' | 'deep'>>();
  readonly #top: Spare = { used: 0 };
  readonly #plainLines: readonly string[];
  readonly found: Sites = { sites: [], functions: [{ name: '', line: 1, end: 1 }], loops: [] };

  constructor(plain: Script, program: Node, prefix: string) {
    this.#plain = plain;
    this.#prefix = prefix;
    this.#own = ownNames(program);
    this.#plainLines = plain.code.split('\n');
    this.#contexts.set(program, { of: 0, loops: [], frame: '0', spare: this.#top, free: 0, deep: 0, isPassing: false, isQuiet: false });
  }

  finish(): ReturnType<Insertions['apply']> {
    return this.#insertions.apply(this.#plain.code);
  }

  get topLevel(): string {
    return this.#declared(this.#top);
  }

  visit(place: NodePlace): undefined {
    const { node } = place;
    const context = this.#contextOf(place);
    this.#contexts.set(node, context);
    if (isFunction(node)) return this.#function(place, context);
    if (context.isQuiet) return;
    if (isLoop(node)) this.#loop(place, context);
    switch (node.type) {
      case 'VariableDeclaration':
        if (!isHeadOfLoop(place)) this.#declaration(place, context);
        return;
      case 'ExpressionStatement':
        return this.#statement(place, context);
      case 'AssignmentExpression':
      case 'UpdateExpression':
        return this.#assignment(place, context);
      case 'IfStatement':
        return this.#around(child(node, 'test') as Node, this.#call(this.#site({ kind: 'test' }, node.start, context), context));
      case 'ReturnStatement': {
        const argument = child(node, 'argument');
        if (argument && context.of > 0) this.#returned(argument, node.start, context);
        return;
      }
      case 'BinaryExpression':
        return this.#binary(node, context);
      case 'UnaryExpression':
        return this.#unary(node, context);
      case 'CallExpression':
        return this.#callOf(place, context);
      default:
        return;
    }
  }

  /** What holds for a node, from what holds for the one around it. */
  #contextOf({ node, within }: NodePlace): Context {
    if (!within) return this.#contexts.get(node) as Context;
    const outer = within.node;
    const context = this.#contexts.get(outer) as Context;
    const body = this.#bodies.get(node);
    if (body) return body;
    if (isFunction(outer)) return { ...context, isQuiet: true };
    if (outer.type === 'PropertyDefinition' || outer.type === 'StaticBlock') return { ...context, isQuiet: true };
    const operand = this.#operands.get(node);
    return operand ? { ...context, ...operand } : context;
  }

  /** A function with a name has its own calls; one in passing stands in for a loop, and where it is one expression, for nothing at all. */
  #function(place: NodePlace, context: Context): undefined {
    const { node } = place;
    const body = child(node, 'body') as Node;
    const name = nameOf(place);
    const isBlock = body.type === 'BlockStatement';
    if (name === undefined && !isBlock && !context.isQuiet) {
      this.#bodies.set(body, context);
      return;
    }
    const inner = this.#inner(place, name, context);
    this.#bodies.set(body, inner);
    const entry = this.#site(name === undefined ? { kind: 'passing' } : { kind: 'call', function: inner.of }, node.start, inner);
    const parameters = list(node, 'params')
      .flatMap((parameter) => namesIn(parameter))
      .map((parameter) => this.#note(parameter.name as string, 'parameter', parameter.start, inner))
      .join('');
    const begins = () => `${this.#declared(inner.spare)}const ${inner.frame}=${this.#prefix}enter(${entry},${context.frame});${parameters}`;
    if (isBlock) {
      this.#insertions.open(bodyStart(body), () => `;${begins()}`);
      return;
    }
    const result = this.#site({ kind: returnOf(inner) }, body.start, inner);
    this.#insertions.open(body.start, () => `{${begins()}return ${this.#call(result, inner)}(`);
    this.#insertions.close(body.end, '))}');
    return;
  }

  #inner(place: NodePlace, name: string | undefined, context: Context): Context {
    const { node } = place;
    const fresh = { frame: `${this.#prefix}f${this.#depthOf(place)}`, spare: { used: 0 }, free: 0, deep: 0, isQuiet: false };
    if (name === undefined) return { ...context, ...fresh, isPassing: true, loops: [...context.loops, this.#newLoop(node, context.of)] };
    const { line } = this.#position(node.start);
    const end = this.#position(node.end).line;
    return { of: this.found.functions.push({ name, line, end }) - 1, loops: [], isPassing: false, ...fresh };
  }

  #newLoop(node: Node, of: number): number {
    return this.found.loops.push({ line: this.#position(node.start).line, end: this.#position(node.end).line, of }) - 1;
  }

  #declared({ used }: Spare): string {
    return used === 0 ? '' : `let ${Array.from({ length: used }, (_, index) => `${this.#prefix}${index}`).join(',')};`;
  }

  #depthOf(place: NodePlace): number {
    let depth = 0;
    for (let at: NodePlace | undefined = place; at; at = at.within) if (isFunction(at.node)) depth++;
    return depth;
  }

  #loop(place: NodePlace, context: Context): void {
    const { node } = place;
    const body = child(node, 'body') as Node;
    const inner = { ...context, loops: [...context.loops, this.#newLoop(node, context.of)] };
    this.#bodies.set(body, inner);
    const head = child(node, 'left') ?? child(node, 'init');
    const declared = head?.type === 'VariableDeclaration' ? list(head, 'declarations').flatMap((it) => namesIn(child(it, 'id'))) : [];
    const target = head?.type === 'AssignmentExpression' ? child(head, 'left') : head;
    const assigned = target?.type === 'Identifier' && this.#own(target.name as string, place) ? [target] : [];
    const names = [...declared, ...assigned].map((name) => this.#note(name.name as string, 'round', name.start, inner)).join('');
    const round = this.#site({ kind: 'round' }, node.start, inner);
    const begins = `${this.#prefix}record(${round},${context.frame});${names}`;
    if (body.type === 'BlockStatement') this.#insertions.open(body.start + 1, begins);
    else this.#block(body, begins);
  }

  /** Braces around a statement that has none. */
  #block(statement: Node, begins = ''): void {
    this.#insertions.open(statement.start, `{${begins}`);
    this.#insertions.close(statement.end, '}');
  }

  #declaration(place: NodePlace, context: Context): void {
    const { node } = place;
    if (context.of === 0 && node.kind === 'var' && context.frame === '0') return;
    const notes = list(node, 'declarations').flatMap((declarator) => {
      const init = child(declarator, 'init');
      if (!init || isFunction(init) || init.type === 'ClassExpression') return [];
      const fields = this.#fields(init);
      return namesIn(child(declarator, 'id')).map((name) => this.#note(name.name as string, 'declared', name.start, context, fields));
    });
    if (notes.length > 0) this.#insertions.close(node.end, `;${notes.join('')}`);
  }

  /** What a statement changes is noted behind it: `x = …`, `x++`, `rows[i] = …`, `rows.push(…)`. */
  #statement(place: NodePlace, context: Context): undefined {
    const { node, within } = place;
    const changed = changedBy(child(node, 'expression') as Node).filter((name) => this.#own(name.name as string, place));
    if (changed.length === 0) return;
    if (within && !LISTS.has(within.node.type)) this.#block(node);
    const notes = changed.map((name) => this.#note(name.name as string, 'assigned', name.start, context));
    this.#insertions.close(node.end, `;${notes.join('')}`);
  }

  /** An assignment within an expression passes its value on; one that is a statement is noted behind it. */
  #assignment(place: NodePlace, context: Context): undefined {
    const { node, within } = place;
    this.#compound(place, context);
    if (within?.node.type === 'ExpressionStatement' || isHeadOfLoop(place)) return;
    const target = child(node, 'left');
    const value = child(node, 'right');
    if (node.type !== 'AssignmentExpression' || target?.type !== 'Identifier' || !value || isAnonymous(value)) return;
    if (!this.#own(target.name as string, place)) return;
    const site = this.#site({ kind: 'value', name: target.name as string, how: 'assigned' }, target.start, context);
    this.#around(node, this.#call(site, context));
    return;
  }

  /** `x += y` works something out as `x + y` does. */
  #compound(place: NodePlace, context: Context): void {
    const { node } = place;
    const [target, value] = [child(node, 'left'), child(node, 'right')];
    if (!target || !value || !/^[-+*/%]=$|^\*\*=$/.test(text(node, 'operator') ?? '')) return;
    if (context.deep >= OPERATIONS_DEEP) return;
    const readable = target.type === 'Identifier' && this.#own(target.name as string, place);
    const written = [...(readable ? [target] : []), value];
    const names = written.map((_, index) => this.#spareName(context, context.free + index));
    const site = this.#operationSite(node, written, context);
    const before = readable ? `${names[0]}=${this.#plain.code.slice(target.start, target.end)},` : '';
    this.#insertions.open(node.start, `${this.#prefix}operation(${site},${context.frame},(${before}`);
    this.#insertions.close(node.end, `),${names.join(',')})`);
    this.#operand(value, context, context.free + names.length - 1, names.at(-1) as string);
  }

  #binary(node: Node, context: Context): undefined {
    const [left, right] = [child(node, 'left') as Node, child(node, 'right') as Node];
    if (!ARITHMETIC.has(text(node, 'operator') ?? '') || context.deep >= OPERATIONS_DEEP) return;
    if ([left, right].some(isText)) return;
    this.#operation(node, [left, right], context);
    return;
  }

  #unary(node: Node, context: Context): undefined {
    const argument = child(node, 'argument') as Node;
    const operator = text(node, 'operator');
    if ((operator !== '-' && operator !== '+') || argument.type === 'Literal' || context.deep >= OPERATIONS_DEEP) return;
    this.#operation(node, [argument], context);
    return;
  }

  /** A call whose value is used, and not to look something up in: `a?.b(c).d` must stay one chain. */
  #callOf({ node, within }: NodePlace, context: Context): undefined {
    const outer = within?.node;
    if (!outer || context.deep >= OPERATIONS_DEEP || child(node, 'callee')?.type === 'Super') return;
    if (outer.type === 'ChainExpression' || outer.type === 'ExpressionStatement') return;
    if ((outer.type === 'MemberExpression' && outer.object === node) || (outer.type === 'CallExpression' && outer.callee === node)) return;
    if (outer.type === 'TaggedTemplateExpression' || node.optional) return;
    const given = list(node, 'arguments');
    const operands = given.filter((argument) => argument.type !== 'SpreadElement' && !isAnonymous(argument));
    this.#operation(node, operands, context);
    for (const argument of given) {
      if (!operands.includes(argument)) this.#operands.set(argument, { free: context.free + operands.length, deep: context.deep + 1 });
    }
    return;
  }

  /** Hands the value of an operation to the recorder, with those of its operands beside it. */
  #operation(node: Node, operands: readonly Node[], context: Context): void {
    const names = operands.map((_, index) => this.#spareName(context, context.free + index));
    const site = this.#operationSite(node, operands, context);
    this.#insertions.open(node.start, `${this.#prefix}operation(${site},${context.frame},`);
    this.#insertions.close(node.end, names.length > 0 ? `,${names.join(',')})` : ')');
    operands.forEach((operand, index) => this.#operand(operand, context, context.free + index, names[index] as string));
  }

  #operand(node: Node, context: Context, free: number, name: string): void {
    this.#insertions.open(node.start, `(${name}=`);
    this.#insertions.close(node.end, ')');
    this.#operands.set(node, { free, deep: context.deep + 1 });
  }

  #spareName({ spare }: Context, index: number): string {
    spare.used = Math.max(spare.used, index + 1);
    return `${this.#prefix}${index}`;
  }

  #operationSite(node: Node, operands: readonly Node[], context: Context): number {
    const quote = (it: Node) => shortened(this.#plain.code.slice(it.start, it.end));
    return this.#site({ kind: 'operation', text: quote(node), operands: operands.map(quote) }, node.start, context);
  }

  #returned(argument: Node, at: number, context: Context): void {
    this.#around(argument, this.#call(this.#site({ kind: returnOf(context) }, at, context, this.#fields(argument)), context));
  }

  /** Puts a call around an expression. */
  #around(node: Node, opening: string): undefined {
    this.#insertions.open(node.start, `${opening}(`);
    this.#insertions.close(node.end, '))');
    return;
  }

  #call(site: number, { frame }: Context): string {
    return `${this.#prefix}record(${site},${frame},`;
  }

  /** A statement that notes a variable. */
  #note(name: string, how: Extract<Site, { kind: 'value' }>['how'], at: number, context: Context, fields: Field[] = []): string {
    return `${this.#call(this.#site({ kind: 'value', name, how }, at, context, fields), context)}${name});`;
  }

  #site(site: SiteKind, at: number, { of, loops }: Pick<Context, 'of' | 'loops'>, fields: Field[] = []): number {
    return this.found.sites.push({ ...site, ...this.#position(at), of, loops, ...(fields.length > 0 && { fields }) }) - 1;
  }

  /** The fields of the records in an expression that stand on other lines than its beginning. */
  #fields(expression: Node): Field[] {
    const { line } = this.#position(expression.start);
    const fields: Field[] = [];
    walk(expression, ({ node }) => {
      if (isFunction(node) && child(node, 'body')?.type === 'BlockStatement') return 'skip';
      const name = node.type === 'Property' && !node.computed ? text(child(node, 'key') as Node, 'name') : undefined;
      const at = name === undefined ? line : this.#position(node.start).line;
      if (name !== undefined && at !== line) fields.push({ name, line: at });
      return;
    });
    return fields;
  }

  #position(offset: number): Position {
    return this.#plain.sourcePosition(...pointAt(this.#plainLines, offset));
  }
}

type SiteKind = Site extends infer Each ? (Each extends Site ? Omit<Each, 'line' | 'column' | 'of' | 'loops' | 'fields'> : never) : never;

const returnOf = ({ isPassing }: Context): 'return' | 'result' => (isPassing ? 'result' : 'return');

const ARITHMETIC = new Set(['+', '-', '*', '/', '%', '**']);

/** Where a statement stands among others, so that one more may follow. */
const LISTS = new Set(['Program', 'BlockStatement', 'StaticBlock', 'SwitchCase']);

const isText = (node: Node): boolean => node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');

/** A function or class that would take its name from what it is given to. */
const isAnonymous = (node: Node): boolean => isFunction(node) || node.type === 'ClassExpression';

const isHeadOfLoop = ({ node, within }: NodePlace): boolean => within !== undefined && isLoop(within.node) && within.node.body !== node;

/** Behind the directives of a body. */
function bodyStart(body: Node): number {
  const directive = list(body, 'body').findLast((statement) => typeof statement.directive === 'string');
  return directive?.end ?? body.start + 1;
}

function shortened(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line;
}
