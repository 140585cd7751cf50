import { cannotRun } from './cannot-run.ts';
import { declaredTwice } from './declared-twice.ts';
import type { Slip } from './slip.ts';
import { misplaced } from './misplaced.ts';
import { stripClass, stripMember } from './strip-class.ts';
import type { Edits } from './edits.ts';
import { lowerEnum } from './lower-enum.ts';
import { stripExport, stripImport } from './strip-modules.ts';
import { nameEnd, nextToken } from './next-token.ts';
import { child, list, type Node, type NodePlace, text, walk } from './tree.ts';

/**
 * Takes the types off a tree: they become spaces, so that every line and column stays the learner's own. What is more than a type and
 * can be run is written as JavaScript (`enum`, parameter properties, `accessor`, exports); the first thing that cannot run is handed back.
 */
export function strip(program: Node, edits: Edits): Slip | undefined {
  let found: Slip | undefined;
  const ends: number[] = [];
  walk(program, (place) => {
    found ??= declaredTwice(place, edits.source) ?? misplaced(place, edits.source) ?? cannotRun(place, edits.source);
    if (found) return 'skip';
    const { node } = place;
    if (ENDS.has(node.type) && !isLoopHead(place) && edits.source.charAt(node.end - 1) !== ';') ends.push(node.end);
    return stripNode(place, program, edits);
  });
  for (const end of ends) edits.endStatement(end);
  return found;
}

/** Statements and members that the end of a line may end, in place of a semicolon. */
const ENDS = new Set([
  'ExpressionStatement',
  'VariableDeclaration',
  'ReturnStatement',
  'ThrowStatement',
  'PropertyDefinition',
  'ExportDefaultDeclaration',
]);

const LOOPS = new Set(['ForStatement', 'ForInStatement', 'ForOfStatement']);

const isLoopHead = ({ node, within }: NodePlace): boolean =>
  within !== undefined && LOOPS.has(within.node.type) && within.node.body !== node;

function stripNode(place: NodePlace, program: Node, edits: Edits): undefined | 'skip' {
  const { node } = place;
  if (node.declare === true && node.type !== 'TSModuleDeclaration') return gone(node, edits);
  switch (node.type) {
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSDeclareFunction':
    case 'TSModuleDeclaration':
    case 'TSNamespaceExportDeclaration':
    case 'TSImportEqualsDeclaration':
    case 'TSIndexSignature':
      return gone(node, edits);
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      stripCast(node, edits);
      return;
    case 'TSTypeAssertion':
      return stripAssertion(node, edits);
    case 'TSEnumDeclaration':
      return lowerEnum(place, edits);
    case 'TSParameterProperty': {
      const parameter = child(node, 'parameter') as Node;
      edits.blank(node.start, (child(parameter, 'left') ?? parameter).start);
      return;
    }
    case 'ImportDeclaration':
      return stripImport(node, edits);
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportDefaultDeclaration':
      return stripExport(node, program, edits);
    case 'ClassDeclaration':
    case 'ClassExpression':
      stripClass(node, edits);
      return;
    case 'PropertyDefinition':
    case 'MethodDefinition':
      return stripMember(place, edits);
    case 'ArrowFunctionExpression':
      stripArrow(node, edits);
      return;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      stripThis(node, edits);
      return;
    case 'Identifier':
    case 'ObjectPattern':
    case 'ArrayPattern':
    case 'RestElement':
    case 'AssignmentPattern':
      stripAnnotated(node, edits);
      return;
    case 'TSInstantiationExpression':
      return;
    default:
      if (!node.type.startsWith('TS')) return;
      edits.blank(node.start, node.end);
      return 'skip';
  }
}

function gone(node: Node, edits: Edits): 'skip' {
  edits.blankStatement(node.start, node.end);
  return 'skip';
}

/** `a + b as T * 2` means `(a + b) * 2`: then brackets hold together what `as` held. */
function stripCast(node: Node, edits: Edits): void {
  const inner = child(node, 'expression') as Node;
  edits.blank(inner.end, node.end);
  if (!node.isLeftOfTighter || !LOOSE.has(inner.type)) return;
  edits.insert(inner.start, '(');
  edits.insert(inner.end, ')');
}

const LOOSE = new Set([
  'BinaryExpression',
  'LogicalExpression',
  'UnaryExpression',
  'AwaitExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
]);

/** `<T>x`. Over the end of a line, `return <T>\n x` would return nothing: then brackets hold the two together. */
function stripAssertion(node: Node, edits: Edits): undefined {
  const { start } = child(node, 'expression') as Node;
  edits.blank(node.start, start);
  if (!edits.source.slice(node.start, start).includes('\n')) return;
  edits.insert(node.start, '(');
  edits.insert(node.end, ')');
}

/** `a?: T`, `a!: T`, `{ a }: T`: what stands behind the name or the pattern. */
function stripAnnotated(node: Node, edits: Edits): void {
  const annotation = child(node, 'typeAnnotation');
  if (node.type === 'Identifier') {
    const end = nameEnd(edits.source, node.start);
    if (annotation || node.optional) edits.blank(end, annotation?.end ?? nextToken(edits.source, end) + 1);
  } else if (node.optional && annotation) {
    // `{ a }?: T`, of which the question mark is the token before the annotation.
    const mark = edits.source.lastIndexOf('?', annotation.start);
    edits.blank(mark, mark + 1);
  }
}

/** `this` as the first parameter is a type only. */
function stripThis(node: Node, edits: Edits): void {
  const [first] = list(node, 'params');
  if (first?.type !== 'Identifier' || text(first, 'name') !== 'this') return;
  edits.blank(first.start, first.end);
  const after = nextToken(edits.source, first.end);
  if (edits.source.charAt(after) === ',') edits.blank(first.end, after + 1);
}

/**
 * A new line may stand before `=>` and after `async` only in a type. `=>` then follows the brackets, and the bracket follows `async`.
 */
function stripArrow(node: Node, edits: Edits): void {
  const { source } = edits;
  const returnType = child(node, 'returnType');
  if (returnType) {
    const closing = source.lastIndexOf(')', returnType.start);
    const arrow = nextToken(source, returnType.end);
    if (source.slice(closing, arrow).includes('\n')) {
      edits.insert(closing + 1, '=>');
      edits.blank(arrow, arrow + 2);
    }
  }
  const parameters = child(node, 'typeParameters');
  if (parameters && node.async) {
    const opening = nextToken(source, parameters.end);
    if (source.slice(node.start, opening).includes('\n')) {
      edits.insert(parameters.start, '(');
      edits.blank(opening, opening + 1);
    }
  }
}
