import type { Edits } from './edits.ts';
import { child, list, type Node, text } from './tree.ts';

/** An import of types alone (another is refused before). */
export function stripImport(node: Node, edits: Edits): 'skip' {
  edits.blankStatement(node.start, node.end);
  return 'skip';
}

/** `export` and `export default` go; what is exported stays where it stands, and is known by its name. */
export function stripExport(node: Node, program: Node, edits: Edits): undefined | 'skip' {
  const declaration = child(node, 'declaration');
  if (!declaration) {
    edits.blankStatement(node.start, node.end);
    for (const specifier of list(node, 'specifiers')) if (specifier.exportKind !== 'type') alias(specifier, node, program, edits);
    return 'skip';
  }
  edits.blankStatement(node.start, Math.max(node.start + 1, declaration.start));
  if (node.type === 'ExportDefaultDeclaration' && isNameless(declaration)) {
    edits.insert(declaration.start, '(');
    edits.insert(declaration.end, ');');
  }
  return;
}

const isNameless = (node: Node): boolean => /^(Function|Class)(Declaration|Expression)$/.test(node.type) && !child(node, 'id');

/** `export { f as g }`: the script gets a `g`, at its end, when `f` has its value. */
function alias(specifier: Node, node: Node, program: Node, edits: Edits): void {
  const local = text(child(specifier, 'local') as Node, 'name');
  const exported = child(specifier, 'exported') as Node;
  const name = text(exported, 'name');
  if (node.exportKind === 'type' || !local || !name || name === local || name === 'default') return;
  edits.insert(program.end, `;var ${name}=${local};`);
}
