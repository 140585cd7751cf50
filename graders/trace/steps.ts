import { namesIn } from '../source/declared-names.ts';
import { nearest } from '../source/nearest.ts';
import { prepare } from '../source/prepare.ts';
import { child, type Node, walk } from '../source/tree.ts';
import { isFunction, nameOf } from './scopes.ts';

/** What is wrong with a named step. */
export type StepFault =
  | { kind: 'unknown'; near?: string }
  | { kind: 'entry' }
  | { kind: 'twice' }
  /** Its expression is all that the entry returns. */
  | { kind: 'solution' };

/** Holds named steps to the reference they are taken from: which of them cannot be one, and why. */
export function stepFaults(steps: readonly string[], reference: string, entry: string): Map<string, StepFault> {
  const faults = new Map<string, StepFault>();
  const prepared = prepare(reference);
  if (prepared.kind === 'refused') return faults; // said by whoever loads it
  const { tree, source } = prepared.script;
  const named = namedIn(tree);
  const returned = returnedBy(tree, entry).map((node) => squeezed(source.slice(node.start, node.end)));
  for (const step of steps) {
    const expressions = named.get(step);
    if (step === entry) faults.set(step, { kind: 'entry' });
    else if (!expressions) {
      const near = nearest(step, [...named.keys()]);
      faults.set(step, { kind: 'unknown', ...(near !== undefined && { near }) });
    } else if (expressions.length > 1) faults.set(step, { kind: 'twice' });
    else if ([step, ...expressions.map((it) => (it ? squeezed(source.slice(it.start, it.end)) : step))].some((it) => returned.includes(it)))
      faults.set(step, { kind: 'solution' });
  }
  return faults;
}

/** The variables and functions of a program by name, each with what it is given where it is declared. */
function namedIn(tree: Node): Map<string, (Node | undefined)[]> {
  const named = new Map<string, (Node | undefined)[]>();
  const add = (name: string, expression: Node | undefined) => named.set(name, [...(named.get(name) ?? []), expression]);
  walk(tree, (place) => {
    const { node } = place;
    if (node.type === 'VariableDeclarator') {
      const init = child(node, 'init');
      for (const name of namesIn(child(node, 'id'))) add(name.name as string, init);
    } else if (isFunction(node) && place.within?.node.type !== 'VariableDeclarator') {
      const name = nameOf(place);
      if (name !== undefined) add(name, undefined);
    }
    return;
  });
  return named;
}

/** What the entry returns, in each place where it returns; a number or a text as it is written gives nothing away. */
function returnedBy(tree: Node, entry: string): Node[] {
  const found: Node[] = [];
  let owner: Node | undefined;
  walk(tree, (place) => {
    const { node } = place;
    if (isFunction(node)) {
      if (owner || nameOf(place) !== entry) return owner ? 'skip' : undefined;
      owner = node;
      const body = child(node, 'body');
      if (body && body.type !== 'BlockStatement') found.push(body);
    }
    const argument = owner && node.type === 'ReturnStatement' ? child(node, 'argument') : undefined;
    if (argument && argument.type !== 'Literal') found.push(argument);
    return;
  });
  return found;
}

const squeezed = (code: string): string => code.replace(/\s+/g, '');
