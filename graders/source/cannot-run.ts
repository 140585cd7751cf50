import { child, list, type Node, type Place, text, walk } from './tree.ts';

/** Something that cannot be run: where it stands, what it is, and what to write instead. */
export interface CannotRun {
  at: number;
  message: string;
  advice: string;
}

/** What a solution may not contain, if this place is it. */
export function cannotRun({ node, within }: Place, source: string): CannotRun | undefined {
  const here = (message: string, advice: string, at = node.start): CannotRun => ({ at, message, advice });
  switch (node.type) {
    case 'Decorator':
      return here('Decorators cannot be run here.', 'Call the function yourself: const solve = decorate(function (…) { … }).');
    case 'ImportDeclaration':
      return importsTypes(node, root(within) ?? node)
        ? undefined
        : here('There is nothing to import here: a solution is one script.', NO_IMPORT);
    case 'ImportExpression':
      return here('import(…) cannot be run here: a solution is one script.', NO_IMPORT);
    case 'MetaProperty':
      return text(child(node, 'meta') ?? node, 'name') === 'import'
        ? here('There is no import.meta here: a solution is one script.', 'Leave it out. A solution gets all that it needs as arguments.')
        : undefined;
    case 'TSImportEqualsDeclaration':
      return node.importKind === 'type' ? undefined : here('import … = cannot be run here: a solution is one script.', NO_IMPORT);
    case 'TSExportAssignment':
      return here('export = cannot be run here.', 'Write export in front of the function: export function solve(…) { … }.');
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return child(node, 'source') && node.exportKind !== 'type'
        ? here('There is no other file to export from: a solution is one script.', NO_IMPORT)
        : undefined;
    case 'TSModuleDeclaration':
      return node.declare || node.global || onlyTypes(node)
        ? undefined
        : here(
            `A ${source.startsWith('module', node.start) ? 'module' : 'namespace'} that holds more than types cannot be run here.`,
            'Write its functions at the top level, or as methods of a plain object: const name = { … }.',
          );
    case 'VariableDeclaration':
      return text(node, 'kind')?.endsWith('using')
        ? here(`${text(node, 'kind')} cannot be run here.`, 'Write const in its place. There is nothing here that would have to be closed.')
        : undefined;
    case 'AwaitExpression':
      return inFunction(within) ? undefined : here('await cannot be run here, outside of a function.', NO_AWAIT);
    case 'ForOfStatement':
      return node.await === true && !inFunction(within)
        ? here('for await cannot be run here, outside of a function.', NO_AWAIT)
        : undefined;
    default:
      return undefined;
  }
}

const NO_IMPORT = 'The helpers named in the statement are there without import.';
const NO_AWAIT = 'Nothing has to be waited for: leave out async and await.';

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

function root(place: Place | undefined): Node | undefined {
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

function inFunction(place: Place | undefined): boolean {
  for (let at = place; at; at = at.within) {
    if (at.node.type.endsWith('Function') || /Function(Declaration|Expression)$/.test(at.node.type)) return true;
    if (at.node.type === 'PropertyDefinition' || at.node.type === 'StaticBlock') return true;
  }
  return false;
}
