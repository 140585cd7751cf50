import ts from 'typescript';

/** A parameter of a function type, as it is written. */
export interface Parameter {
  name: string;
  type: string;
}

/** `(weights: Vec, base: number) => number` → its parameters. Empty where it is no function type. */
export function parametersOf(signature: string): Parameter[] {
  const file = ts.createSourceFile('signature.ts', `type Signature = ${signature};`, ts.ScriptTarget.Latest, true);
  const [statement] = file.statements;
  if (!statement || !ts.isTypeAliasDeclaration(statement) || !ts.isFunctionTypeNode(statement.type)) return [];
  return statement.type.parameters.map((parameter) => ({
    name: parameter.name.getText(file),
    type: parameter.type?.getText(file) ?? 'unknown',
  }));
}
