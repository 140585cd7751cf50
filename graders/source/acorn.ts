import { Parser, tokTypes } from 'acorn';
import { tsPlugin } from '@sveltejs/acorn-typescript';
import type { Node } from './tree.ts';

/** What of the parsers' inside is used here. It is not in their types; the versions are pinned, and the corpus of the tests holds them. */
export interface Inside {
  type: Token;
  value: unknown;
  start: number;
  startLoc: unknown;
  end: number;
  pos: number;
  input: string;
  strict: boolean;
  parse(): Node;
  nextToken(): void;
  next(): void;
  eat(type: Token): boolean;
  expect(type: Token): void;
  finishToken(type: Token, value?: unknown): void;
  skipLineComment(signs: number): void;
  readWord(): void;
  tryParse(read: (abort: () => never) => Node): { node: Node | null };
  readWord1(): string;
  startNodeAt(start: number, loc: unknown): Node;
  startNode(): Node;
  finishNode(node: Node, type: string): Node;
  isContextual(word: string): boolean;
  hasPrecedingLineBreak(): boolean;
  lookaheadCharCode(): number;
  parseStatement(context?: unknown, topLevel?: unknown, exports?: unknown): Node;
  parseMaybeAssign(...rest: unknown[]): Node;
  parseMaybeUnary(...rest: unknown[]): Node;
  parseMaybeAssignOrigin(...rest: unknown[]): Node;
  parseExprAtom(...rest: unknown[]): Node;
  parseBindingAtom(): Node;
  parseExprOp(left: Node, start: number, loc: unknown, least: number, forInit?: unknown): Node;
  parseConditional(test: Node, start: number, loc: unknown, forInit?: unknown, errors?: unknown): Node;
  parseFunctionBody(node: Node, isArrow?: boolean, isMethod?: boolean, forInit?: unknown, config?: unknown): Node;
  isSimpleParamList(parameters: Node[]): boolean;
  shouldParseArrow(list: Node[]): boolean | undefined;
  parseParenAndDistinguishExpression(canBeArrow: boolean, forInit?: unknown): Node;
  parseClass(node: Node, isStatement: unknown): Node;
  parseFunctionParams(node: Node): void;
  parseMethod(...rest: unknown[]): Node;
  tsTryParseGenericAsyncArrowFunction(...rest: unknown[]): Node | undefined;
  tsFillSignature(token: unknown, signature: Node): void;
  tsParseType(): Node;
  tsParseNonConditionalType(): Node;
  tsParseTypeOperatorOrHigher(): Node;
  tsParseModuleOrNamespaceDeclaration(node: Node, nested?: boolean): Node;
  tsMatchLeftRelational(): boolean;
  tsParseTypeParameters(modifiers: unknown): Node;
  tsParseConstModifier: (node: Node) => void;
  tsParseNoneModifiers(node: Node): void;
  tsParseTypeAssertion(): Node;
  tsTryNextParseConstantContext(): Node | undefined;
  tsNextThenParseType(): Node;
  reScan_lt_gt(): void;
  buildBinary(start: number, loc: unknown, left: Node, right: Node, operator: unknown, logical: boolean): Node;
  toAssignable(node: Node, ...rest: unknown[]): Node;
  isAssignable(node: Node, isBinding?: boolean): boolean;
  declareName(name: string, kind: number, at: number): void;
  checkLocalExport(id: Node): void;
  raise(at: number, message: string): never;
  raiseRecoverable(at: number, message: string): never;
}

/** A kind of token. */
export interface Token {
  label: string;
  keyword?: string;
  /** How tightly it binds, as an operator between two operands. */
  binop: number | null;
}

/** acorn's kinds of tokens, with the fields that its types leave out. */
export const tt = tokTypes as unknown as Record<keyof typeof tokTypes, Token>;

/** acorn with its plugin for TypeScript. */
export const AcornTypeScript = Parser.extend(tsPlugin()) as unknown as {
  new (options: object, input: string): Inside;
  acornTypeScript: { tokTypes: Record<string, Token> };
};
