import ts from 'typescript';

/** The parameters of a function that a source declares at its top level, and its line, from 1; undefined where it declares none of the name. */
export function declaredParameters(source: string, entry: string): { names: string[]; line: number } | undefined {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest);
  for (const statement of file.statements) {
    const declared = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations
      : ts.isFunctionDeclaration(statement)
        ? [statement]
        : [];
    for (const declaration of declared) {
      if (!declaration.name || !ts.isIdentifier(declaration.name) || declaration.name.text !== entry) continue;
      const f = ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
      if (!f || !ts.isFunctionLike(f)) continue;
      const line = file.getLineAndCharacterOfPosition(declaration.getStart(file)).line + 1;
      return { names: f.parameters.map(({ name }) => name.getText(file)), line };
    }
  }
  return undefined;
}
