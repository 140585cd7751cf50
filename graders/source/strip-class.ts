import type { Edits } from './edits.ts';
import { nameEnd, nextToken } from './next-token.ts';
import { child, list, type Node, type NodePlace, text } from './tree.ts';
import { unusedName } from './unused-name.ts';

/** Words in front of a member that are types only. */
const MODIFIERS = new Set(['public', 'private', 'protected', 'readonly', 'override', 'abstract', 'declare']);

/** `abstract` and `implements …`; and a field for each parameter property, in front of the others, as TypeScript writes them. */
export function stripClass(node: Node, edits: Edits): void {
  const { source } = edits;
  const body = child(node, 'body') as Node;
  if (node.abstract) edits.blank(node.start, node.start + 'abstract'.length);
  if (list(node, 'implements').length > 0) {
    const last = child(node, 'superTypeParameters') ?? child(node, 'superClass') ?? child(node, 'typeParameters') ?? child(node, 'id');
    const head = last?.end ?? nameEnd(source, node.abstract ? nextToken(source, node.start + 'abstract'.length) : node.start);
    edits.blank(source.indexOf('implements', head), body.start);
  }
  const constructors = list(body, 'body').flatMap((member) => (member.kind === 'constructor' ? [child(member, 'value') as Node] : []));
  const value = constructors.find((written) => child(written, 'body')); // the others only declare
  const properties = value ? parameterProperties(value) : [];
  if (!value || properties.length === 0) return;
  edits.insert(body.start + 1, properties.map((name) => `${name};`).join(''));
  edits.insert(afterSuper(child(value, 'body') as Node), `${properties.map((name) => `;this.${name}=${name}`).join('')};`);
}

function parameterProperties(method: Node): string[] {
  return list(method, 'params').flatMap((parameter) => {
    const inner = parameter.type === 'TSParameterProperty' ? child(parameter, 'parameter') : undefined;
    const name = inner && text(child(inner, 'left') ?? inner, 'name');
    return name ? [name] : [];
  });
}

/** Where a constructor may first say `this`: behind its call of `super`, or behind the directives that it begins with. */
function afterSuper(body: Node): number {
  const statements = list(body, 'body');
  const call = statements.find((statement) => {
    const expression = child(statement, 'expression');
    return expression?.type === 'CallExpression' && child(expression, 'callee')?.type === 'Super';
  });
  const directive = statements.findLast((statement) => typeof statement.directive === 'string');
  return (call ?? directive)?.end ?? body.start + 1;
}

/** Members without a body go; of the others, what is a type: modifiers, `?` and `!`. */
export function stripMember({ node, within }: NodePlace, edits: Edits): undefined | 'skip' {
  const value = child(node, 'value');
  if (node.abstract || (node.type === 'MethodDefinition' && !(value && child(value, 'body')))) {
    edits.blankStatement(node.start, node.end);
    return 'skip';
  }
  const key = child(node, 'key') as Node;
  blankModifiers(node, key, edits);
  const end = keyEnd(node, key, edits.source);
  if (node.optional || node.definite) {
    const mark = nextToken(edits.source, end);
    edits.blank(mark, mark + 1);
  }
  if (node.accessor) lowerAccessor(node, end, within, edits);
  return;
}

/** A semicolon goes where the first of them was, so that the line before does not run on into what follows. */
function blankModifiers(node: Node, key: Node, edits: Edits): void {
  for (let at = node.start; at < key.start; ) {
    const end = nameEnd(edits.source, at);
    if (end === at) return;
    if (MODIFIERS.has(edits.source.slice(at, end))) at === node.start ? edits.blankStatement(at, end) : edits.blank(at, end);
    at = nextToken(edits.source, end);
  }
}

/** Behind the name, or behind the `]` of a computed one, which may stand in brackets of its own: `[(a, b)]`. */
function keyEnd(node: Node, key: Node, source: string): number {
  if (!node.computed) return key.end;
  let at = nextToken(source, key.end);
  while (source.charAt(at) === ')') at = nextToken(source, at + 1);
  return at + 1;
}

/**
 * `accessor x = 1` as a getter and a setter for a private field: `get x(){…}set x(value){…}#accessor_0 = 1`. A computed name is worked
 * out once, for the getter, and kept in a variable of the program for the setter, with nothing in between that could change it.
 */
function lowerAccessor(node: Node, end: number, within: NodePlace | undefined, edits: Edits): void {
  const { source } = edits;
  const word = accessorWord(node, source);
  const start = nextToken(source, word + 'accessor'.length);
  const storage = `#${unusedName(`accessor_${node.start}`, source)}`;
  const again = unusedName(`accessorKey_${node.start}`, source);
  if (node.computed) {
    edits.insert(start + 1, `${again}=`);
    edits.insert(source.length, `\nvar ${again};`);
  }
  const isStatic = node.static ? 'static ' : '';
  const name = node.computed ? `[${again}]` : source.slice(start, end);
  const { before, owner } = node.static ? ownerOf(within, storage) : { before: '', owner: 'this' };
  const value = owner === 'value' ? 'given' : 'value';
  edits.replace(word, word + 'accessor'.length, 'get');
  edits.insert(
    end,
    `(){${before}return ${owner}.${storage}}${isStatic}set ${name}(${value}){${before}${owner}.${storage}=${value}}${isStatic}${storage}`,
  );
}

/**
 * Who has the private field of a static accessor: a class that inherits it has none. Inside of a class its name cannot mean anything else.
 * One without a name is looked for among the ancestors of whoever is asked, since the same code may make many of them. So its getter, taken off
 * by itself and called of nothing, throws; as TypeScript writes it for ES2022, every use throws, and for ES2021 none does.
 */
function ownerOf(within: NodePlace | undefined, storage: string): { before: string; owner: string } {
  const name = classNameOf(within);
  if (name !== undefined) return { before: '', owner: name };
  return { before: `let owner=this;while(!(${storage} in owner))owner=Object.getPrototypeOf(owner);`, owner: 'owner' };
}

/** Where the word `accessor` stands, behind modifiers. */
function accessorWord(node: Node, source: string): number {
  for (let at = node.start; ; ) {
    const end = nameEnd(source, at);
    if (end === at || source.slice(at, end) === 'accessor') return at;
    at = nextToken(source, end);
  }
}

/** The name of the class that a member stands in. */
function classNameOf(within: NodePlace | undefined): string | undefined {
  const id = within?.within && child(within.within.node, 'id');
  return id ? text(id, 'name') : undefined;
}
