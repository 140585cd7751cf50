import { isList } from '../judge/compare.ts';
import { canonicalText } from '../identity.ts';
import { isRecord, type Value } from '../value.ts';
import type { Trace } from './trace.ts';

/** Fields and positions from the outside in. */
export type Path = readonly (string | number)[];

/** The first place where two values differ; empty where they differ as a whole. */
export function differingPath(expected: Value, actual: Value, same: (a: Value, b: Value) => boolean): Path {
  if (isList(expected) && isList(actual)) {
    for (let index = 0; index < Math.min(expected.length, actual.length); index++) {
      if (!same(expected[index], actual[index])) return [index, ...differingPath(expected[index], actual[index], same)];
    }
  } else if (isRecord(expected) && isRecord(actual)) {
    const name = Object.keys(expected).find((field) => !same(expected[field], actual[field]));
    if (name !== undefined) return [name, ...differingPath(expected[name], actual[name], same)];
  }
  return [];
}

/**
 * The line in which a part of a value was made: of its field, where a record is written out over several lines; of what a function in
 * passing returned, where a list was made by one; else the line of the variable.
 */
export function lineWithin(trace: Trace, at: number, path: Path): number {
  const event = trace.events[at];
  const site = event && trace.sites[event.site];
  if (!site) return 1;
  const field = path.findLast((step) => site.fields?.some(({ name }) => name === step));
  if (field !== undefined) return site.fields?.find(({ name }) => name === field)?.line ?? site.line;
  const [item] = path;
  const part = typeof item === 'number' && isList(event.value) ? event.value[item] : undefined;
  if (typeof item !== 'number' || part === undefined) return site.line;
  const text = canonicalText(part);
  const made = trace.events.findLastIndex((other, index) => {
    const from = trace.sites[other.site];
    if (index >= at || from?.kind !== 'result' || other.call !== event.call || from.loops.length !== site.loops.length + 1) return false;
    const loop = trace.loops[from.loops.at(-1) ?? -1];
    return loop !== undefined && loop.line >= site.line && other.rounds.at(-1) === item + 1 && canonicalText(other.value) === text;
  });
  return made < 0 ? site.line : lineWithin(trace, made, path.slice(1));
}
