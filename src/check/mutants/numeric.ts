import ts from 'typescript';
import type { SourceChange } from './mutant.ts';

/** Slips of numerical code that a general mutation library does not make. */
export function numericChanges(source: string): SourceChange[] {
  const file = ts.createSourceFile('reference.ts', source, ts.ScriptTarget.Latest, true);
  const changes: SourceChange[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    for (const { at, replacement } of slipsAt(node)) changes.push({ start: at.getStart(file), end: at.getEnd(), replacement });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return changes;
}

interface Slip {
  at: ts.Node;
  replacement: string;
}

function slipsAt(node: ts.Node): Slip[] {
  if (ts.isNumericLiteral(node)) return numberSlips(node);
  if (ts.isElementAccessExpression(node)) return indexSlips(node);
  if (ts.isForStatement(node)) return boundSlips(node);
  if (ts.isCallExpression(node)) return [...functionSlips(node), ...swapSlips(node)];
  return [];
}

/** One more; for 1 also 0; a constant with decimals or an exponent is doubled. */
function numberSlips(node: ts.NumericLiteral): Slip[] {
  const value = Number(node.text);
  if (!Number.isInteger(value) || value > 1e6) return [{ at: node, replacement: String(2 * value) }];
  return [value + 1, ...(value === 1 ? [0] : [])].map((n) => ({ at: node, replacement: String(n) }));
}

function indexSlips({ argumentExpression: index }: ts.ElementAccessExpression): Slip[] {
  if (ts.isNumericLiteral(index) || ts.isStringLiteral(index)) return [];
  return [`${index.getText()} + 1`, `${index.getText()} - 1`].map((replacement) => ({ at: index, replacement }));
}

const COMPARISONS = new Set([
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
]);

function boundSlips({ condition }: ts.ForStatement): Slip[] {
  if (!condition || !ts.isBinaryExpression(condition) || !COMPARISONS.has(condition.operatorToken.kind)) return [];
  return [`${condition.right.getText()} - 1`, `${condition.right.getText()} + 1`].map((replacement) => ({
    at: condition.right,
    replacement,
  }));
}

const OTHER_FUNCTION: Record<string, string[]> = {
  'Math.log': ['Math.log2', 'Math.log1p'],
  'Math.log2': ['Math.log'],
  'Math.log10': ['Math.log'],
  'Math.exp': ['Math.expm1'],
  'Math.max': ['Math.min'],
  'Math.min': ['Math.max'],
  'Math.tanh': ['Math.sinh'],
  'Math.floor': ['Math.ceil'],
  'Math.ceil': ['Math.floor'],
};

/** Functions that are often forgotten: the argument alone. */
const FORGOTTEN = new Set(['Math.sqrt', 'Math.abs', 'Math.log', 'Math.exp', 'Math.tanh', 'transpose']);

function functionSlips(node: ts.CallExpression): Slip[] {
  const name = node.expression.getText();
  const argument = node.arguments[0]?.getText() ?? '';
  const others = (OTHER_FUNCTION[name] ?? []).map((replacement) => ({ at: node.expression, replacement }));
  return FORGOTTEN.has(name) ? [...others, { at: node, replacement: `(${argument})` }] : others;
}

/** Functions that do not care in which order their arguments come. */
const SYMMETRIC = new Set(['dot', 'Math.max', 'Math.min', 'Math.hypot']);

function swapSlips(node: ts.CallExpression): Slip[] {
  const texts = node.arguments.map((argument) => argument.getText());
  if (SYMMETRIC.has(node.expression.getText()) || node.arguments.some(ts.isFunctionLike)) return [];
  return texts.slice(1).flatMap((text, i) => {
    if (text === texts[i]) return [];
    const swapped = texts.with(i, text).with(i + 1, texts[i] as string);
    return [{ at: node, replacement: `${node.expression.getText()}(${swapped.join(', ')})` }];
  });
}
