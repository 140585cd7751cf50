import { say } from '../../messages/message.ts';
import type { NumberCondition } from '../../messages/relation-words.ts';
import type { Value } from '../../value.ts';
import { ENOUGH_CASES, Evidence, isSame, isSameValue, numbersIn, type Observation, pairNumbers } from './evidence.ts';
import type { Finding } from './finding.ts';
import { fieldOf, fieldsIn } from './part.ts';

/** A field that holds what belongs in another. */
export function valueOfOtherField(cases: Observation[]): Finding | undefined {
  const fields = fieldsIn(cases);
  for (const field of fields) {
    const evidence = new Evidence();
    for (const it of cases) evidence.add(fieldOf(field)(it.actual), fieldOf(field)(it.expected));
    if (!evidence.isEnough()) continue;
    for (const other of fields) {
      const fits = ({ expected, actual }: Observation) => isSameValue(fieldOf(other)(expected), fieldOf(field)(actual));
      if (field !== other && cases.every(fits)) return { message: say('relation.other-field', { field, other }), fits };
    }
  }
  return undefined;
}

/** The same result in all cases, or the same number all over, where different ones are right. */
export function alwaysTheSame(cases: Observation[]): Finding | undefined {
  const value = cases.map(({ actual }) => plainIn(actual)).find((it) => it !== undefined);
  if (value === undefined) return undefined;
  const fits = ({ actual }: Observation) => isAll(actual, value);
  const right = new Set(cases.map(({ expected }) => plainIn(expected)).filter((it) => typeof it === typeof value && it !== value));
  if (cases.length < LEAST_CASES || right.size < LEAST_OTHER_RESULTS || !cases.every(fits)) return undefined;
  const isList = cases.some(({ actual }) => typeof actual === 'object');
  if (isList && !pairNumbers(cases)) return undefined;
  return { message: say('relation.always', { value: String(value).replace('-', '−'), of: isList ? 'numbers' : 'result' }), fits };
}

/** The first number, word or truth value in a result. */
function plainIn(value: Value): number | boolean | string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  return numbersIn(value)[0];
}

function isAll(value: Value, plain: number | boolean | string): boolean {
  const parts = typeof value === 'object' ? numbersIn(value) : [value];
  return parts.every((part) => Object.is(part, plain) || part === plain);
}

const LEAST_CASES = 30;
const LEAST_OTHER_RESULTS = 3;

/** Each number that is wrong has something in common with the others. */
export function onlyNumbers(cases: Observation[]): Finding | undefined {
  const found = NUMBER_CONDITIONS.find(({ holds }) => {
    let wrongCases = 0;
    let others = 0;
    for (const { expected, actual } of pairNumbers(cases) ?? []) {
      const pairs = expected.map((number, i) => [number, actual[i] ?? Number.NaN] as const);
      const wrong = pairs.filter(([right, own]) => !isSame(right, own));
      if (!wrong.every(([right, own]) => holds(right, own))) return false;
      if (wrong.length > 0) wrongCases++;
      others += pairs.filter(([right, own]) => !holds(right, own)).length;
    }
    return wrongCases >= ENOUGH_CASES && others >= LEAST_OTHERS;
  });
  return (
    found && {
      message: say('relation.only-numbers', { is: found.is }),
      fits: (it) => {
        const paired = pairNumbers([it])?.[0];
        return (
          paired?.expected.every(
            (right, i) => isSame(right, paired.actual[i] ?? Number.NaN) || found.holds(right, paired.actual[i] ?? Number.NaN),
          ) ?? false
        );
      },
    }
  );
}

const LEAST_OTHERS = 40;

const NUMBER_CONDITIONS: readonly { is: NumberCondition; holds: (right: number, own: number) => boolean }[] = [
  { is: 'nan', holds: (right, own) => Number.isNaN(own) && !Number.isNaN(right) },
  { is: 'infinite', holds: (right, own) => Number.isFinite(right) && !Number.isFinite(own) },
  { is: 'zero', holds: (right) => right === 0 },
  { is: 'negative', holds: (right) => right < 0 },
  { is: 'above-one', holds: (right) => right > 1 },
];
