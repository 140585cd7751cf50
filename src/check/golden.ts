import type { Case } from '../../graders/cases/case.ts';
import { formatCall, formatValue } from '../../graders/judge/format.ts';
import { aligned } from '../../graders/judge/joint-sign.ts';
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
