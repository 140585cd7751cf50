import { say } from '../../messages/message.ts';
import { type Condition, conditionsOf } from './conditions.ts';
import { isSameValue, type Observation } from './evidence.ts';
import type { Finding, Seen } from './finding.ts';

/** The inputs on which the learner is wrong have something in common that those have not on which all is right. `within`: the relation that holds there. */
export function onlyWhere(seen: Seen, within: (seen: Seen) => Finding | undefined): Finding | undefined {
  const { cases, names } = seen;
  const wrong = cases.filter(isWrong);
  const right = cases.filter((it) => !isWrong(it));
  if (wrong.length < LEAST_WRONG || right.length < LEAST_RIGHT) return undefined;
  const found = conditionsOf(cases, names)
    .filter(({ holds }) => wrong.every(holds))
    .map((condition) => ({ condition, rightThere: right.filter(condition.holds).length }))
    .filter(({ rightThere }) => speaksFor(wrong.length, rightThere, right.length))
    .reduce<{ condition: Condition; rightThere: number } | undefined>(
      (best, it) => (best && best.rightThere <= it.rightThere ? best : it),
      undefined,
    );
  if (!found) return undefined;
  const { condition } = found;
  const inside = within({ ...seen, cases: cases.filter(condition.holds) });
  if (condition.isUsual && !inside) return undefined;
  const message =
    condition.isUsual && inside
      ? say('relation.where', { condition: condition.message, within: inside.message })
      : say('relation.only-where', { condition: condition.message, ...(inside && { within: inside.message }) });
  return {
    message,
    fits: (it) => (condition.holds(it) ? (inside?.fits(it) ?? true) : !isWrong(it)),
  };
}

const isWrong = ({ expected, actual }: Observation): boolean => !isSameValue(expected, actual);

const LEAST_WRONG = 2;
const LEAST_RIGHT = 10;

/** Were wrong cases spread by chance, all of them would meet the condition with less than this probability; a hundred conditions are tried. */
const CHANCE = 1e-5;

/** … and at least so many of the cases that meet the condition have to be wrong. */
const SHARE = 0.6;

function speaksFor(wrong: number, rightThere: number, right: number): boolean {
  const there = wrong + rightThere;
  if (wrong < SHARE * there || rightThere === right) return false;
  // Drawn without putting back: each wrong case finds one place less.
  let chance = 1;
  for (let k = 0; k < wrong; k++) chance *= (there - k) / (wrong + right - k);
  return chance < CHANCE;
}
