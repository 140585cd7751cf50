import { z } from 'zod';

/** How many checks passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** A step without tests of its own counts as one check. */
export const tallyOfStep = (succeeded: boolean): Tally => (succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** Sum of two tallies. */
export const add = (a: Tally, b: Tally): Tally => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });

/** The last line of a whole run. */
export const lastLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;

const VitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** Reads the report of `vitest --reporter=json`; a file that fails before its first test, and a test that is skipped, count as failures. */
export function tallyOfVitest(report: unknown): Tally {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = VitestReport.parse(report);
  const brokenFiles = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests + brokenFiles };
}

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.int(), flaky: z.int(), unexpected: z.int(), skipped: z.int() }),
});

/** Reads the report of `playwright test --reporter=json`; a test that needed a second try, or was skipped, counts as a failure. */
export function tallyOfPlaywright(report: unknown): Tally {
  const { expected, flaky, unexpected, skipped } = PlaywrightReport.parse(report).stats;
  return { passed: expected, failed: unexpected + flaky + skipped };
}
