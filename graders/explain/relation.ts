import { type Message, say } from '../messages/message.ts';
import { factorByArgument } from './relations/by-argument.ts';
import { notCollected } from './relations/collected.ts';
import { constantFactor, constantOffset, missingFunction } from './relations/elementwise.ts';
import { type Observation, type NumberCase, pairNumbers } from './relations/evidence.ts';
import { otherOrder } from './relations/other-order.ts';
import { onlyWrongPart } from './relations/part.ts';

export type { Observation } from './relations/evidence.ts';

/**
 * What turns the learner's results into the right ones, on *all* cases of a run, to be told to the learner; undefined where no
 * plain relation does, or too little speaks for it (`relations/evidence.ts`). `names` are those of the entry's parameters.
 */
export function relation(cases: Observation[], names?: string[]): Message | undefined {
  const whole = relationOfWhole(cases, names);
  if (whole) return whole;
  const part = onlyWrongPart(cases);
  if (!part) return undefined;
  const within = relationOfWhole(part.cases, names);
  return say('relation.part', { part: part.name, ...(within && { within }) });
}

/** The plainest explanation comes first: a constant before a function, a function before the arguments, values before their order. */
function relationOfWhole(cases: Observation[], names?: string[]): Message | undefined {
  const paired = pairNumbers(cases);
  return (paired && relationOfNumbers(paired, names)) ?? otherOrder(cases) ?? notCollected(cases);
}

const relationOfNumbers = (cases: NumberCase[], names?: string[]) =>
  constantFactor(cases) ?? constantOffset(cases) ?? missingFunction(cases) ?? factorByArgument(cases, names);
