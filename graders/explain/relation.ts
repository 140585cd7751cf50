import { type Message, say } from '../messages/message.ts';
import { holdsForeign, type Value } from '../value.ts';
import { factorByArgument } from './relations/by-argument.ts';
import { notCollected } from './relations/collected.ts';
import { constantFactor, constantOffset, missingFunction } from './relations/elementwise.ts';
import { isSameValue, type NumberCase, type Observation, pairNumbers } from './relations/evidence.ts';
import { alwaysTheSame, onlyNumbers, valueOfOtherField } from './relations/fields.ts';
import type { Finding, Seen } from './relations/finding.ts';
import { otherInfluence } from './relations/influence.ts';
import { onlyWhere } from './relations/only-where.ts';
import { otherOrder } from './relations/other-order.ts';
import { cutTo, fieldOf, fieldsIn, onlyWrongPart, type Part } from './relations/part.ts';
import { missingOrAddedStep } from './relations/steps.ts';
import { substituted } from './relations/substituted.ts';
import { otherTerm } from './relations/terms.ts';

export type { Observation } from './relations/evidence.ts';
export type { Ask, Finding, Seen } from './relations/finding.ts';

/**
 * What ties the learner's results to the right ones on *all* cases of a run, to be told to the learner; undefined where nothing plain
 * does, or too little speaks for it (`relations/evidence.ts`). `names` are those of the entry's parameters.
 */
export const relation = (cases: Observation[], names?: string[]): Message | undefined => findRelation({ cases, names })?.message;

/** The same, with the way to hold it against further cases. The plainest comes first: what the results say by themselves, then other arguments. */
export function findRelation(seen: Seen): Finding | undefined {
  // Of what is no data, nothing is said but that.
  if (seen.cases.every(({ expected, actual }) => isSameValue(expected, actual) || holdsForeign(actual))) return undefined;
  const part = onlyWrongPart(seen.cases);
  return (
    ofResults(seen) ??
    ofPart(seen, part, ofResults) ??
    ofField(seen, ofResults) ??
    substituted(seen) ??
    ofPart(seen, part, (inside) => plain(inside) ?? notPlain(inside)) ??
    notPlain(seen) ??
    ofPart(seen, part)
  );
}

type Search = (seen: Seen) => Finding | undefined;

const plain: Search = (seen) => ofResults(seen) ?? substituted(seen);

/** What is left to be said where nothing plain ties all results to the right ones. */
const notPlain: Search = (seen) =>
  ofField(seen, (inside) => plain(inside) ?? onlyWhere(inside, plain)) ??
  onlyWhere(seen, plain) ??
  otherInfluence(seen) ??
  onlyNumbers(seen.cases);

/** A constant before a function, a function before the arguments, values before their order. */
function ofResults(seen: Seen): Finding | undefined {
  const { cases, names } = seen;
  const paired = pairNumbers(cases);
  return (
    (paired && ofNumbers(paired, names)) ??
    otherOrder(cases) ??
    notCollected(cases) ??
    alwaysTheSame(cases) ??
    valueOfOtherField(cases) ??
    missingOrAddedStep(cases) ??
    otherTerm(seen)
  );
}

const ofNumbers = (cases: NumberCase[], names?: string[]) =>
  constantFactor(cases) ?? constantOffset(cases) ?? missingFunction(cases) ?? factorByArgument(cases, names);

/** All that is wrong lies in the part. `search`: for what is to be said there, without which nothing is said; where there is none, the part alone. */
function ofPart(seen: Seen, part: Part | undefined, search?: Search): Finding | undefined {
  if (!part) return undefined;
  const { cut, name, confines } = part;
  const within = search?.(cut ? cutDown(seen, cut) : seen);
  if (search && !within) return undefined;
  return {
    message: say('relation.part', { part: name, ...(within && { within: within.message }) }),
    fits: (it) => confines(it) && (!within || (cut ? cutTo([it], cut).every(within.fits) : within.fits(it))),
  };
}

/** One of several fields that are wrong. */
function ofField(seen: Seen, search: Search): Finding | undefined {
  for (const field of fieldsIn(seen.cases)) {
    const cut = fieldOf(field);
    const inside = cutDown(seen, cut);
    const within = search(inside);
    if (within)
      return { message: say('relation.in-field', { field, within: within.message }), fits: (it) => cutTo([it], cut).every(within.fits) };
  }
  return undefined;
}

/** What was seen, cut down to a part of the results. */
function cutDown(seen: Seen, cut: (value: Value) => Value): Seen {
  const { ask } = seen;
  return {
    ...seen,
    cases: cutTo(seen.cases, cut),
    ask: ask && {
      changes: ask.changes,
      reference: (change, args) => cut(ask.reference(change, args)),
      learner: (change, args) => cut(ask.learner(change, args)),
    },
  };
}
