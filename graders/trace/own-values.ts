import type { Value } from '../value.ts';
import type { Trace } from './trace.ts';

/** What a variable was on its way, from its declaration on; or one result of a function. */
export interface Instance {
  /** In the order of the run; the last is what it came to. */
  values: { value: Value; at: number; isCut: boolean }[];
}

/** The last value of an instance. */
export const settled = ({ values }: Instance): Value => values.at(-1)?.value;

/**
 * The values that a program's variables and functions have had in a run, by name. A declaration begins a new instance (in a loop, one a
 * round), an assignment goes on with it. Parameters are no variables here: they are another's values. Of a function every result is one.
 * Calls that are `skipped` do not count.
 */
export function ownValues({ events, sites, functions }: Trace, skipped: ReadonlySet<number>): ReadonlyMap<string, Instance[]> {
  const found = new Map<string, Instance[]>();
  const open = new Map<string, Instance>();
  const add = (name: string): Instance => {
    const instance = { values: [] };
    const known = found.get(name);
    if (known) known.push(instance);
    else found.set(name, [instance]);
    return instance;
  };
  events.forEach(({ site: index, call, value, isCut }, at) => {
    const site = sites[index];
    if (skipped.has(call)) return;
    if (site?.kind === 'return' && site.of > 0) add(functions[site.of]?.name ?? '').values.push({ value, at, isCut });
    if (site?.kind !== 'value' || site.how === 'parameter' || site.how === 'round') return;
    const key = `${call} ${site.name}`;
    let instance = site.how === 'declared' ? undefined : open.get(key);
    if (!instance) {
      instance = add(site.name);
      open.set(key, instance);
    }
    instance.values.push({ value, at, isCut });
  });
  return found;
}
