/** Doc comments of the sources, found by their syntax: what is said of a field stands once, where the field is. */
import ts from 'typescript';

/** Something with a name, and its doc comment on one line; '' where it has none. */
export interface Documented {
  name: string;
  says: string;
}

const treeOf = (source: string): ts.SourceFile => ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);

const commentOf = (node: ts.Node): string => {
  const written = ts.getJSDocCommentsAndTags(node).at(-1);
  return written && ts.isJSDoc(written) ? (ts.getTextOfJSDocComment(written.comment) ?? '').replace(/\s+/g, ' ').trim() : '';
};

/** What is given to a top-level name. */
function givenTo(source: string, name: string): ts.Expression {
  for (const statement of treeOf(source).statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const found = statement.declarationList.declarations.find((it) => ts.isIdentifier(it.name) && it.name.text === name);
    if (found?.initializer) return found.initializer;
  }
  throw new Error(`There is no ${name} in the source that the reference is made of.`);
}

/**
 * The fields of the first object literal in what is given to a name, such as `z.strictObject({ … })`. `spread`: the comments of an object
 * that is spread into it (`...common`), by its name.
 */
export function fieldComments(source: string, name: string, spread: (name: string) => Documented[] = () => []): Documented[] {
  const literal = firstLiteral(givenTo(source, name));
  return (literal?.properties ?? []).flatMap((property) => {
    if (ts.isSpreadAssignment(property)) return spread(property.expression.getText());
    return property.name ? [{ name: property.name.getText(), says: commentOf(property) }] : [];
  });
}

function firstLiteral(node: ts.Node): ts.ObjectLiteralExpression | undefined {
  if (ts.isObjectLiteralExpression(node)) return node;
  return ts.forEachChild(node, firstLiteral);
}

/** The members of an interface, each as it is written in the source. */
export function memberComments(source: string, name: string): Documented[] {
  const found = treeOf(source).statements.find((it) => ts.isInterfaceDeclaration(it) && it.name.text === name);
  if (!found || !ts.isInterfaceDeclaration(found))
    throw new Error(`There is no interface ${name} in the source that the reference is made of.`);
  return found.members.map((member) => ({ name: member.getText().replace(/;$/, '').replace(/\s+/g, ' '), says: commentOf(member) }));
}

/** The doc comment of an exported type or function, and its source without comments and `export`. */
export function typeComment(source: string, name: string): Documented {
  const tree = treeOf(source);
  const found = tree.statements.find((it) => (ts.isTypeAliasDeclaration(it) || ts.isInterfaceDeclaration(it)) && it.name.text === name);
  if (!found) throw new Error(`There is no type ${name} in the source that the reference is made of.`);
  return {
    name: found
      .getText()
      .replace(/^export /, '')
      .replace(/\/\*\*[\s\S]*?\*\/\s*/g, ''),
    says: commentOf(found),
  };
}

/** The comment at the top of a command: how it is called, and what it does. */
export function commandComment(source: string): { usage: string; says: string } {
  const [, comment = ''] = /^\/\*\*\n([\s\S]*?)\*\//.exec(source) ?? [];
  const [usage = '', ...rest] = comment.replace(/^ \* ?/gm, '').split(/\n\s*\n/);
  return { usage: usage.trim(), says: rest.join(' ').replace(/\s+/g, ' ').trim() };
}
