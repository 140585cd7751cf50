import { say } from '../../messages/message.ts';
import type { Becomes, ChangeName } from '../../messages/relation-words.ts';
import { isRecord, type Value } from '../../value.ts';
import { isList, itemsOf } from '../../judge/compare.ts';
import type { Change } from './changes.ts';
import { ENOUGH_CASES, isDifferentValue, isSameValue, type Observation, wrongFirst } from './evidence.ts';
import type { Ask, Finding, Seen } from './finding.ts';

/** Where the learner's results follow another change of the arguments than the right ones: an argument without influence, a scale that should not matter … */
export function otherInfluence(seen: Seen): Finding | undefined {
  return withoutInfluence(seen) ?? otherResponse(seen);
}

/** What a teacher would change to see whether a result takes notice. */
const MUTED: readonly ChangeName[] = [
  'zero',
  'negated',
  'doubled',
  'reversed',
  'rotated',
  'last-zero',
  'first-zero',
  'rows-reversed',
  'last-column-zero',
  'first-column-zero',
];

/** … and what right results often follow in a plain way: scale, shift, sign and order. */
const FOLLOWED: readonly ChangeName[] = [
  'doubled',
  'negated',
  'plus-one',
  'reversed',
  'rotated',
  'rows-reversed',
  'transposed',
  'zero',
  'absolute',
];

function inOrderOf(names: readonly ChangeName[], changes: readonly Change[]): Change[] {
  const natural = changes.filter(({ isNatural }) => isNatural);
  const named = names.flatMap((name) =>
    changes.filter(
      ({ message }) => message.code === 'change' && message.values.to === name && !(message.values.of === 'number' && name === 'zero'),
    ),
  );
  return [...named, ...natural];
}

/** So many cases must be changed before what follows is called a rule. */
const ENOUGH_CHANGED = 20;

/** The learner's results stay what they are under a change that changes the right ones. */
function withoutInfluence({ cases, ask }: Seen): Finding | undefined {
  const change =
    ask &&
    inOrderOf(MUTED, ask.changes).find((it) => {
      let telling = 0;
      let changed = 0;
      for (const { args, expected, actual } of wrongFirst(cases)) {
        if (!it.apply(args)) continue;
        if (!isSameValue(actual, ask.learner(it, args))) return false;
        changed++;
        const right = ask.reference(it, args);
        if (right !== undefined && isDifferentValue(expected, right)) telling++;
        else if (telling === 0 && changed >= ENOUGH_CHANGED) return false;
      }
      return telling >= ENOUGH_CASES && changed >= ENOUGH_CHANGED;
    });
  if (!change || !ask) return undefined;
  return {
    message: say('relation.no-influence', { change: change.message }),
    fits: ({ args, actual }) => !change.apply(args) || isSameValue(actual, ask.learner(change, args)),
  };
}

/** The right results follow a change in a plain way, and the learner's do not. */
function otherResponse({ cases, ask }: Seen): Finding | undefined {
  if (!ask) return undefined;
  const inOrder = wrongFirst(cases);
  for (const change of inOrderOf(FOLLOWED, ask.changes)) {
    const response = RESPONSES.find((it) => isBroken(inOrder, change, it, ask));
    if (!response) continue;
    return {
      message: say('relation.response', { change: change.message, becomes: response.becomes }),
      fits: (it) => !change.apply(it.args) || isSameValue(response.of(it.expected), ask.reference(change, it.args)),
    };
  }
  return undefined;
}

interface Response {
  becomes: Becomes;
  of: (result: Value) => Value;
}

function isBroken(cases: readonly Observation[], change: Change, { of }: Response, ask: Ask): boolean {
  let broken = 0;
  let changed = 0;
  for (const { args, expected, actual } of cases) {
    if (!change.apply(args)) continue;
    const follows = of(expected);
    if (follows === undefined || !isSameValue(follows, ask.reference(change, args))) return false;
    changed++;
    const own = broken < ENOUGH_CASES ? ask.learner(change, args) : undefined;
    if (own !== undefined && isDifferentValue(of(actual), own)) broken++;
  }
  return broken >= ENOUGH_CASES && changed >= ENOUGH_CHANGED;
}

const eachNumber = (value: Value, of: (x: number) => number): Value => {
  if (typeof value === 'number') return of(value);
  if (isList(value)) return itemsOf(value).map((item) => eachNumber(item, of));
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([field, item]) => [field, eachNumber(item, of)])) : value;
};

const RESPONSES: readonly Response[] = [
  { becomes: 'same', of: (result) => result },
  { becomes: 'negated', of: (result) => eachNumber(result, (x) => -x) },
  { becomes: 'doubled', of: (result) => eachNumber(result, (x) => 2 * x) },
  { becomes: 'halved', of: (result) => eachNumber(result, (x) => x / 2) },
  { becomes: 'quadrupled', of: (result) => eachNumber(result, (x) => 4 * x) },
  { becomes: 'reversed', of: (result) => (isList(result) ? itemsOf(result).toReversed() : undefined) },
];
