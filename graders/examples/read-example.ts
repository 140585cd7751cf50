import { loadProgram } from '../program.ts';
import type { ExampleMessage } from '../messages/example-text.ts';
import { say } from '../messages/message.ts';
import { describeOutcome } from '../sandbox/outcome.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { SOURCE_DEPTH, sourceSteps } from '../source/bounds.ts';
import { parse } from '../source/parse.ts';
import { positionAt } from '../source/position.ts';
import { child, list, type Node, text as textOf, walk } from '../source/tree.ts';
import { unusedName } from '../source/unused-name.ts';
import { holdsForeign, type Value } from '../value.ts';
import { EXAMPLE_CHARACTERS, WORK_PER_EXAMPLE } from './bounds.ts';
import type { Example, JudgedExample } from './example.ts';
import { writtenPrecision } from './written-precision.ts';

type Unreadable = Extract<JudgedExample, { kind: 'unreadable' }>;

/** An example whose parts have values. */
export interface ReadExample {
  kind: 'read';
  args: Value[];
  expected: Value;
  /** Half a unit of the last digit of its numbers, where they were rounded by whoever wrote them. */
  precision: number;
}

/**
 * Reads an example: the call in the exercise's own syntax, and any expression over `Math` and the helpers as the value. What is typed runs in
 * the sandbox, and nothing of the author's is there. Never throws, whatever is typed.
 */
export function readExample(sandbox: Sandbox, entry: string, { call, expected }: Example): ReadExample | Unreadable {
  const given = readCall(sandbox, entry, call);
  if (given.kind === 'unreadable') return given;
  const value = readPart('expected', expected, (text, node, fault) => {
    const again = findName(node, entry);
    return again ? fault(again.start, say('example.calls-entry', { entry })) : text;
  });
  if (value.kind === 'unreadable') return value;
  const wanted = workOut(sandbox, 'expected', value.text);
  if ('kind' in wanted) return wanted;
  return { kind: 'read', args: given.args, expected: wanted.value, precision: writtenPrecision(value.node) };
}

/** The arguments of a call alone. */
export function readCall(sandbox: Sandbox, entry: string, call: string): { kind: 'call'; args: Value[] } | Unreadable {
  if (call.trim() === '') return { kind: 'unreadable', in: 'call', line: 1, column: 1, message: say('example.no-call', { entry }) };
  const args = readPart('call', call, (text, node, fault) => argumentsText(node, entry, text, fault));
  if (args.kind === 'unreadable') return args;
  const given = workOut(sandbox, 'call', args.text);
  return 'kind' in given ? given : { kind: 'call', args: given.value as Value[] }; // a list was written around them
}

type Faulty = (at: number, message: ExampleMessage) => Unreadable;
type Part = { kind: 'part'; text: string; node: Node };

/** The one expression in a field, and what of its text is to be worked out. A semicolon behind it is as good as none. */
function readPart(
  field: keyof Example,
  typed: string,
  take: (text: string, node: Node, fault: Faulty) => string | Unreadable,
): Part | Unreadable {
  const text = typed.replace(/(?<!\s)\s*;\s*$/, '');
  const fault: Faulty = (at, message) => ({
    kind: 'unreadable',
    in: field,
    ...positionAt(text, Math.max(0, Math.min(at, text.length))),
    message,
  });
  if (text.length > EXAMPLE_CHARACTERS) {
    return fault(EXAMPLE_CHARACTERS, say('example.too-long', { characters: text.length, allowed: EXAMPLE_CHARACTERS }));
  }
  const bounds = { depth: SOURCE_DEPTH, steps: sourceSteps(text.length) };
  // In brackets, so that a record is no block.
  const parsed = parse(`(${text}\n)`, bounds);
  if (parsed.kind === 'fault') {
    const alone = text.trim().startsWith('{') ? undefined : parse(text, bounds);
    if (alone?.kind === 'tree') return fault(0, say('example.not-one-value', {}));
    const { at, diagnosis } = alone ?? { ...parsed, at: parsed.at - 1 };
    return fault(at, say('example.syntax', { diagnosis }));
  }
  const [statement, ...more] = list(parsed.program, 'body');
  const node = statement && unwrapped(child(statement, 'expression'));
  if (!node || more.length > 0 || node.type === 'SequenceExpression') return fault(0, say('example.not-one-value', {}));
  const taken = take(text, node, (at, message) => fault(at - 1, message));
  return typeof taken === 'string' ? { kind: 'part', text: taken, node } : taken;
}

/** What stands in brackets, however many. */
function unwrapped(node: Node | undefined): Node | undefined {
  let inner = node;
  while (inner?.type === 'ParenthesizedExpression') inner = child(inner, 'expression');
  return inner;
}

/** The arguments of a call of the entry, as the text of a list. */
function argumentsText(node: Node, entry: string, text: string, fault: Faulty): string | Unreadable {
  const callee = node.type === 'CallExpression' ? child(node, 'callee') : undefined;
  if (!callee) return fault(node.start, say('example.no-call', { entry }));
  const written = textOf(callee, 'name');
  if (written !== entry)
    return fault(callee.start, say('example.other-call', { entry, written: text.slice(callee.start - 1, callee.end - 1) }));
  const args = list(node, 'arguments');
  const spread = args.find(({ type }) => type === 'SpreadElement');
  if (spread) return fault(spread.start, say('example.spread', {}));
  const again = args.map((arg) => findName(arg, entry)).find((found) => found !== undefined);
  if (again) return fault(again.start, say('example.other-call', { entry, written: `${entry} twice` }));
  return `[${args.map(({ start, end }) => text.slice(start - 1, end - 1)).join(', ')}]`;
}

function findName(node: Node, name: string): Node | undefined {
  let found: Node | undefined;
  walk(node, ({ node: inner }) => {
    if (!found && inner.type === 'Identifier' && textOf(inner, 'name') === name) found = inner;
    return undefined;
  });
  return found;
}

/** The global with the value. */
const RESULT = '$example$';

function workOut(sandbox: Sandbox, field: keyof Example, text: string): { value: Value } | Unreadable {
  const fault = (message: ExampleMessage): Unreadable => ({ kind: 'unreadable', in: field, line: 1, column: 1, message });
  const name = unusedName(RESULT, text);
  const loaded = loadProgram(sandbox, `const ${name} = (\n${text}\n);`, { names: [name], workAllowed: WORK_PER_EXAMPLE });
  if (loaded.kind === 'refused') return fault(say('example.syntax', { diagnosis: loaded.error.diagnosis }));
  if (loaded.kind === 'no-entry') return fault(say('example.no-data', {}));
  const outcome = loaded.kind === 'failed' ? loaded.outcome : sandbox.read(loaded.program, name, WORK_PER_EXAMPLE);
  if (outcome.kind === 'work') return fault(say('example.no-end', {}));
  if (outcome.kind !== 'value')
    return fault(say('example.throws', { said: `it ${describeOutcome(outcome)}`.replace(/(?<![.:\s])[.:\s]+$/, '') }));
  if (outcome.value === undefined || holdsForeign(outcome.value)) return fault(say('example.no-data', {}));
  return { value: outcome.value };
}
