import { type Message, say } from '../../messages/message.ts';
import { isRecord, type Value } from '../../value.ts';
import { isList, itemsOf } from '../../judge/compare.ts';
import { ENOUGH_CASES, isSame, isSameValue, type Observation } from './evidence.ts';

/** A part of the result that alone is wrong, and the cases cut down to it. */
export interface Part {
  /** `the last element`. */
  name: Message;
  /** The part of a value; undefined where it has none. Absent where the part is no value of its own. */
  cut?: ((value: Value) => Value) | undefined;
  /** Whether all that is wrong in a case lies in the part. */
  confines(it: Observation): boolean;
}

/** The one part in which all that is wrong lies; undefined where there is none, or too few wrong cases have something beside it. */
export function onlyWrongPart(cases: Observation[]): Part | undefined {
  const leaves = cases.map(({ expected, actual }) => leavesOf(expected, actual, []));
  if (leaves.some((found) => found === undefined)) return undefined;
  const wrong = leaves.flatMap((found, i) => (found?.some((leaf) => !leaf.isRight) ? [{ judged: cases[i], leaves: found }] : []));
  const place = placesIn(cases).find(({ has }) =>
    isConfined(
      wrong.map((one) => one.leaves),
      has,
    ),
  );
  return (
    place && {
      name: place.name,
      cut: place.cut,
      confines: ({ expected, actual }) => leavesOf(expected, actual, [])?.every((leaf) => leaf.isRight || place.has(leaf)) ?? false,
    }
  );
}

/** The cases cut down to a part of their results; those that do not have it are left out. */
export const cutTo = (cases: readonly Observation[], cut: (value: Value) => Value): Observation[] =>
  cases.flatMap((it) => {
    const expected = cut(it.expected);
    return expected === undefined ? [] : [{ args: it.args, expected, actual: cut(it.actual), whole: it.whole ?? it.expected }];
  });

/** A field of a record. */
export const fieldOf =
  (field: string) =>
  (value: Value): Value =>
    isRecord(value) ? value[field] : undefined;

/** All fields of the results. */
export const fieldsIn = (cases: readonly Observation[]): string[] => [
  ...new Set(cases.flatMap(({ expected }) => (isRecord(expected) ? Object.keys(expected) : []))),
];

/** One number (or other plain value) of a result, in the shape of the expected one. */
interface Leaf {
  /** Steps and, for lists, how many there are: from the outside in. */
  steps: { step: number | string; of: number }[];
  isRight: boolean;
  /** A 0 beside a wrong value proves nothing: it may be right by chance. */
  isTelling: boolean;
}

interface Place {
  name: Message;
  has: (leaf: Leaf) => boolean;
  cut?: (value: Value) => Value;
}

/** Were one value of each wrong case wrong by chance, it would be in the place every time with less than this probability. */
const CHANCE = 1e-4;

/** Nothing wrong outside; and in enough wrong cases something right outside that is not 0. */
function isConfined(wrong: Leaf[][], has: Place['has']): boolean {
  let informative = 0;
  let chance = 1;
  for (const leaves of wrong) {
    const inside = leaves.filter(has).length;
    const outside = leaves.filter((leaf) => !has(leaf));
    if (outside.some((leaf) => !leaf.isRight)) return false;
    const telling = outside.filter((leaf) => leaf.isTelling).length;
    if (telling > 0) informative++;
    chance *= inside / (inside + telling);
  }
  return informative >= ENOUGH_CASES && chance < CHANCE;
}

function placesIn(cases: Observation[]): Place[] {
  const fields = fieldsIn(cases);
  const wrongFields = fields.filter((field) =>
    cases.some(({ expected, actual }) => !isSameValue(fieldOf(field)(expected), fieldOf(field)(actual))),
  );
  const longest = Math.max(0, ...cases.map(({ expected }) => (isList(expected) ? expected.length : 0)));
  const item = cases.some(({ expected }) => isList(expected) && isList(expected[0])) ? 'row' : 'element';
  const one = (name: Message, step: (length: number) => number): Place => ({
    name,
    has: ({ steps }) => steps[0] !== undefined && steps[0].step === step(steps[0].of),
    cut: (value) => itemAt(value, step),
  });
  const allBut = (name: Message, step: (length: number) => number): Place => ({
    name,
    has: ({ steps }) => steps[0] !== undefined && typeof steps[0].step === 'number' && steps[0].step !== step(steps[0].of),
    cut: (value) => (isList(value) ? itemsOf(value).filter((_, i) => i !== step(value.length)) : undefined),
  });
  return [
    ...fields.map(
      (field): Place => ({ name: say('part.field', { field }), has: ({ steps }) => steps[0]?.step === field, cut: fieldOf(field) }),
    ),
    ...(wrongFields.length > 1 && wrongFields.length < fields.length
      ? [{ name: say('part.fields', { fields: wrongFields }), has: ({ steps }: Leaf) => wrongFields.includes(String(steps[0]?.step)) }]
      : []),
    one(say('part.first', { item }), () => 0),
    one(say('part.last', { item }), (length) => length - 1),
    ...Array.from({ length: Math.min(longest, 8) }, (_, k) => one(say('part.nth', { item, index: k }), () => k)),
    allBut(say('part.all-but-first', { item }), () => 0),
    allBut(say('part.all-but-last', { item }), (length) => length - 1),
    inMatrix(say('part.diagonal', {}), (row, column) => row === column),
    inMatrix(say('part.off-diagonal', {}), (row, column) => row !== column),
    inMatrix(say('part.first-column', {}), (_, column) => column === 0),
    inMatrix(say('part.last-column', {}), (_, column, width) => column === width - 1),
  ];
}

const inMatrix = (name: Message, has: (row: number, column: number, width: number) => boolean): Place => ({
  name,
  has: ({ steps: [row, column, ...deeper] }) =>
    typeof row?.step === 'number' && typeof column?.step === 'number' && deeper.length === 0 && has(row.step, column.step, column.of),
});

function itemAt(value: Value, step: (length: number) => number): Value {
  return isList(value) ? itemsOf(value)[step(value.length)] : undefined;
}

/** All leaves in reading order; undefined where the shapes differ. */
function leavesOf(expected: Value, actual: Value, steps: Leaf['steps']): Leaf[] | undefined {
  if (isList(expected)) {
    if (!isList(actual) || actual.length !== expected.length) return undefined;
    const items = itemsOf(expected);
    return joined(items.map((item, step) => leavesOf(item, actual[step], [...steps, { step, of: items.length }])));
  }
  if (isRecord(expected)) {
    const fields = Object.keys(expected);
    if (!isRecord(actual) || !fields.every((field) => Object.hasOwn(actual, field))) return undefined;
    return joined(fields.map((step) => leavesOf(expected[step], actual[step], [...steps, { step, of: fields.length }])));
  }
  if (typeof expected !== typeof actual) return undefined;
  const isRight = typeof expected === 'number' && typeof actual === 'number' ? isSame(expected, actual) : expected === actual;
  return [{ steps, isRight, isTelling: isRight && expected !== 0 && expected !== null }];
}

const joined = (parts: (Leaf[] | undefined)[]): Leaf[] | undefined =>
  parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? []);
