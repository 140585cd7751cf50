import type { Case } from '../../graders/cases/case.ts';
import { isList, itemsOf } from '../../graders/judge/compare.ts';
import type { Tolerance } from '../../graders/judge/tolerance.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { isRecord, type Value } from '../../graders/value.ts';
import { error, type Finding } from './finding.ts';
import type { Margin } from './margin.ts';

/** Rounding in a few operations, as a share of the value: two formulas that are equal on paper differ by so much. */
export const ROUNDING = 16 * Number.EPSILON;

/** From here on a tolerance is wide: learners' slips in small inputs are of this size. */
const WIDE = 1e-5;

/** A tolerance may be so many times what the accepted solutions need. */
const ROOM = 1000;

/** The tolerance forgives rounding, and not much more. */
export function checkTolerance({ tolerance }: ExercisePackage, cases: readonly Case[], margins: readonly Margin[]): Finding[] {
  const at = { path: ['tolerance'] };
  const narrow = cases.flatMap(({ expected }) => numbersOf(expected)).find((value) => isTooNarrow(value, tolerance));
  if (narrow !== undefined) {
    return [
      error('tolerance', 'exercise.yaml', {
        ...at,
        found: `tolerance: ${shown(tolerance)} does not forgive rounding: ${narrow} may come out as ${narrow * (1 + ROUNDING / 4)} by a formula that is equal on paper.`,
        expected: 'a tolerance above the rounding of a few operations.',
        fix: 'Write tolerance: { absolute: 1e-9, relative: 1e-9 }',
      }),
    ];
  }
  const width = Math.max(tolerance.absolute, tolerance.relative);
  const needed = Math.max(0, ...margins.map(({ share }) => (Number.isFinite(share) ? share : 0)));
  if (width <= WIDE || needed * ROOM >= 1) return [];
  return [
    error('tolerance', 'exercise.yaml', {
      ...at,
      found: `tolerance: ${shown(tolerance)} is wide: the accepted solutions need ${needed === 0 ? 'none' : `${needed.toPrecision(2)}`} of it.`,
      expected: `at most ${WIDE}, or an accepted solution that needs more: a wrong formula whose results are near would be accepted.`,
      fix: 'Write tolerance: { absolute: 1e-9, relative: 1e-9 }',
    }),
  ];
}

const shown = ({ absolute, relative }: Tolerance): string => `{ absolute: ${absolute}, relative: ${relative} }`;

/** Whole numbers, halves … 1/1024 are exact however they are computed. */
const isExact = (value: number): boolean => !Number.isFinite(value) || Number.isInteger(value * 1024);

const isTooNarrow = (value: number, { absolute, relative }: Tolerance): boolean =>
  !isExact(value) && absolute + relative * Math.abs(value) < ROUNDING * Math.abs(value);

/** The numbers in a value, at any depth. */
function numbersOf(value: Value): number[] {
  if (typeof value === 'number') return [value];
  if (isList(value)) return itemsOf(value).flatMap(numbersOf);
  return isRecord(value) ? Object.values(value).flatMap(numbersOf) : [];
}
