import { compare, isList, itemsOf } from '../judge/compare.ts';
import type { Within } from '../judge/tolerance.ts';
import { holdsForeign, isRecord, type Value } from '../value.ts';
import { differingPath, lineWithin, type Path } from './line-within.ts';
import { otherCalls } from './other-arguments.ts';
import { type Instance, ownValues, settled } from './own-values.ts';
import type { Trace } from './trace.ts';

/** How one of the author's named steps is found in the learner's program. Nothing of the reference's values is in it. */
export type StepFound =
  /** `as`: the learner's variable, where it has another name. */
  | { kind: 'agrees'; step: string; as: string; at: number }
  /** `at`: the event in the learner's run that is the first to differ. `line`: where the part of it that differs was made. */
  | { kind: 'differs'; step: string; at: number; line: number }
  /** No variable of that name that could be compared, and none of another name with the same values. */
  | { kind: 'absent'; step: string };

export interface Parting {
  steps: StepFound[];
  /** The step that differs first in the learner's run. */
  first?: Extract<StepFound, { kind: 'differs' }>;
}

/** By what two values are the same. */
export interface Sameness {
  tolerance: Within;
  /** A list and its negative count as the same: directions are known up to their sign. */
  upToSign: boolean;
}

/**
 * Holds a learner's values against the reference's, step by step, both from a run on the same input. A step is matched by its name, and
 * else by its value, where that is one that does not come up by chance.
 */
export function partingOf(steps: readonly string[], reference: Trace, learner: Trace, sameness: Sameness): Parting {
  const agree = (a: Value, b: Value) => same(a, b, sameness);
  const others = otherCalls(reference, learner, agree);
  const [theirs, own] = [ownValues(reference, others.reference), ownValues(learner, others.learner)];
  const found = steps.map((step): StepFound => {
    const it = foundStep(step, theirs.get(step) ?? [], own, sameness);
    if (it.kind !== 'differs') return it;
    const { path, ...differs } = it;
    return { ...differs, line: lineWithin(learner, it.at, path) };
  });
  const differing = found.filter((it) => it.kind === 'differs').sort((a, b) => a.at - b.at);
  return { steps: found, ...(differing[0] && { first: differing[0] }) };
}

type Found = Exclude<StepFound, { kind: 'differs' }> | { kind: 'differs'; step: string; at: number; path: Path };

function foundStep(step: string, theirs: Instance[], own: ReadonlyMap<string, Instance[]>, sameness: Sameness): Found {
  if (theirs.length === 0 || !theirs.every(isComparable)) return { kind: 'absent', step };
  const named = own.get(step);
  const compared = named && held(theirs, named, sameness);
  if (compared?.kind === 'same') return { kind: 'agrees', step, as: step, at: compared.at };
  if (compared) return { kind: 'differs', step, at: compared.at, path: compared.path };
  if (!theirs.some((instance) => isTelling(settled(instance)))) return { kind: 'absent', step };
  for (const [name, instances] of own) {
    const other = name === step ? undefined : held(theirs, instances, sameness);
    if (other?.kind === 'same') return { kind: 'agrees', step, as: name, at: other.at };
  }
  return { kind: 'absent', step };
}

type Held = { kind: 'same'; at: number } | { kind: 'other'; at: number; path: Path };

/** Undefined where the two are of different kinds, so that nothing can be said. */
function held(theirs: Instance[], own: Instance[], sameness: Sameness): Held | undefined {
  if (own.length === 0 || !own.every(isComparable)) return undefined;
  const [expected, actual] = [theirs.map(settled), own.map(settled)];
  if (areOfOneKind(expected, actual)) return inOrder(theirs, own, sameness);
  return asOneList(expected, actual, own, sameness);
}

/** One list here may be what a loop goes through there. */
function asOneList(expected: Value[], actual: Value[], own: Instance[], sameness: Sameness): Held | undefined {
  const [list, whole] = [itemsOfOnly(actual), itemsOfOnly(expected)];
  if (list && list.length === expected.length && areOfOneKind(list, expected)) return answer(expected, list, () => own[0], sameness);
  if (whole && whole.length === actual.length && areOfOneKind(whole, actual)) return answer(whole, actual, (index) => own[index], sameness);
  return undefined;
}

/** The items of a list that is the only one. */
function itemsOfOnly(values: Value[]): Value[] | undefined {
  const [only] = values;
  return values.length === 1 && only !== undefined && isList(only) ? itemsOf(only) : undefined;
}

function answer(expected: Value[], actual: Value[], instance: (index: number) => Instance | undefined, sameness: Sameness): Held {
  const differing = expected.findIndex((value, index) => !same(value, actual[index], sameness));
  const at = lastOf(instance(Math.max(0, differing)));
  return differing < 0 ? { kind: 'same', at } : { kind: 'other', at, path: [differing] };
}

/** Instances in order. Where one side has more of them, since it does not pass over what adds nothing, they may be left out. */
function inOrder(theirs: Instance[], own: Instance[], sameness: Sameness): Held {
  const agree = (a: number, b: number) => same(settled(theirs[a] as Instance), settled(own[b] as Instance), sameness);
  let [a, b] = [0, 0];
  while (a < theirs.length && b < own.length) {
    if (agree(a, b)) {
      a++;
      b++;
    } else if (theirs.length - a > own.length - b) a++;
    else if (own.length - b > theirs.length - a) b++;
    else return leaving(theirs[a] as Instance, own[b] as Instance, sameness);
  }
  return { kind: 'same', at: lastOf(own.at(-1)) };
}

const lastOf = (instance: Instance | undefined): number => instance?.values.at(-1)?.at ?? 0;

/** Where a variable that is changed again and again leaves the way that the reference's takes. */
function leaving(theirs: Instance, own: Instance, sameness: Sameness): Held {
  const index = own.values.findIndex(({ value }, step) => !same(theirs.values[step]?.value, value, sameness));
  const found = own.values[index] ?? own.values.at(-1);
  const expected = (theirs.values[index] ?? theirs.values.at(-1))?.value;
  return { kind: 'other', at: found?.at ?? 0, path: differingPath(expected, found?.value, (x, y) => same(x, y, sameness)) };
}

function same(expected: Value, actual: Value, { tolerance, upToSign }: Sameness): boolean {
  if (compare(expected, actual, tolerance)) return true;
  return upToSign && isList(expected) && compare(negative(expected), actual, tolerance);
}

const negative = (value: Value): Value => (typeof value === 'number' ? -value : isList(value) ? itemsOf(value).map(negative) : value);

const isComparable = ({ values }: Instance): boolean => values.every(({ isCut }) => !isCut) && !holdsForeign(values.at(-1)?.value);

/** Whether two lists of values are of one kind, so that a difference between them means something. Nothing may stand for anything. */
function areOfOneKind(a: Value[], b: Value[]): boolean {
  const [x, y] = [kindsOf(a), kindsOf(b)];
  if (x.length === 0 || y.length === 0) return true;
  const isIn = (kinds: string[]) => (kind: string) =>
    kinds.some((other) => other === kind || (isAnyList(kind, other) && isAnyList(other, kind)));
  return x.every(isIn(y)) && y.every(isIn(x));
}

/** An empty list may be one of anything. */
const isAnyList = (kind: string, other: string): boolean => (kind === 'list' || other === 'list' ? kind.startsWith('list') : false);

const kindsOf = (values: Value[]): string[] => [...new Set(values.map(kindOfOne))].filter((kind) => kind !== 'nothing');

function kindOfOne(value: Value): string {
  if (isList(value)) return value.length === 0 ? 'list' : `list of ${kindOfOne(itemsOf(value)[0])}`;
  return isRecord(value) ? 'record' : value === null || value === undefined ? 'nothing' : typeof value;
}

/** Whether a value hardly comes up by chance: 0, 1 and −1 do, and so do truths and empty lists. */
function isTelling(value: Value): boolean {
  if (typeof value === 'number') return !Number.isNaN(value) && ![0, 1, -1].includes(value);
  if (isList(value)) return itemsOf(value).some(isTelling);
  if (isRecord(value)) return Object.values(value).some(isTelling);
  return typeof value === 'string' && value.length > 1;
}
