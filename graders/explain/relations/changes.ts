import { isList, itemsOf } from '../../judge/compare.ts';
import { type Message, say } from '../../messages/message.ts';
import type { ChangeName } from '../../messages/relation-words.ts';
import type { Value } from '../../value.ts';
import { argumentName } from './argument-name.ts';
import { LIST_CHANGES, NUMBER_CHANGES, TABLE_CHANGES, type ValueChange } from './value-changes.ts';

/** Other arguments in place of those of a case. */
export interface Change {
  /** `xA and xB are swapped`. */
  message: Message;
  /** Undefined where it changes nothing, or means nothing. */
  apply(args: Value[]): Value[] | undefined;
  /** It means something to whoever reads the statement, also where it makes no difference: both stand for the same of A and of B. */
  isNatural?: boolean;
}

/** What may be changed about the arguments of a run: the plainest first. `names`: of the parameters, where they are known. */
export function changesOf(cases: readonly { args: Value[] }[], names: readonly string[] = []): Change[] {
  const count = Math.max(0, ...cases.map(({ args }) => args.length));
  const all = Array.from({ length: count }, (_, index) => ({ index, kind: kindOf(cases.map(({ args }) => args[index])) }));
  const called = ({ index }: Argument) => argumentName(index, names);
  const alone = [...all].sort((a, b) => Number(b.kind === 'number') - Number(a.kind === 'number')).map((argument) => [argument]);
  const families = familiesOf(all, names, cases);
  return [
    ...alone.flatMap((unit) => constantsOf(unit[0] as Argument, cases, called)),
    ...pairsOf(all).flatMap(([a, b]) => exchanges(a, b, called, areAlike(a, b, names))),
    ...allSwapped(all, names, called),
    ...[...alone, ...families].flatMap((unit) => changesOfUnit(unit, called, cases)),
  ];
}

interface Argument {
  index: number;
  kind: Kind;
}

type Kind = 'number' | 'boolean' | 'string' | 'list' | 'numbers' | 'table' | 'none';

/** What an argument is in every case; a list without items may be any. */
function kindOf(values: Value[]): Kind {
  const kinds = new Set(values.map(kindOfOne));
  if (kinds.size > 1) kinds.delete('empty');
  const [kind = 'none', ...others] = kinds;
  if (others.length === 0) return kind === 'empty' ? 'list' : kind;
  return [...kinds].every((it) => it === 'list' || it === 'numbers' || it === 'table') ? 'list' : 'none';
}

function kindOfOne(value: Value): Kind | 'empty' {
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return typeof value as Kind;
  if (!isList(value)) return 'none';
  const items = itemsOf(value);
  if (items.length === 0) return 'empty';
  if (items.every((item) => typeof item === 'number')) return 'numbers';
  return items.every((item) => isList(item) && itemsOf(item).every((inner) => typeof inner === 'number')) ? 'table' : 'list';
}

type Called = (argument: Argument) => Message;

/** Arguments of the same kind two by two. */
const pairsOf = (all: Argument[]): [Argument, Argument][] =>
  all.flatMap((a, i) => all.slice(i + 1).flatMap((b): [Argument, Argument][] => (a.kind === b.kind && a.kind !== 'none' ? [[a, b]] : [])));

/** A switch or a word that counts as the same in all cases. */
function constantsOf(argument: Argument, cases: readonly { args: Value[] }[], called: Called): Change[] {
  const { index, kind } = argument;
  if (kind !== 'boolean' && kind !== 'string') return [];
  const values = [...new Set(cases.map(({ args }) => args[index]))].slice(0, 8);
  return values.map((value) => ({
    message: say('change.set', { argument: called(argument), value: JSON.stringify(value) }),
    apply: (args) => (args[index] === value ? undefined : args.with(index, value)),
  }));
}

/** Called alike, but for A and B: `WA` and `WB`. */
const areAlike = (a: Argument, b: Argument, names: readonly string[]): boolean =>
  /A/.test(names[a.index] ?? '') && names[b.index] === names[a.index]?.replace('A', 'B');

function exchanges(a: Argument, b: Argument, called: Called, isNatural: boolean): Change[] {
  const replaced = (from: Argument, by: Argument): Change => ({
    message: say('change.replaced', { argument: called(from), by: called(by) }),
    apply: (args) => (isEqual(args[from.index], args[by.index]) ? undefined : args.with(from.index, args[by.index])),
  });
  return [
    {
      isNatural,
      message: say('change.swapped', { arguments: [called(a), called(b)] }),
      apply: (args) => (isEqual(args[a.index], args[b.index]) ? undefined : args.with(a.index, args[b.index]).with(b.index, args[a.index])),
    },
    replaced(a, b),
    replaced(b, a),
  ];
}

/** All that belongs to A and to B exchanged, by the last letter of the names. */
function allSwapped(all: Argument[], names: readonly string[], called: Called): Change[] {
  const pairs = pairsOf(all).filter(([a, b]) => areAlike(a, b, names));
  if (pairs.length < 2) return [];
  return [
    {
      isNatural: true,
      message: say('change.swapped-all', { pairs: pairs.map(([a, b]) => [called(a), called(b)]) }),
      apply: (args) => {
        const swapped = [...args];
        for (const [a, b] of pairs) {
          swapped[a.index] = args[b.index];
          swapped[b.index] = args[a.index];
        }
        return isEqual(swapped, args) ? undefined : swapped;
      },
    },
  ];
}

/** Arguments that go together: of the same kind, and as long as each other in all cases, or called alike (WA and WB). */
function familiesOf(all: Argument[], names: readonly string[], cases: readonly { args: Value[] }[]): Argument[][] {
  const lists = all.filter(({ kind }) => kind === 'numbers' || kind === 'table' || kind === 'list');
  const byLength = new Map<string, Argument[]>();
  for (const argument of lists) {
    const lengths = cases.map(({ args }) => lengthOf(args[argument.index])).join();
    byLength.set(lengths, [...(byLength.get(lengths) ?? []), argument]);
  }
  const alike = pairsOf(all).filter(([a, b]) => areAlike(a, b, names));
  const families = [...byLength.values(), ...alike].filter((family) => family.length > 1 && family.length <= LARGEST_FAMILY);
  const known = new Set<string>();
  return families.filter((family) => {
    const key = family.map(({ index }) => index).join();
    return known.has(key) ? false : known.add(key);
  });
}

/** More arguments than so many are not changed at once: nobody does that by mistake. */
const LARGEST_FAMILY = 4;

const lengthOf = (value: Value): number => (isList(value) ? value.length : -1);

function changesOfUnit(unit: Argument[], called: Called, cases: readonly { args: Value[] }[]): Change[] {
  const kinds = new Set(unit.map(({ kind }) => kind));
  const subject = unit.map(called);
  const changes: [ChangeName, ValueChange][] = [
    ...(kinds.has('number') || kinds.has('numbers') || kinds.has('table') || kinds.has('list') ? NUMBER_CHANGES : []),
    ...(kinds.has('numbers') || kinds.has('table') || kinds.has('list') ? LIST_CHANGES : []),
    ...(kinds.has('table') ? TABLE_CHANGES : []),
  ];
  if (kinds.has('none') || kinds.has('boolean') || kinds.has('string') || (kinds.has('number') && kinds.size > 1)) return [];
  const isSeen = (value: number) => unit.every(({ index }) => cases.some(({ args }) => args[index] === value));
  const item = kinds.has('table') ? 'row' : 'item';
  return changes
    .filter(([to]) => isSeen(BASES[to] ?? Number.NaN) || !(to in BASES))
    .map(([to, change]) => ({
      message: say('change', { subject, of: kinds.has('number') ? 'number' : item, to }),
      apply: (args) => {
        const changed = [...args];
        for (const { index } of unit) {
          const value = change(args[index]);
          if (value === undefined) return undefined;
          changed[index] = value;
        }
        return isEqual(changed, args) ? undefined : changed;
      },
    }));
}

/** A number counts as one of these throughout only where it sometimes is: the base of a logarithm. */
const BASES: Partial<Record<ChangeName, number>> = { two: 2, e: Math.E, ten: 10 };

function isEqual(a: Value, b: Value): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && itemsOf(a).every((item, i) => isEqual(item, b[i]));
  return a === b || (Number.isNaN(a) && Number.isNaN(b));
}
