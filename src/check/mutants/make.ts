import { SOURCE_DEPTH, sourceSteps } from '../../../graders/source/bounds.ts';
import { parse } from '../../../graders/source/parse.ts';
import { type Node, walk } from '../../../graders/source/tree.ts';
import { type Mutant, mutantsOf, type SourceChange } from './mutant.ts';
import { arithmetic, assignment, count, sign } from './operators/arithmetic.ts';
import { comparison, condition, connective, negation } from './operators/conditions.ts';
import { arrow, calledFunction, method, optional, swappedArguments } from './operators/functions.ts';
import { boolean, elements, number, record, string } from './operators/literals.ts';
import type { Operator } from './operators/operator.ts';
import { bound, branch, index, statement } from './operators/places.ts';

/** All kinds of slips, by their names. */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  arithmetic,
  sign,
  assignment,
  count,
  comparison,
  connective,
  negation,
  condition,
  calledFunction,
  swappedArguments,
  method,
  arrow,
  optional,
  number,
  string,
  boolean,
  elements,
  record,
  index,
  bound,
  statement,
  branch,
};

/** All mutants of a reference, in the order of its lines; none of one that cannot be read. Its line ends are `\n` alone. */
export function makeMutants(reference: string, operators: readonly Operator[] = Object.values(OPERATORS)): Mutant[] {
  const parsed = parse(reference, { depth: SOURCE_DEPTH, steps: sourceSteps(reference.length) });
  if (parsed.kind === 'fault') return [];
  const changes: SourceChange[] = [];
  walk(parsed.program, (place) => {
    if (isOfTypes(place.node)) return 'skip';
    for (const operator of operators) changes.push(...operator(place, reference));
    return undefined;
  });
  return mutantsOf(reference, changes);
}

/** Syntax that is gone when the program runs. What is asserted of an expression holds one that is not. */
const isOfTypes = ({ type }: Node): boolean =>
  type.startsWith('TS') && !/^TS(As|Satisfies|NonNull)Expression$|^TSTypeAssertion$|^TS(Enum|Parameter|Export)/.test(type);
