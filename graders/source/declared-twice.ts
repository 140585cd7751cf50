import { namesIn } from './declared-names.ts';
import { positionAt } from './position.ts';
import type { Slip } from './slip.ts';
import { child, list, type Node, type NodePlace, text } from './tree.ts';

/** In a block: a name that `let`, `const` or `class` declares and that is declared once more, or is a parameter of the block's function. */
export function declaredTwice({ node, within }: NodePlace, source: string): Slip | undefined {
  if (!BLOCKS.has(node.type)) return undefined;
  const statements = node.type === 'SwitchStatement' ? list(node, 'cases').flatMap((it) => list(it, 'consequent')) : list(node, 'body');
  const parameters = node.type === 'BlockStatement' && within ? list(within.node, 'params').flatMap(namesIn) : [];
  return twiceIn(statements, parameters, source);
}

const BLOCKS = new Set(['Program', 'BlockStatement', 'StaticBlock', 'SwitchStatement']);

function twiceIn(statements: readonly Node[], parameters: readonly Node[], source: string): Slip | undefined {
  const known = new Map<string, { node: Node; isLexical: boolean; isParameter?: true }>();
  for (const node of parameters) known.set(text(node, 'name') as string, { node, isLexical: false, isParameter: true });
  for (const statement of statements) {
    const declaration = child(statement, 'declaration') ?? statement;
    if (declaration.declare === true) continue;
    const word = text(declaration, 'kind') ?? (declaration.type === 'ClassDeclaration' ? 'class' : 'function');
    const isLexical = word !== 'var' && word !== 'function';
    for (const node of declaredBy(declaration)) {
      const name = text(node, 'name') as string;
      const before = known.get(name);
      if (before && (isLexical || before.isLexical)) {
        const values = { name, word, line: positionAt(source, before.node.start).line };
        return { code: before.isParameter ? 'declaredAsParameter' : 'declaredTwice', at: node.start, values };
      }
      known.set(name, before ?? { node, isLexical });
    }
  }
  return undefined;
}

function declaredBy(declaration: Node): Node[] {
  switch (declaration.type) {
    case 'VariableDeclaration':
      return list(declaration, 'declarations').flatMap((declarator) => namesIn(child(declarator, 'id') as Node));
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return namesIn(child(declaration, 'id'));
    default:
      return [];
  }
}
