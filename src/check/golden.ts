import type { Case } from '../../graders/cases/case.ts';
import type { Exercise } from '../../graders/exercise.ts';
import { formatCase } from '../../graders/judge/format-steps.ts';
import { formatValue } from '../../graders/judge/format.ts';
import { isMet } from '../../graders/judge/is-met.ts';
import type { Tolerance } from '../../graders/judge/tolerance.ts';
import { fromDatum } from '../../graders/package/json-value.ts';
import { isThrown, type Value } from '../../graders/value.ts';
import { error, type Finding } from './finding.ts';

/** The reference meets the values that were computed outside this project, within the exercise's tolerance. */
export function checkGolden(exercise: Exercise, cases: readonly Case[]): Finding[] {
  const { golden, compare } = exercise.package;
  const run = cases.filter(({ kind }) => kind === 'golden');
  return golden.flatMap(({ args, expected, source }, i) => {
    const outside = exercise.package.operations ? withNothing(fromDatum(expected), run[i]?.expected) : fromDatum(expected);
    const found = run[i]?.expected;
    const given = args.map(fromDatum);
    // A checker accepts what it finds right beside the reference's own result; a tolerance is a share of the value from outside.
    const isRight =
      !isThrown(found) &&
      (compare === 'accept'
        ? isMet(exercise, { args: given, expected: found }, outside)
        : isMet(exercise, { args: given, expected: outside }, found));
    if (isRight) return [];
    const call = formatCase(exercise.package, given);
    // Where the two differ by rounding alone, neither of them is wrong.
    if (compare !== 'accept' && !isThrown(found) && isMet(exercise, { args: given, expected: outside }, found, FORGIVING))
      return [blameTolerance(i, call, exercise.package.tolerance)];
    return [
      error('golden', 'golden.json', {
        path: ['cases', i],
        found: `case ${i + 1}, ${call}: ${isThrown(found) ? 'the reference throws' : `the reference returns ${formatValue(found)}`}.`,
        expected: `${formatValue(outside)}, computed by ${source}.`,
        fix: 'One of the two is wrong. Compute the value again outside this project, and fix reference.ts or golden.json.',
      }),
    ];
  });
}

/** JSON has no undefined, which a step returns that returns nothing: there null stands for it. */
const withNothing = (outside: Value, found: Value): Value =>
  Array.isArray(outside) && Array.isArray(found)
    ? outside.map((item, step) => (item === null && found[step] === undefined ? undefined : item))
    : outside;

/** A few operations round by no more. */
const FORGIVING: Tolerance = { absolute: 1e-13, relative: 1e-13 };

const blameTolerance = (index: number, call: string, { absolute, relative }: Tolerance): Finding =>
  error('tolerance', 'exercise.yaml', {
    path: ['tolerance'],
    found: `tolerance: { absolute: ${absolute}, relative: ${relative} } is narrower than rounding: ${call}, case ${index + 1} of golden.json, differs from the reference in the last digits alone.`,
    expected: 'a tolerance that forgives the rounding of right formulas.',
    fix: 'Write tolerance: { absolute: 1e-9, relative: 1e-9 }',
  });
