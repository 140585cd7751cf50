import { describe, expect, it } from 'vitest';
import { add, lastLine, tallyOfPlaywright, tallyOfStep, tallyOfVitest } from '../../src/cli/tally.ts';

const file = (status: string, tests: number) => ({ status, assertionResults: Array.from({ length: tests }, () => ({})) });

const NONE_SKIPPED = { numPendingTests: 0, numTodoTests: 0 };

describe('tally', () => {
  it('counts the tests of a vitest report', () => {
    expect(tallyOfVitest({ numPassedTests: 5, numFailedTests: 2, ...NONE_SKIPPED, testResults: [file('failed', 7)] })).toEqual({
      passed: 5,
      failed: 2,
    });
  });

  it('counts a test file that fails before its first test as a failure', () => {
    expect(
      tallyOfVitest({ numPassedTests: 5, numFailedTests: 0, ...NONE_SKIPPED, testResults: [file('passed', 5), file('failed', 0)] }),
    ).toEqual({
      passed: 5,
      failed: 1,
    });
  });

  it('counts a test that is skipped or still to be written as a failure', () => {
    const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 2, testResults: [file('passed', 8)] };
    expect(tallyOfVitest(report)).toEqual({ passed: 5, failed: 3 });
  });

  it('counts the tests of a playwright report, and a test that passed at the second try or was skipped as a failure', () => {
    expect(tallyOfPlaywright({ stats: { expected: 3, flaky: 0, unexpected: 2, skipped: 0 } })).toEqual({ passed: 3, failed: 2 });
    expect(tallyOfPlaywright({ stats: { expected: 3, flaky: 1, unexpected: 0, skipped: 4 } })).toEqual({ passed: 3, failed: 5 });
  });

  it('refuses a report of another shape', () => {
    expect(() => tallyOfVitest({})).toThrow();
    expect(() => tallyOfPlaywright({ stats: {} })).toThrow();
  });

  it('counts a step without tests as one', () => {
    expect(lastLine([tallyOfStep(true), tallyOfStep(false), { passed: 7, failed: 0 }].reduce(add))).toBe('8 passed, 1 failed');
  });
});
