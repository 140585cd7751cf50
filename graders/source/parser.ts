import { AcornTypeScript, type Inside, type Token, tt } from './acorn.ts';
import { BoundedParser } from './bounded-parser.ts';
import type { Node } from './tree.ts';

/** Names of operands in a chain (`x as T as T`) that cost one level of depth. */
const OPERATORS_PER_LEVEL = 10;

/** The parser: bounded, and set right where acorn with its plugin differs from TypeScript. One is made for each source. */
export class TypeScriptParser extends BoundedParser {
  /** Where an arrow function with a return type has to be followed by a colon, as it stands before the colon of `a ? b : c`. */
  readonly #beforeColon = new Set<number>();
  /** Where a bracket was found to open no arrow function with a return type. */
  readonly #noReturnType = new Set<number>();
  /** Where `<` was found to begin no arrow function: asked once, or nested ones would be asked twice as often at each level. */
  readonly #noGenericArrow = new Set<number>();
  #bracketAt = -1;

  override parseStatement(context?: unknown, topLevel?: unknown, exports?: unknown): Node {
    if (this.type.label === 'name' && this.lookaheadCharCode() === COLON) this.type = tt.name; // a label
    return this.deeper(() => super.parseStatement(context, topLevel, exports));
  }

  override parseMaybeAssign(...rest: unknown[]): Node {
    return this.deeper(() => (this.tsMatchLeftRelational() ? this.#genericArrowOrAssertion(rest) : super.parseMaybeAssign(...rest)));
  }

  /** `<T>(x) => y` or `<T>x`. */
  #genericArrowOrAssertion(rest: unknown[]): Node {
    const at = this.start;
    const { node } = this.#noGenericArrow.has(at)
      ? NOTHING
      : this.tryParse((abort) => {
          const typeParameters = this.tsParseTypeParameters(this.tsParseConstModifier);
          const arrow = this.parseMaybeAssignOrigin(...rest);
          if (arrow.type !== 'ArrowFunctionExpression') abort();
          arrow.typeParameters = typeParameters;
          arrow.start = at;
          return arrow;
        });
    if (node) return node;
    this.#noGenericArrow.add(at);
    return this.parseMaybeAssignOrigin(...rest);
  }

  /** Signatures may have `const` in front of a type parameter, as functions may. */
  override tsParseNoneModifiers(node: Node): void {
    this.tsParseConstModifier(node);
  }

  override tsParseTypeAssertion(): Node {
    const node = this.startNode();
    node.typeAnnotation = this.tsTryNextParseConstantContext() ?? this.tsNextThenParseType();
    this.expect(tt.relational);
    node.expression = this.parseMaybeUnary();
    return this.finishNode(node, 'TSTypeAssertion');
  }

  override toAssignable(node: Node, ...rest: unknown[]): Node {
    return this.deeper(() => {
      if (!WRAPPERS.has(node.type)) return super.toAssignable(node, ...rest);
      node.expression = this.toAssignable(node.expression as Node, ...rest);
      return node;
    });
  }

  /** A loop where acorn recurses: a sum may have as many terms as it likes. `as` and `satisfies` bind as comparisons do. */
  override parseExprOp(left: Node, start: number, loc: unknown, least: number, forInit?: unknown): Node {
    for (let chain = 1; ; chain++) {
      if (this.type === tt.regexp) this.#divide();
      const cast = IN > least && !this.hasPrecedingLineBreak() && castOf(this);
      const { binop } = this.type;
      if (cast) {
        this.reaches(chain / OPERATORS_PER_LEVEL);
        const node = this.startNodeAt(start, loc);
        node.expression = left;
        node.typeAnnotation = this.tsTryNextParseConstantContext() ?? this.tsNextThenParseType();
        left = this.finishNode(node, cast);
        this.reScan_lt_gt();
        const next = this.type;
        left.isLeftOfTighter = next === tt.starstar || (next.binop !== null && next.binop > IN);
      } else if (binop !== null && binop > least && !(forInit && this.type === tt._in)) {
        left = this.#operation(left, start, loc, binop, forInit);
      } else if (this.type === tt.starstar) {
        left = this.#power(left, start, loc, forInit);
      } else return left;
    }
  }

  /** `x as T ** 2`: what stands before `as` is the base. (Without `as`, acorn has read the power before.) */
  #power(left: Node, start: number, loc: unknown, forInit: unknown): Node {
    this.next();
    return this.buildBinary(start, loc, left, this.parseMaybeUnary(null, false, false, forInit), '**', false);
  }

  #operation(left: Node, start: number, loc: unknown, binop: number, forInit: unknown): Node {
    const { type, value } = this;
    const coalesce = type === tt.coalesce;
    const logical = type === tt.logicalOR || type === tt.logicalAND;
    this.next();
    const { start: rightStart, startLoc } = this;
    const operand = this.parseMaybeUnary(null, false, false, forInit);
    const right = this.parseExprOp(operand, rightStart, startLoc, coalesce ? AND : binop, forInit);
    const mixed = logical ? this.type === tt.coalesce : coalesce && (this.type === tt.logicalOR || this.type === tt.logicalAND);
    if (mixed) this.raise(this.start, 'Logical expressions and coalesce expressions cannot be mixed. Wrap either by parentheses');
    return this.buildBinary(start, loc, left, right, value, logical || coalesce);
  }

  /** What was read as a regular expression follows an operand: it is a division. */
  #divide(): void {
    this.pos = this.start + 1;
    if (this.input.charAt(this.pos) === '=') {
      this.pos++;
      this.finishToken(tt.assign, '/=');
    } else this.finishToken(tt.slash, '/');
  }

  /** TypeScript takes `(b): c => d` before the colon of `a ? … : …` for an arrow function only if a colon follows it. */
  override parseConditional(test: Node, start: number, loc: unknown, forInit?: unknown): Node {
    if (!this.eat(tt.question)) return test;
    const node = this.startNodeAt(start, loc);
    node.test = test;
    this.#beforeColon.add(this.start);
    node.consequent = this.parseMaybeAssign();
    this.expect(tt.colon);
    if (this.#beforeColon.has(start)) this.#beforeColon.add(this.start);
    node.alternate = this.parseMaybeAssign(forInit);
    return this.finishNode(node, 'ConditionalExpression');
  }

  override parseFunctionBody(node: Node, isArrow?: boolean, isMethod?: boolean, forInit?: unknown, config?: unknown): Node {
    if (isArrow && this.#beforeColon.has(node.start)) this.#beforeColon.add(this.start);
    return this.deeper(() => super.parseFunctionBody(node, isArrow, isMethod, forInit, config));
  }

  override parseParenAndDistinguishExpression(canBeArrow: boolean, forInit?: unknown): Node {
    const at = this.start;
    const read = () => {
      const outer = this.#bracketAt;
      this.#bracketAt = at;
      try {
        return super.parseParenAndDistinguishExpression(canBeArrow, forInit);
      } finally {
        this.#bracketAt = outer;
      }
    };
    if (!this.#beforeColon.has(at) || this.#noReturnType.has(at)) return read();
    const { node } = this.tryParse((abort) => {
      const found = read();
      if (found.type === 'ArrowFunctionExpression' && found.returnType && this.type !== tt.colon) abort();
      return found;
    });
    if (node) return node;
    this.#noReturnType.add(at);
    return read();
  }

  /** The parameter properties of TypeScript are plain parameters of the constructor. */
  override isSimpleParamList(parameters: Node[]): boolean {
    return super.isSimpleParamList(
      parameters.map((parameter) => (parameter.type === 'TSParameterProperty' ? (parameter.parameter as Node) : parameter)),
    );
  }

  override shouldParseArrow(list: Node[]): boolean | undefined {
    if (this.type === tt.colon && this.#noReturnType.has(this.#bracketAt)) return false;
    return super.shouldParseArrow(list);
  }

  /** An accessor may stand in place of another, which the plugin does not know. */
  override raise(at: number, message: string): never {
    return message === OVERRIDING_ACCESSOR ? (undefined as never) : super.raise(at, message);
  }

  /** Names that are declared twice are looked for in the tree, with a word about both places; types may share a name with values. */
  override declareName(): void {}
  override checkLocalExport(): void {}

  /** `<!--` and `-->` begin comments in old scripts, and in no TypeScript. */
  override skipLineComment(signs: number): void {
    if (signs !== DOUBLE_SLASH) this.raise(this.pos, 'HTML comment');
    super.skipLineComment(signs);
  }

  /** A word is looked up in a map, not in a pattern that is made anew each time. */
  override readWord(): void {
    const isName = NAMED.has(this.type) || (this.value === 'async' && !this.input.slice(this.end, this.start).includes('\n'));
    const word = this.readWord1();
    this.finishToken((isName ? RESERVED : KEYWORDS).get(word) ?? tt.name, word);
  }
}

const castOf = (parser: Inside): string | false =>
  parser.isContextual('as') ? 'TSAsExpression' : parser.isContextual('satisfies') && 'TSSatisfiesExpression';

const OVERRIDING_ACCESSOR = "'accessor' modifier cannot be used with 'override' modifier.";

const COLON = 58;
/** Characters that begin a comment: as many has a hashbang. */
const DOUBLE_SLASH = 2;
const NOTHING = { node: null };

/** What is asserted of an expression; it stays what it is. */
const WRAPPERS = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'TSTypeAssertion']);

/** The kind of token of each reserved word. */
const RESERVED = new Map<string, Token>(Object.values(tt).flatMap((kind) => (kind.keyword ? [[kind.keyword, kind]] : [])));

/** Those, and the words of TypeScript that the plugin knows by kinds of their own; to acorn these are no names. */
const KEYWORDS = new Map<string, Token>([
  ...RESERVED,
  ...Object.entries(AcornTypeScript.acornTypeScript.tokTypes).filter(([, kind]) => kind.label === 'name'),
]);

/** What a name follows, whatever TypeScript means by it elsewhere. */
const NAMED = new Set<Token>([tt._class, tt._break, tt._continue]);

/** How tightly `in` binds, and with it `as` and `satisfies`; and `&&`, to the right of `??`. */
const IN = tt._in.binop ?? 0;
const AND = tt.logicalAND.binop ?? 0;
