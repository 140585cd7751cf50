import type { Laws } from '../../../graders/sandbox/realm/law.ts';

type Args = [v: number[]];

export const laws: Laws<Args, number[]> = {
  order: {
    says: 'Elements are doubled one by one: turned round, the result is turned round.',
    change: (v) => (v.length > 1 ? [[...v].reverse()] : null),
    becomes: (result) => [...result].reverse(),
  },
  again: {
    says: 'The same list has the same result.',
    change: (v) => [v],
  },
  length: {
    says: 'The result has as many numbers as v.',
    holds: (result, v) => result.length === v.length,
  },
};
