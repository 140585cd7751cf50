import ts from 'typescript';
import { lineOf, treeOf } from './declared.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { error, type Finding, note } from './finding.ts';

/** Methods that change the list, map or set that they are called on. */
const CHANGES = new Set(['push', 'pop', 'shift', 'unshift', 'splice', 'sort', 'reverse', 'fill', 'set', 'add', 'delete', 'clear']);

/**
 * No function of inputs.ts or laws.ts changes what the module keeps: memory is put back before every call, so a counter would count to 1
 * for ever.
 */
export function checkModuleState(file: 'inputs.ts' | 'laws.ts' | 'accept.ts' | 'draw.ts', source: string): Finding[] {
  const tree = treeOf(source);
  const kept = new Set(tree.statements.flatMap(namesOf));
  const found = new Map<string, number>();
  const visit = (node: ts.Node, own: ReadonlySet<string>): void => {
    const inner = ts.isFunctionLike(node) ? new Set([...own, ...localNames(node)]) : own;
    const name = changeAt(node)?.name;
    const isInside = ts.findAncestor(node, ts.isFunctionLike) !== undefined;
    if (name !== undefined && isInside && kept.has(name) && !inner.has(name) && !found.has(name))
      found.set(name, lineOf(tree, node.getStart(tree)));
    ts.forEachChild(node, (child) => visit(child, inner));
  };
  visit(tree, new Set());
  return [...found].map(([name, line]) =>
    error(
      'determinism',
      file,
      {
        found: `${name} is kept outside of the function and changed here. It is put back before every call, so each call finds it as it was at first.`,
        expected: 'a function of its arguments alone.',
        fix: file === 'inputs.ts' ? 'Take every number from draw.' : 'Make it inside of the function.',
      },
      line,
    ),
  );
}

function namesOf(statement: ts.Statement): string[] {
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
}

/** Names that a function declares: its parameters and its variables, at any depth. */
function localNames(node: ts.Node): string[] {
  const names: string[] = [];
  const visit = (inner: ts.Node): void => {
    if ((ts.isParameter(inner) || ts.isVariableDeclaration(inner)) && ts.isIdentifier(inner.name)) names.push(inner.name.text);
    if (ts.isBindingElement(inner) && ts.isIdentifier(inner.name)) names.push(inner.name.text);
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return names;
}

/** The variable that a node changes. */
interface Change {
  name: string;
  /** It gets a new value as a whole: what it held before stays as it was. */
  isWhole: boolean;
}

/** What a node assigns to, counts up, or changes in place. */
function changeAt(node: ts.Node): Change | undefined {
  const of = (target: ts.Expression, isWhole = ts.isIdentifier(target)): Change | undefined => {
    const name = rootOf(target);
    return name === undefined ? undefined : { name, isWhole };
  };
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment ? of(node.left) : undefined;
  }
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    const counts = node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken;
    return counts ? of(node.operand) : undefined;
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  return CHANGES.has(node.expression.name.text) ? of(node.expression.expression, false) : undefined;
}

/** `a` of `a.b[0]`. */
function rootOf(node: ts.Expression): string | undefined {
  let root = node;
  while (ts.isPropertyAccessExpression(root) || ts.isElementAccessExpression(root)) root = root.expression;
  return ts.isIdentifier(root) ? root.text : undefined;
}

/** Says once that a reference changes what it was given: it harms nobody, and learners read it as an example. */
export function checkArguments({ reference, entry }: Pick<ExercisePackage, 'reference' | 'entry'>): Finding[] {
  const tree = treeOf(reference);
  let found: { name: string; line: number } | undefined;
  const visit = (node: ts.Node, given: ReadonlySet<string>): void => {
    const change = changeAt(node);
    if (change && !change.isWhole && given.has(change.name)) found ??= { name: change.name, line: lineOf(tree, node.getStart(tree)) };
    ts.forEachChild(node, (child) => visit(child, given));
  };
  const entryIn = (node: ts.Node): void => {
    const named = ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node) ? node : undefined;
    const f = named && ts.isVariableDeclaration(named) ? named.initializer : named;
    if (named?.name?.getText(tree) === entry && f && ts.isFunctionLike(f))
      visit(f, new Set(f.parameters.map(({ name }) => name.getText(tree))));
    else ts.forEachChild(node, entryIn);
  };
  entryIn(tree);
  if (!found) return [];
  return [
    note(
      'domain',
      'reference.ts',
      {
        found: `The reference changes its argument ${found.name}. That is harmless, because every call gets a copy; but learners read it once they have passed.`,
        fix: `Work on a copy, such as [...${found.name}].`,
      },
      found.line,
    ),
  ];
}
