import type { Edits } from './edits.ts';
import { child, list, type Node, type NodePlace, text, walk } from './tree.ts';

/** `enum E { A, B = 'b' }` as the object that TypeScript makes of it, line by line where it stood. */
export function lowerEnum({ node, within }: NodePlace, edits: Edits): 'skip' {
  const name = text(child(node, 'id') as Node, 'name') as string;
  const block = (within?.node.type.startsWith('Export') ? within.within : within)?.node ?? node;
  const declared = enumsOf(block);
  const declaration = block.type === 'Program' ? `var ${name};` : declared.has(name) ? '' : `let ${name};`;
  const values: Values = declared.get(name) ?? new Map();
  declared.set(name, values);
  const members = list(node, 'members');
  const closing = node.end - 1;
  edits.replace(node.start, members[0]?.start ?? closing, `${declaration}(function(${name}){`);
  let previous: Constant | undefined = { kind: 'number', value: -1 };
  members.forEach((member, i) => {
    previous = lowerMember(member, members[i + 1]?.start ?? closing, previous, { name, values, edits });
  });
  edits.replace(closing, node.end, `})(${name}||(${name}={}));`);
  return 'skip';
}

interface Lowering {
  name: string;
  values: Values;
  edits: Edits;
}

/** One member, up to where the next begins; hands back what the next counts on from. */
function lowerMember(member: Node, next: number, previous: Constant | undefined, { name, values, edits }: Lowering): Constant | undefined {
  const key = keyOf(member);
  const quoted = JSON.stringify(key);
  const initializer = child(member, 'initializer');
  const constant = initializer ? evaluate(initializer, values, name) : successor(previous);
  if (!initializer) {
    const value = constant ? String(constant.value) : 'void 0';
    edits.replace(member.start, member.end, `${name}[${name}[${quoted}]=${value}]=${quoted};`);
    edits.replace(member.end, next, '');
  } else {
    const isText = constant?.kind === 'text' || (!constant && isSyntacticallyText(initializer));
    edits.replace(member.start, initializer.start, isText ? `${name}[${quoted}]=` : `${name}[${name}[${quoted}]=`);
    qualify(initializer, values, name, edits);
    if (constant && Object.is(constant.value, -0)) edits.insert(initializer.end, '+0'); // TypeScript writes 0
    edits.replace(member.end, next, isText ? ';' : `]=${quoted};`);
  }
  values.set(key, constant);
  return constant;
}

type Constant = { kind: 'number'; value: number } | { kind: 'text'; value: string };
/** What is known of an enum's members so far; undefined where a member has a value that only running it tells. */
type Values = Map<string, Constant | undefined>;

const successor = (previous: Constant | undefined): Constant | undefined =>
  previous?.kind === 'number' ? { kind: 'number', value: previous.value + 1 } : undefined;

/** The enums of a block that were lowered so far: a second one of the same name adds members to the first. */
function enumsOf(block: Node): Map<string, Values> {
  const known = ENUMS.get(block) ?? new Map<string, Values>();
  ENUMS.set(block, known);
  return known;
}

const ENUMS = new WeakMap<Node, Map<string, Values>>();

function keyOf(member: Node): string {
  const id = child(member, 'id') as Node;
  return id.type === 'Identifier' ? (text(id, 'name') as string) : String(id.value);
}

/** The value of an initialiser that TypeScript works out itself: it decides what the next member counts on from. */
function evaluate(node: Node, values: Values, name: string): Constant | undefined {
  const number = (value: number): Constant => ({ kind: 'number', value });
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'number'
        ? number(node.value)
        : typeof node.value === 'string'
          ? { kind: 'text', value: node.value }
          : undefined;
    case 'ParenthesizedExpression':
      return evaluate(child(node, 'expression') as Node, values, name);
    case 'TemplateLiteral':
      return template(node, values, name);
    case 'UnaryExpression': {
      const argument = evaluate(child(node, 'argument') as Node, values, name);
      if (argument?.kind !== 'number') return undefined;
      if (node.operator === '-') return number(-argument.value);
      if (node.operator === '+') return number(argument.value);
      return node.operator === '~' ? number(~argument.value) : undefined;
    }
    case 'BinaryExpression': {
      const { first, rest } = chainOf(node);
      return rest.reduce(
        (left, { operator, right }) => operation(operator, left, evaluate(right, values, name)),
        evaluate(first, values, name),
      );
    }
    case 'Identifier': {
      const known = values.get(text(node, 'name') as string);
      if (known) return known;
      return node.name === 'Infinity' ? number(Number.POSITIVE_INFINITY) : node.name === 'NaN' ? number(Number.NaN) : undefined;
    }
    case 'MemberExpression': {
      const object = child(node, 'object') as Node;
      const property = child(node, 'property') as Node;
      if (object.type !== 'Identifier' || object.name !== name) return undefined;
      return values.get(node.computed ? String(property.value) : (text(property, 'name') as string));
    }
    default:
      return undefined;
  }
}

/** `a + b + c` from the left: a loop, for it may be as long as it likes. */
function chainOf(node: Node): { first: Node; rest: { operator: string; right: Node }[] } {
  const rest: { operator: string; right: Node }[] = [];
  let first = node;
  for (; first.type === 'BinaryExpression'; first = child(first, 'left') as Node) {
    rest.push({ operator: text(first, 'operator') as string, right: child(first, 'right') as Node });
  }
  return { first, rest: rest.reverse() };
}

function template(node: Node, values: Values, name: string): Constant | undefined {
  const quasis = list(node, 'quasis').map((quasi) => (quasi.value as { cooked: string }).cooked);
  let joined = quasis[0] ?? '';
  const parts = list(node, 'expressions').map((part) => evaluate(part, values, name));
  for (const [i, part] of parts.entries()) {
    if (!part) return undefined;
    joined += part.value + (quasis[i + 1] ?? '');
  }
  return { kind: 'text', value: joined };
}

function operation(operator: string, left: Constant | undefined, right: Constant | undefined): Constant | undefined {
  if (!left || !right) return undefined;
  if (left.kind === 'number' && right.kind === 'number') {
    const value = OPERATIONS.get(operator)?.(left.value, right.value);
    return value === undefined ? undefined : { kind: 'number', value };
  }
  return operator === '+' ? { kind: 'text', value: `${left.value}${right.value}` } : undefined;
}

const OPERATIONS = new Map<string, (a: number, b: number) => number>([
  ['+', (a, b) => a + b],
  ['-', (a, b) => a - b],
  ['*', (a, b) => a * b],
  ['/', (a, b) => a / b],
  ['%', (a, b) => a % b],
  ['**', (a, b) => a ** b],
  ['|', (a, b) => a | b],
  ['&', (a, b) => a & b],
  ['^', (a, b) => a ^ b],
  ['<<', (a, b) => a << b],
  ['>>', (a, b) => a >> b],
  ['>>>', (a, b) => a >>> b],
]);

/** Text whatever it is made of: such members have no way back from value to name. */
function isSyntacticallyText(node: Node): boolean {
  switch (node.type) {
    case 'TemplateLiteral':
      return true;
    case 'Literal':
      return typeof node.value === 'string';
    case 'BinaryExpression': {
      const { first, rest } = chainOf(node);
      const from = rest.findLastIndex(({ operator }) => operator !== '+') + 1; // what stands before another operator is no text
      return (from === 0 && isSyntacticallyText(first)) || rest.slice(from).some(({ right }) => isSyntacticallyText(right));
    }
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return isSyntacticallyText(child(node, 'expression') as Node);
    default:
      return false;
  }
}

/** In an initialiser the members declared so far may be named without the enum. */
function qualify(initializer: Node, values: Values, name: string, edits: Edits): void {
  walk(initializer, ({ node, within }) => {
    if (node.type !== 'Identifier' || !values.has(text(node, 'name') as string)) return;
    const parent = within?.node;
    if (parent?.type === 'MemberExpression' && parent.property === node && !parent.computed) return;
    if (parent?.type === 'Property' && parent.key === node && !parent.computed) return;
    edits.insert(node.start, `${name}.`);
    return;
  });
}
