import ts from 'typescript';
import type { RealmNames } from './realm-names.ts';

/**
 * The declarations of one file of TypeScript's library without those of what the realm lacks: its globals, members of its objects, and
 * parameters and members of such types (`Intl.NumberFormatOptions`).
 */
export function cutTypes(text: string, realm: RealmNames, lacking: ReadonlySet<string>): string {
  const file = ts.createSourceFile('lib.d.ts', text, ts.ScriptTarget.ESNext, true);
  const cuts: [start: number, end: number][] = [];
  const cut = (node: ts.Node): void => void cuts.push([node.getFullStart(), node.end]);
  const visit = (node: ts.Node): void => {
    if (isGlobal(node)) return node.body.statements.forEach(visit);
    if (isGone(node, lacking)) return cut(node);
    if (ts.isVariableStatement(node) && node.declarationList.declarations.every((declared) => isGone(declared, lacking))) return cut(node);
    if (ts.isInterfaceDeclaration(node)) {
      const has = namesIn(node.name.text, realm);
      for (const member of node.members) {
        if (isLackingMember(member, has, realm) || isOfLackingType(member, lacking)) cut(member);
        else if (ts.isMethodSignature(member)) cutParameters(member, lacking, cuts);
      }
    }
    if (ts.isModuleDeclaration(node) && node.body && ts.isModuleBlock(node.body)) {
      const has = realm.statics[node.name.text] ?? [];
      for (const inner of node.body.statements) if (ts.isFunctionDeclaration(inner) && !has.includes(inner.name?.text ?? '')) cut(inner);
    }
  };
  file.statements.forEach(visit);
  return without(text, cuts);
}

/** Names that a file declares as values and the realm lacks, and the types of what they hold. `Function` stays: functions have its type. */
export function lackingIn(text: string, { globals }: RealmNames): string[] {
  const file = ts.createSourceFile('lib.d.ts', text, ts.ScriptTarget.ESNext, true);
  return file.statements.flatMap(valueNames).filter((name) => !globals.includes(name));
}

function valueNames(node: ts.Statement): string[] {
  if (isGlobal(node)) return node.body.statements.flatMap(valueNames);
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText());
  const isValue = ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isModuleDeclaration(node);
  return isValue && node.name ? [node.name.text] : [];
}

/** `declare global { … }`, in a file that is a module. */
const isGlobal = (node: ts.Node): node is ts.ModuleDeclaration & { body: ts.ModuleBlock } =>
  ts.isModuleDeclaration(node) && node.name.text === 'global' && node.body !== undefined && ts.isModuleBlock(node.body);

const isGone = (node: ts.Node, lacking: ReadonlySet<string>): boolean => {
  if (ts.isVariableDeclaration(node)) return lacking.has(node.name.getText());
  if (ts.isInterfaceDeclaration(node)) {
    const name = node.name.text;
    return name === 'FunctionConstructor' || (name !== 'Function' && lacking.has(name.replace(/Constructor$/, '')));
  }
  const isNamed = ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isModuleDeclaration(node);
  return isNamed && node.name !== undefined && lacking.has(node.name.text);
};

/** What the realm has of an interface's members, where it knows the interface. */
function namesIn(name: string, { statics, members, globals }: RealmNames): readonly string[] | undefined {
  if (name === 'Iterator') return undefined; // what has a `next`, not the realm's class
  const of = ALSO[name] ?? name;
  if (of.endsWith('Constructor')) return statics[of.slice(0, -'Constructor'.length)];
  return members[of] ?? (globals.includes(of) ? statics[of] : undefined);
}

/** Interfaces that describe what has another name in the realm. */
const ALSO: Record<string, string> = {
  ReadonlyArray: 'Array',
  ReadonlyMap: 'Map',
  ReadonlySet: 'Set',
  IteratorObject: 'Iterator',
  CallableFunction: 'Function',
  NewableFunction: 'Function',
};

function isLackingMember(member: ts.TypeElement, has: readonly string[] | undefined, { statics }: RealmNames): boolean {
  const { name } = member;
  if (!name) return false;
  if (ts.isComputedPropertyName(name)) {
    const symbol = /^Symbol\.(\w+)$/.exec(name.expression.getText())?.[1];
    return symbol !== undefined && !statics.Symbol?.includes(symbol);
  }
  return has !== undefined && ts.isIdentifier(name) && !has.includes(name.text);
}

/** `SharedArrayBuffer: SharedArrayBuffer`. */
const isOfLackingType = (member: ts.TypeElement, lacking: ReadonlySet<string>): boolean =>
  ts.isPropertySignature(member) && member.type !== undefined && isLackingType(member.type, lacking);

function cutParameters({ parameters }: ts.MethodSignature, lacking: ReadonlySet<string>, cuts: [number, number][]): void {
  const first = parameters.findIndex(({ type }) => type && isLackingType(type, lacking));
  if (first < 0) return;
  const before = parameters[first - 1];
  cuts.push([before ? before.end : parameters.pos, parameters.end]);
}

function isLackingType(type: ts.TypeNode, lacking: ReadonlySet<string>): boolean {
  let found = false;
  const look = (node: ts.Node): void => {
    const name = ts.isTypeReferenceNode(node) ? (node.typeName.getText().split('.')[0] ?? '') : '';
    if (name !== 'Function' && lacking.has(name)) found = true;
    ts.forEachChild(node, look);
  };
  look(type);
  return found;
}

function without(text: string, cuts: [number, number][]): string {
  let kept = '';
  let at = 0;
  for (const [start, end] of cuts.sort(([a], [b]) => a - b)) {
    if (end <= at) continue;
    kept += text.slice(at, start);
    at = end;
  }
  return kept + text.slice(at);
}
