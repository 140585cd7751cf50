import type { Value } from '../value.ts';
import type { Trace } from './trace.ts';

/** The calls of both programs in which a function of one name was given different things, or was called in one of them alone. */
export interface OtherCalls {
  reference: ReadonlySet<number>;
  learner: ReadonlySet<number>;
}

/**
 * A function that is given something else returns something else, and is not to be blamed for it. So the calls of functions that both
 * programs have are set against each other, in order; where their arguments differ, what happens in them says nothing.
 */
export function otherCalls(reference: Trace, learner: Trace, same: (a: Value, b: Value) => boolean): OtherCalls {
  const [theirs, own] = [callsOf(reference), callsOf(learner)];
  const skipped = { reference: new Set<number>(), learner: new Set<number>() };
  for (const [name, calls] of own) {
    const others = theirs.get(name);
    if (!others) continue;
    for (let number = 0; number < Math.max(calls.length, others.length); number++) {
      const [a, b] = [others[number], calls[number]];
      if (a && b && areAlike(a.given, b.given, same)) continue;
      if (a) skipped.reference.add(a.call);
      if (b) skipped.learner.add(b.call);
    }
  }
  return skipped;
}

interface Call {
  call: number;
  given: Value[];
}

function callsOf({ calls, functions, events, sites }: Trace): Map<string, Call[]> {
  const given = new Map<number, Value[]>();
  for (const { site: index, call, value } of events) {
    const site = sites[index];
    if (site?.kind === 'value' && site.how === 'parameter' && site.loops.length === 0) given.set(call, [...(given.get(call) ?? []), value]);
  }
  const found = new Map<string, Call[]>();
  calls.forEach(({ of }, call) => {
    const name = functions[of]?.name ?? '';
    if (of > 0) found.set(name, [...(found.get(name) ?? []), { call, given: given.get(call) ?? [] }]);
  });
  return found;
}

/** Functions that take a different number of things are not compared by them. */
const areAlike = (a: Value[], b: Value[], same: (a: Value, b: Value) => boolean): boolean =>
  a.length !== b.length || a.every((value, index) => same(value, b[index]));
