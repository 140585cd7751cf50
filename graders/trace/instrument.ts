import { SOURCE_DEPTH, sourceSteps } from '../source/bounds.ts';
import { namesIn } from '../source/declared-names.ts';
import { parse } from '../source/parse.ts';
import { offsetOfPoint, pointAt } from '../source/position.ts';
import type { Script } from '../source/prepare.ts';
import { child, list, type Node, type NodePlace, walk } from '../source/tree.ts';
import { changedBy } from './changed-by.ts';
import type { Context, Spare } from './context.ts';
import { Insertions } from './insertions.ts';
import { Operations } from './operations.ts';
import { isAnonymous, isFunction, isLoop, nameOf, type OwnNames, ownNames } from './scopes.ts';
import { SiteList } from './site-list.ts';
import type { Field, Site, Sites } from './sites.ts';

/** A script that notes its values while it runs. As a script it leads back to the learner's places, as the plain one does. */
export interface Instrumented extends Sites {
  script: Script;
  /** What the functions of the recorder are called in it: `${prefix}enter`, `${prefix}record`, `${prefix}operation`, `${prefix}read`. */
  prefix: string;
  /** Declares the variables that the top level needs: to be run before it. */
  topLevel: string;
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
  readonly #sites: SiteList;
  readonly #operations: Operations;
  readonly #contexts = new Map<Node, Context>();
  readonly #bodies = new Map<Node, Context>();
  readonly #top: Spare = { used: 0 };

  constructor(plain: Script, program: Node, prefix: string) {
    this.#plain = plain;
    this.#prefix = prefix;
    this.#own = ownNames(program);
    this.#sites = new SiteList(plain);
    this.#operations = new Operations({ plain, prefix, own: this.#own, insertions: this.#insertions, sites: this.#sites });
    this.#contexts.set(program, { of: 0, loops: [], frame: '0', spare: this.#top, free: 0, deep: 0, isPassing: false, isQuiet: false });
  }

  get found(): Sites {
    return this.#sites.found;
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
        return this.#around(child(node, 'test') as Node, this.#call(this.#sites.site({ kind: 'test' }, node.start, context), context));
      case 'ReturnStatement': {
        const argument = child(node, 'argument');
        if (argument && context.of > 0) this.#returned(argument, node.start, context);
        return;
      }
      case 'BinaryExpression':
        return this.#operations.binary(node, context);
      case 'UnaryExpression':
        return this.#operations.unary(node, context);
      case 'CallExpression':
        return this.#operations.call(place, context);
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
    const operand = this.#operations.operands.get(node);
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
    const entry = this.#sites.site(name === undefined ? { kind: 'passing' } : { kind: 'call', function: inner.of }, node.start, inner);
    const parameters = list(node, 'params')
      .flatMap((parameter) => namesIn(parameter))
      .map((parameter) => this.#note(parameter.name as string, 'parameter', parameter.start, inner))
      .join('');
    const begins = () => `${this.#declared(inner.spare)}const ${inner.frame}=${this.#prefix}enter(${entry},${context.frame});${parameters}`;
    if (isBlock) {
      this.#insertions.open(bodyStart(body), () => `;${begins()}`);
      return;
    }
    const result = this.#sites.site({ kind: returnOf(inner) }, body.start, inner);
    this.#insertions.open(body.start, () => `{${begins()}return ${this.#call(result, inner)}(`);
    this.#insertions.close(body.end, '))}');
    return;
  }

  #inner(place: NodePlace, name: string | undefined, context: Context): Context {
    const { node } = place;
    const fresh = { frame: `${this.#prefix}f${this.#depthOf(place)}`, spare: { used: 0 }, free: 0, deep: 0, isQuiet: false };
    if (name === undefined) return { ...context, ...fresh, isPassing: true, loops: [...context.loops, this.#sites.loop(node, context.of)] };
    return { of: this.#sites.function(name, node), loops: [], isPassing: false, ...fresh };
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
    const inner = { ...context, loops: [...context.loops, this.#sites.loop(node, context.of)] };
    this.#bodies.set(body, inner);
    const head = child(node, 'left') ?? child(node, 'init');
    const declared = head?.type === 'VariableDeclaration' ? list(head, 'declarations').flatMap((it) => namesIn(child(it, 'id'))) : [];
    const target = head?.type === 'AssignmentExpression' ? child(head, 'left') : head;
    const assigned = target?.type === 'Identifier' && this.#own(target.name as string, place) === 'own' ? [target] : [];
    const names = [...declared, ...assigned].map((name) => this.#note(name.name as string, 'round', name.start, inner)).join('');
    const round = this.#sites.site({ kind: 'round' }, node.start, inner);
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
    if (context.of === 0 && node.kind === 'var' && context.frame === '0') return this.#globals(node, context);
    const notes = list(node, 'declarations').flatMap((declarator) => {
      const init = child(declarator, 'init');
      if (!init || isAnonymous(init)) return [];
      const fields = this.#sites.fieldsOf(init);
      return namesIn(child(declarator, 'id')).map((name) => this.#note(name.name as string, 'declared', name.start, context, fields));
    });
    if (notes.length > 0) this.#insertions.close(node.end, `;${notes.join('')}`);
  }

  /** A `var` of the top level may not be read, so the value that it begins with is noted on its way there. */
  #globals(declaration: Node, context: Context): void {
    for (const declarator of list(declaration, 'declarations')) {
      const [name, init] = [child(declarator, 'id'), child(declarator, 'init')];
      if (name?.type !== 'Identifier' || !init || isAnonymous(init)) continue;
      const site = { kind: 'value', name: name.name as string, how: 'declared' } as const;
      this.#around(init, this.#call(this.#sites.site(site, name.start, context, this.#sites.fieldsOf(init)), context));
    }
  }

  /** What a statement changes is noted behind it: `x = …`, `x++`, `rows[i] = …`, `rows.push(…)`. */
  #statement(place: NodePlace, context: Context): undefined {
    const { node, within } = place;
    const changed = changedBy(child(node, 'expression') as Node).filter((name) => this.#own(name.name as string, place) === 'own');
    if (changed.length === 0) return;
    if (within && !LISTS.has(within.node.type)) this.#block(node);
    const notes = changed.map((name) => this.#note(name.name as string, 'assigned', name.start, context));
    this.#insertions.close(node.end, `;${notes.join('')}`);
  }

  /**
   * An assignment within an expression passes its value on, and so does one to a `var` of the top level, which may not be read; any other one
   * that is a statement is noted behind it.
   */
  #assignment(place: NodePlace, context: Context): undefined {
    const { node, within } = place;
    this.#operations.compound(place, context);
    if (isHeadOfLoop(place)) return;
    const target = child(node, 'left');
    const value = child(node, 'right');
    if (node.type !== 'AssignmentExpression' || target?.type !== 'Identifier' || !value || isAnonymous(value)) return;
    const isStatement = within?.node.type === 'ExpressionStatement';
    if (this.#own(target.name as string, place) === (isStatement ? 'own' : 'none')) return;
    const site = this.#sites.site({ kind: 'value', name: target.name as string, how: 'assigned' }, target.start, context);
    this.#around(node, this.#call(site, context));
    return;
  }

  #returned(argument: Node, at: number, context: Context): void {
    this.#around(argument, this.#call(this.#sites.site({ kind: returnOf(context) }, at, context, this.#sites.fieldsOf(argument)), context));
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
    return `${this.#call(this.#sites.site({ kind: 'value', name, how }, at, context, fields), context)}${name});`;
  }
}

const returnOf = ({ isPassing }: Context): 'return' | 'result' => (isPassing ? 'result' : 'return');

/** Where a statement stands among others, so that one more may follow. */
const LISTS = new Set(['Program', 'BlockStatement', 'StaticBlock', 'SwitchCase']);

const isHeadOfLoop = ({ node, within }: NodePlace): boolean => within !== undefined && isLoop(within.node) && within.node.body !== node;

/** Behind the directives of a body. */
function bodyStart(body: Node): number {
  const directive = list(body, 'body').findLast((statement) => typeof statement.directive === 'string');
  return directive?.end ?? body.start + 1;
}
