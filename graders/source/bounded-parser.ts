import { AcornTypeScript } from './acorn.ts';
import type { Node } from './tree.ts';

/** Why a source could not be read: where (an offset), and what the parser says. */
export class Fault extends SyntaxError {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

/** A source that is more than the parser may be asked for. No SyntaxError: what only tries a reading must not swallow it. */
export class TooMuch extends Error {
  readonly kind: 'depth' | 'steps';
  readonly at: number;

  constructor(kind: 'depth' | 'steps', at: number) {
    super(kind);
    this.kind = kind;
    this.at = at;
  }
}

/** What the parser may spend on a source. */
export interface Bounds {
  /** Statements, expressions, patterns and types that may stand open at once: the parser recurses on the host's stack. */
  depth: number;
  /** Tokens read, again or for the first time, and white space between them. */
  steps: number;
}

/** White space and comments cost a step per so many characters. */
const CHARACTERS_PER_STEP = 32;

/** acorn with its plugin for TypeScript, bounded by its own work. */
export class BoundedParser extends AcornTypeScript {
  readonly #bounds: Bounds;
  #depth = 0;
  #steps = 0;

  /** `awaits`: whether `await` outside of a function waits; else it is a name there, as in a script. */
  constructor(input: string, bounds: Bounds, awaits: boolean) {
    super(
      {
        ecmaVersion: 'latest',
        sourceType: 'script',
        locations: true,
        allowImportExportEverywhere: true,
        allowAwaitOutsideFunction: awaits,
        allowReserved: true,
        preserveParens: true,
      },
      input,
    );
    this.#bounds = bounds;
    this.strict = true;
  }

  /** `using` is read everywhere, so that it can be refused in words. */
  get allowUsing(): boolean {
    return true;
  }

  get steps(): number {
    return this.#steps;
  }

  override nextToken(): void {
    const from = this.pos;
    super.nextToken();
    this.#steps += 1 + (this.start - from) / CHARACTERS_PER_STEP;
    if (this.#steps > this.#bounds.steps) throw new TooMuch('steps', this.start);
  }

  /** Reads something that stands so many levels further in. */
  protected deeper<T>(parse: () => T, levels = 1): T {
    this.#depth += levels;
    this.reaches(0);
    try {
      return parse();
    } finally {
      this.#depth -= levels;
    }
  }

  /** Throws `TooMuch` where so many levels more are too deep. */
  protected reaches(levels: number): void {
    if (this.#depth + levels > this.#bounds.depth) throw new TooMuch('depth', this.start);
  }

  override parseMaybeUnary(...rest: unknown[]): Node {
    return this.deeper(() => super.parseMaybeUnary(...rest));
  }

  override parseExprAtom(...rest: unknown[]): Node {
    return this.deeper(() => super.parseExprAtom(...rest));
  }

  override parseBindingAtom(): Node {
    return this.deeper(() => super.parseBindingAtom());
  }

  override parseClass(node: Node, isStatement: unknown): Node {
    return this.deeper(() => super.parseClass(node, isStatement));
  }

  override parseFunctionParams(node: Node): void {
    this.deeper(() => super.parseFunctionParams(node));
  }

  override parseMethod(...rest: unknown[]): Node {
    return this.deeper(() => super.parseMethod(...rest));
  }

  /** Takes as much of the stack as four others. */
  override tsTryParseGenericAsyncArrowFunction(...rest: unknown[]): Node | undefined {
    return this.deeper(() => super.tsTryParseGenericAsyncArrowFunction(...rest), 4);
  }

  override tsFillSignature(token: unknown, signature: Node): void {
    this.deeper(() => super.tsFillSignature(token, signature));
  }

  override tsParseType(): Node {
    return this.deeper(() => super.tsParseType());
  }

  override tsParseNonConditionalType(): Node {
    return this.deeper(() => super.tsParseNonConditionalType());
  }

  override tsParseTypeOperatorOrHigher(): Node {
    return this.deeper(() => super.tsParseTypeOperatorOrHigher());
  }

  override tsParseModuleOrNamespaceDeclaration(node: Node, nested?: boolean): Node {
    return this.deeper(() => super.tsParseModuleOrNamespaceDeclaration(node, nested));
  }

  override isAssignable(node: Node, isBinding?: boolean): boolean {
    return this.deeper(() => super.isAssignable(node, isBinding));
  }

  override raise(at: number, message: string): never {
    throw new Fault(at, message);
  }

  override raiseRecoverable(at: number, message: string): never {
    return this.raise(at, message);
  }
}
