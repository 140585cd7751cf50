import { isList, itemsOf } from '../../graders/judge/compare.ts';
import { isRecord, type Value } from '../../graders/value.ts';

/** A right result with something changed that mostly makes it wrong: what a checker that looks has to refuse. */
export interface Alteration {
  /** What was changed, the same on every case: `the first number ± 1`, `without the last item`. */
  name: string;
  /** All of them: one that is right by chance says nothing of the checker. */
  values: Value[];
  /** No result of this kind is ever right. */
  never?: true;
}

/** Far and near, up and down: a checker that accepts all of them on every case does not look at this number. */
const STEPS = { 'by 1 and by 1000, up and down': [1, -1, 1000, -1000], 'by 0.001 of it, up and down': [0.001, -0.001] } as const;

/** A result with each of its parts changed, one at a time. */
export function alterationsOf(expected: Value): Alteration[] {
  return [
    { name: 'null in its place', values: [null], never: true },
    ...leavesOf(expected, []).flatMap((leaf) => ofLeaf(expected, leaf)),
    ...listsOf(expected, []).flatMap((list) => ofList(expected, list)),
  ];
}

type Path = (number | string)[];

interface Part<Kind extends Value> {
  path: Path;
  /** `the first item of b`. */
  called: string;
  value: Kind;
}

function ofLeaf(whole: Value, { path, called, value }: Part<Value>): Alteration[] {
  const put = (part: Value) => replaced(whole, path, part);
  if (typeof value === 'boolean') return [{ name: `${called} turned round`, values: [put(!value)] }];
  if (typeof value === 'string') return [{ name: `${called} with a letter more`, values: [put(`${value}x`)] }];
  if (typeof value !== 'number' || !Number.isFinite(value)) return [];
  const size = Math.max(1, Math.abs(value));
  return [
    { name: `${called} as a text`, values: [put(String(value))], never: true },
    { name: `NaN for ${called}`, values: [put(Number.NaN)], never: true },
    ...Object.entries(STEPS).map(([words, steps]) => ({
      name: `${called} changed ${words}`,
      values: steps.map((step) => put(value + (Math.abs(step) < 1 ? step * size : step))),
    })),
  ];
}

function ofList(whole: Value, { path, called, value }: Part<Value[]>): Alteration[] {
  if (value.length === 0) return [];
  return [
    { name: `${called} without its first item`, values: [replaced(whole, path, value.slice(1))] },
    { name: `${called} without its last item`, values: [replaced(whole, path, value.slice(0, -1))] },
    { name: `${called} with its last item twice`, values: [replaced(whole, path, [...value, value.at(-1)])] },
  ];
}

/** The numbers, texts and truths at the first and last places of every list, and in every field. */
function leavesOf(value: Value, path: Path): Part<Value>[] {
  const parts = partsOf(value);
  if (!parts) return [{ path, called: calledBy(path), value }];
  return parts.flatMap(([step, part]) => leavesOf(part, [...path, step]));
}

function listsOf(value: Value, path: Path): Part<Value[]>[] {
  const inner = (partsOf(value) ?? []).flatMap(([step, part]) => listsOf(part, [...path, step]));
  return isList(value) ? [{ path, called: calledBy(path), value: itemsOf(value) }, ...inner] : inner;
}

function partsOf(value: Value): [number | string, Value][] | undefined {
  if (isRecord(value)) return Object.entries(value);
  if (!isList(value)) return undefined;
  const items = itemsOf(value);
  const ends = items.length > 1 ? [0, items.length - 1] : items.length === 1 ? [0] : [];
  return ends.map((index) => [index, items[index]]);
}

/** The same on cases of every size: places are the first and the last. */
function calledBy(path: Path): string {
  const inside = path.map((step) => (typeof step === 'string' ? `its field ${step}` : step === 0 ? 'the first item' : 'the last item'));
  return inside.length === 0 ? 'the result' : inside.toReversed().join(' of ');
}

function replaced(value: Value, path: Path, by: Value): Value {
  const [step, ...rest] = path;
  if (step === undefined) return by;
  if (isList(value)) return itemsOf(value).map((item, index) => (index === step ? replaced(item, rest, by) : item));
  return isRecord(value) ? { ...value, [step]: replaced(value[step], rest, by) } : value;
}
