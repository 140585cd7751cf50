import type { Case } from '../../graders/cases/case.ts';
import { formatCall, formatValue } from '../../graders/judge/format.ts';
import { aligned } from '../../graders/judge/joint-sign.ts';
import type { Tolerance } from '../../graders/judge/compare.ts';
import { fromDatum } from '../../graders/package/json-value.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { errorShare } from './error-share.ts';
import { error, type Finding } from './finding.ts';

/** The reference meets the values that were computed outside this project, within the exercise's tolerance. */
export function checkGolden({ entry, golden, tolerance, compare }: ExercisePackage, cases: readonly Case[]): Finding[] {
  const run = cases.filter(({ kind }) => kind === 'golden');
  return golden.flatMap(({ args, expected, source }, i) => {
    const outside = fromDatum(expected);
    const found = run[i]?.expected;
    if (errorShare(outside, aligned(compare, outside, found), tolerance) <= 1) return [];
    const call = formatCall(entry, args.map(fromDatum));
    // Where the two differ by rounding alone, neither of them is wrong.
    if (errorShare(outside, aligned(compare, outside, found), FORGIVING) <= 1) return [blameTolerance(i, call, tolerance)];
    return [
      error('golden', 'golden.json', {
        path: ['cases', i],
        found: `case ${i + 1}, ${call}: the reference returns ${formatValue(found)}.`,
        expected: `${formatValue(outside)}, computed by ${source}.`,
        fix: 'One of the two is wrong. Compute the value again outside this project, and mend reference.ts or golden.json.',
      }),
    ];
  });
}

/** A few operations round by no more. */
const FORGIVING: Tolerance = { absolute: 1e-13, relative: 1e-13 };

const blameTolerance = (index: number, call: string, { absolute, relative }: Tolerance): Finding =>
  error('tolerance', 'exercise.yaml', {
    path: ['tolerance'],
    found: `tolerance: { absolute: ${absolute}, relative: ${relative} } is narrower than rounding: ${call}, case ${index + 1} of golden.json, differs from the reference in the last digits alone.`,
    expected: 'a tolerance that forgives the rounding of right formulas.',
    fix: 'Write tolerance: { absolute: 1e-9, relative: 1e-9 }',
  });
