import { jsonText } from '../../gradebook/json-text.ts';
import type { Outcome } from './outcome.ts';

/** Learners see all of it, as it is written. */
const SHOWN_TO_ALL = { output_format: 'text', visibility: 'visible' };

/** `results.json`, as https://gradescope-autograders.readthedocs.io/en/latest/specs/ describes it. */
export function gradescopeResults({ score, outOf, isPassed, lines, groups }: Outcome): string {
  const tests = groups.map(({ name, isPassed: passed, says, score: points, outOf: most }) => ({
    name,
    status: passed ? 'passed' : 'failed',
    ...(most > 0 && { score: points, max_score: most }),
    output: says,
    ...SHOWN_TO_ALL,
  }));
  const whole = {
    name: 'Can be judged',
    status: 'failed',
    score: 0,
    max_score: outOf,
    output: lines[0] ?? '',
    ...SHOWN_TO_ALL,
  };
  return `${jsonText(
    {
      score,
      output: lines.join('\n'),
      ...SHOWN_TO_ALL,
      stdout_visibility: 'hidden',
      tests: tests.length === 0 && !isPassed ? [whole] : tests,
    },
    2,
  )}\n`;
}

/**
 * What the reporter of GitHub Classroom reads from a step (https://github.com/classroom-resources/autograding-grading-reporter): points
 * of single tests are summed up there.
 */
export function classroomResult({ score, outOf, isPassed, lines, groups }: Outcome): string {
  const test = (name: string, passed: boolean, points: number, says: string) => ({
    name,
    status: passed ? 'pass' : 'fail',
    score: points,
    message: says,
    test_code: '',
    filename: '',
    line_no: 0,
    duration: 0,
  });
  const hasPoints = groups.some(({ outOf: most }) => most > 0);
  const tests = hasPoints
    ? groups.map((group) => test(group.name, group.isPassed, group.score, group.says))
    : [test('Solution', isPassed, score, lines[0] ?? '')];
  const result = { version: 1, status: isPassed ? 'pass' : 'fail', max_score: outOf, tests };
  return Buffer.from(jsonText(result)).toString('base64');
}
