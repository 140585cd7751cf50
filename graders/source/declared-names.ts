import { child, list, type Node, text, walk } from './tree.ts';

/** Every name that a program declares, with the first node that does. */
export function declaredNames(program: Node): ReadonlyMap<string, Node> {
  const names = new Map<string, Node>();
  const add = (pattern: Node | undefined) => {
    for (const node of namesIn(pattern)) if (!names.has(node.name as string)) names.set(node.name as string, node);
  };
  walk(program, ({ node }) => {
    if (
      node.type === 'VariableDeclarator' ||
      node.type === 'FunctionDeclaration' ||
      node.type === 'ClassDeclaration' ||
      node.type === 'TSEnumDeclaration'
    )
      add(child(node, 'id'));
    if (node.type === 'CatchClause') add(child(node, 'param'));
    for (const parameter of list(node, 'params')) add(parameter);
    return;
  });
  return names;
}

/** The functions of a program's top level, by name: declared, or given to a name. */
export const topLevelFunctions = (program: Node): { name: string; node: Node }[] => topLevelOf(program, 'FunctionDeclaration', /Function/);

/** The classes of a program's top level, by name: declared, or given to a name. */
export const topLevelClasses = (program: Node): { name: string; node: Node }[] =>
  topLevelOf(program, 'ClassDeclaration', /^ClassExpression$/);

/** What is declared by nodes of one type, or given to a name by those of another. */
function topLevelOf(program: Node, declared: string, given: RegExp): { name: string; node: Node }[] {
  return declarationsOf(program).flatMap((declaration) => {
    if (declaration.type === declared) return named(child(declaration, 'id'));
    return list(declaration, 'declarations').flatMap((declarator) =>
      given.test(child(declarator, 'init')?.type ?? '') ? named(child(declarator, 'id')) : [],
    );
  });
}

/** Every name of a program's top level that stands for a value. */
export const topLevelNames = (program: Node): Node[] =>
  declarationsOf(program).flatMap((declaration) => [
    ...(/^(Function|Class|TSEnum)Declaration$/.test(declaration.type) ? namesIn(child(declaration, 'id')) : []),
    ...list(declaration, 'declarations').flatMap((declarator) => namesIn(child(declarator, 'id'))),
  ]);

/** What the statements of the top level declare, exported or not. */
const declarationsOf = (program: Node): Node[] => list(program, 'body').map((statement) => child(statement, 'declaration') ?? statement);

const named = (node: Node | undefined): { name: string; node: Node }[] => {
  const name = node && text(node, 'name');
  return node && name ? [{ name, node }] : [];
};

/** The names that a pattern declares. */
export function namesIn(pattern: Node | undefined): Node[] {
  const names: Node[] = [];
  const waiting = pattern ? [pattern] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'Identifier') names.push(node);
    const inner =
      child(node, 'left') ??
      child(node, 'argument') ??
      child(node, 'parameter') ??
      (node.type === 'Property' ? child(node, 'value') : undefined);
    if (inner) waiting.push(inner);
    waiting.push(...list(node, 'elements'), ...list(node, 'properties'));
  }
  return names;
}
