import { namesIn } from '../source/declared-names.ts';
import { child, list, type Node, type NodePlace, text, walk } from '../source/tree.ts';

/**
 * What a name is where it stands. `own`: a variable of the program's own, which can be read without running anything. `global`: a `var` or a
 * function of the top level; it is a property of the global object, which somebody may have made an accessor. `none`: neither.
 */
type NameKind = 'own' | 'global' | 'none';

export type OwnNames = (name: string, place: NodePlace) => NameKind;

/** The variables of a program by their scopes. */
export function ownNames(program: Node): OwnNames {
  const scopes = new Map<Node, Map<string, NameKind>>();
  const scopeOf = (node: Node): Map<string, NameKind> => {
    const known = scopes.get(node);
    if (known) return known;
    const scope = new Map<string, NameKind>();
    scopes.set(node, scope);
    return scope;
  };
  const declare = (pattern: Node | undefined, holder: Node, isOwn = true) => {
    for (const node of namesIn(pattern)) scopeOf(holder).set(node.name as string, isOwn ? 'own' : 'global');
  };
  walk(program, (place) => {
    const { node, within } = place;
    if (node.type === 'VariableDeclaration') {
      const holder = holderOf(within, node.kind === 'var' ? isFunctionOrProgram : isScope) ?? program;
      for (const declarator of list(node, 'declarations'))
        declare(child(declarator, 'id'), holder, node.kind !== 'var' || holder !== program);
    } else if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') {
      const holder = holderOf(within, isScope) ?? program;
      declare(child(node, 'id'), holder, node.type === 'ClassDeclaration' || holder !== program);
    } else if (node.type === 'FunctionExpression' || node.type === 'ClassExpression') declare(child(node, 'id'), node);
    else if (node.type === 'CatchClause') declare(child(node, 'param'), node);
    if (isFunction(node)) for (const parameter of list(node, 'params')) declare(parameter, node);
    return;
  });
  return (name, place) => {
    for (let at: NodePlace | undefined = place; at; at = at.within) {
      const found = scopes.get(at.node)?.get(name);
      if (found !== undefined) return found;
    }
    return 'none';
  };
}

export const isFunction = ({ type }: Node): boolean =>
  type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression';

/** A function or class that would take its name from what it is given to, also in brackets. */
export function isAnonymous(node: Node): boolean {
  const inner = node.type === 'ParenthesizedExpression' ? child(node, 'expression') : undefined;
  return inner ? isAnonymous(inner) : isFunction(node) || node.type === 'ClassExpression';
}

export const isLoop = ({ type }: Node): boolean => LOOPS.has(type);

const LOOPS = new Set(['ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement']);

const isFunctionOrProgram = (node: Node): boolean => isFunction(node) || node.type === 'Program' || node.type === 'StaticBlock';

const isScope = (node: Node): boolean =>
  isFunctionOrProgram(node) || isLoop(node) || ['BlockStatement', 'CatchClause', 'SwitchStatement'].includes(node.type);

function holderOf(place: NodePlace | undefined, holds: (node: Node) => boolean): Node | undefined {
  for (let at = place; at; at = at.within) if (holds(at.node)) return at.node;
  return undefined;
}

/** What a function is called: by its own name, or by the variable, field or method that it is given to. Undefined for one in passing. */
export function nameOf({ node, within }: NodePlace): string | undefined {
  const own = child(node, 'id');
  if (own) return text(own, 'name');
  const holder = within?.node;
  if (!holder) return undefined;
  if (holder.type === 'VariableDeclarator') return text(child(holder, 'id') as Node, 'name');
  const key = child(holder, 'key');
  return key && holder.value === node && !holder.computed ? text(key, 'name') : undefined;
}
