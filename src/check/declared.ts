import ts from 'typescript';

/** The syntax tree of a source, with its parents. */
export const treeOf = (source: string): ts.SourceFile => ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);

/** The line of a place in a tree, from 1. */
export const lineOf = (file: ts.SourceFile, at: number): number => file.getLineAndCharacterOfPosition(at).line + 1;

/** The line, from 1, on which a source declares a name at its top level; undefined where it does not. */
export const lineOfDeclaration = (source: string, name: string): number | undefined => lineAtPath(source, [name]);

/**
 * The line of a part of the data that a source declares: `['edges', 2]`, `['laws', 'bounds']`. Of a part that is not written out, the
 * line of what it is in; undefined where there is nothing of the name.
 */
export function lineAtPath(source: string, [name, ...steps]: readonly PropertyKey[]): number | undefined {
  const file = treeOf(source);
  const declared = declarationOf(file, String(name));
  if (!declared) return undefined;
  let at: ts.Node = declared;
  let value = ts.isVariableDeclaration(declared) ? declared.initializer : undefined;
  for (const step of steps) {
    const part: ts.Node | undefined = value && partOf(value, step);
    if (!part) break;
    at = part;
    value = ts.isPropertyAssignment(part) ? part.initializer : (part as ts.Expression);
  }
  return lineOf(file, at.getStart(file));
}

function declarationOf(file: ts.SourceFile, name: string): ts.VariableDeclaration | ts.FunctionDeclaration | undefined {
  for (const statement of file.statements) {
    const declared = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations
      : ts.isFunctionDeclaration(statement)
        ? [statement]
        : [];
    const found = declared.find((it) => it.name && ts.isIdentifier(it.name) && it.name.text === name);
    if (found) return found;
  }
  return undefined;
}

/** Behind something that is spread into a list, positions are not known. */
function partOf(value: ts.Expression, step: PropertyKey): ts.Node | undefined {
  if (ts.isSatisfiesExpression(value) || ts.isAsExpression(value) || ts.isParenthesizedExpression(value))
    return partOf(value.expression, step);
  if (ts.isArrayLiteralExpression(value)) {
    const spread = value.elements.findIndex(ts.isSpreadElement);
    return spread >= 0 && spread <= Number(step) ? undefined : value.elements[Number(step)];
  }
  if (!ts.isObjectLiteralExpression(value)) return undefined;
  return value.properties.find(({ name }) => name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) && name.text === step);
}
