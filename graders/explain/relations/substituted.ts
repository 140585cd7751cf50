import { say } from '../../messages/message.ts';
import { Evidence, isDifferentValue, isSameValue, type Observation, wrongFirst } from './evidence.ts';
import type { Change } from './changes.ts';
import type { Ask, Finding, Seen } from './finding.ts';

/** The learner's results are the right ones for other arguments: two of them swapped, one without influence, a list without its last item … */
export function substituted({ cases, ask }: Seen): Finding | undefined {
  if (!ask) return undefined;
  const inOrder = wrongFirst(cases);
  const change = ask.changes.find((it) => explainsAll(inOrder, it, ask));
  return change && { message: say('relation.substituted', { change: change.message }), fits: (it) => explains(it, change, ask) };
}

function explainsAll(cases: readonly Observation[], change: Change, ask: Ask): boolean {
  const evidence = new Evidence();
  for (const it of cases) {
    if (!explains(it, change, ask)) return false;
    if (isDifferentValue(it.expected, it.actual)) evidence.add(it.actual, it.expected);
  }
  return evidence.isEnough();
}

/** Where the change changes nothing, the case has to be right. */
const explains = ({ args, expected, actual }: Observation, change: Change, ask: Ask): boolean =>
  isSameValue(change.apply(args) ? ask.reference(change, args) : expected, actual);
