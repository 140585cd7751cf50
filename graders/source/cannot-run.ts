import type { Slip } from './slip.ts';
import { child, list, type Node, type NodePlace, text, walk } from './tree.ts';

/** What a solution may not contain, if this place is it. */
export function cannotRun({ node, within }: NodePlace, source: string): Slip | undefined {
  const at = node.start;
  switch (node.type) {
    case 'Decorator':
      return { code: 'decorator', at };
    case 'ImportDeclaration':
      return importsTypes(node, root(within) ?? node) ? undefined : { code: 'nothingToImport', at };
    case 'ImportExpression':
      return { code: 'importCall', at };
    case 'MetaProperty':
      return text(child(node, 'meta') ?? node, 'name') === 'import' ? { code: 'importMeta', at } : undefined;
    case 'TSImportEqualsDeclaration':
      return node.importKind === 'type' ? undefined : { code: 'importEquals', at };
    case 'TSExportAssignment':
      return { code: 'exportEquals', at };
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return child(node, 'source') && node.exportKind !== 'type' ? { code: 'exportFrom', at } : undefined;
    case 'TSModuleDeclaration':
      if (node.declare || node.global || onlyTypes(node)) return undefined;
      return { code: 'namespace', at, values: { word: source.startsWith('module', node.start) ? 'module' : 'namespace' } };
    case 'VariableDeclaration': {
      const word = text(node, 'kind') ?? '';
      return word.endsWith('using') ? { code: 'using', at, values: { word } } : undefined;
    }
    case 'AwaitExpression':
      return inFunction(within) ? undefined : { code: 'topLevelAwait', at };
    case 'ForOfStatement':
      return node.await === true && !inFunction(within) ? { code: 'topLevelAwait', at } : undefined;
    default:
      return undefined;
  }
}

/** An import of types alone: nothing of what is imported is used as a value. TypeScript then makes no code of it. */
function importsTypes(node: Node, program: Node): boolean {
  if (node.importKind === 'type') return true;
  const names = list(node, 'specifiers').filter((name) => name.importKind !== 'type');
  if (list(node, 'specifiers').length === 0) return false; // import 'x'
  return names.every((name) => !isUsed(text(child(name, 'local') as Node, 'name') as string, program));
}

/** Whether a name stands somewhere where it is no type. */
function isUsed(name: string, program: Node): boolean {
  let used = USED.get(program);
  if (!used) {
    used = usedNames(program);
    USED.set(program, used);
  }
  return used.has(name);
}

/** The names that each program uses, asked for by each of its imports. */
const USED = new WeakMap<Node, Set<string>>();

function usedNames(program: Node): Set<string> {
  const used = new Set<string>();
  walk(program, ({ node, within }) => {
    if (node.type === 'ImportDeclaration' || (node.type.startsWith('TS') && !HOLDS_VALUES.has(node.type))) return 'skip';
    const parent = within?.node;
    const isKey =
      (parent?.type === 'MemberExpression' && parent.property === node) ||
      (parent?.type === 'Property' && parent.key === node && !parent.shorthand);
    if (node.type === 'Identifier' && !(isKey && !parent?.computed)) used.add(node.name as string);
    return;
  });
  return used;
}

const HOLDS_VALUES = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
  'TSEnumDeclaration',
  'TSEnumMember',
  'TSParameterProperty',
]);

function root(place: NodePlace | undefined): Node | undefined {
  let at = place;
  while (at?.within) at = at.within;
  return at?.node;
}

/** A namespace that TypeScript makes no code of. */
function onlyTypes(node: Node): boolean {
  const body = child(node, 'body');
  if (!body) return true;
  if (body.type === 'TSModuleDeclaration') return onlyTypes(body);
  return list(body, 'body').every((statement) => isType(child(statement, 'declaration') ?? statement));
}

const isType = (node: Node): boolean =>
  node.type === 'TSInterfaceDeclaration' ||
  node.type === 'TSTypeAliasDeclaration' ||
  node.declare === true ||
  (node.type === 'TSModuleDeclaration' && onlyTypes(node));

function inFunction(place: NodePlace | undefined): boolean {
  for (let at = place; at; at = at.within) {
    if (at.node.type.endsWith('Function') || /Function(Declaration|Expression)$/.test(at.node.type)) return true;
    if (at.node.type === 'PropertyDefinition' || at.node.type === 'StaticBlock') return true;
  }
  return false;
}
