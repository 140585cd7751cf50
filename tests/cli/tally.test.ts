import { describe, expect, it } from 'vitest';
import { add, lastLine, tallyOfPlaywright, tallyOfStep, tallyOfVitest } from '../../src/cli/tally.ts';

const file = (status: string, tests: number) => ({ status, assertionResults: Array.from({ length: tests }, () => ({})) });

describe('tally', () => {
  it('counts the tests of a vitest report', () => {
    expect(tallyOfVitest({ numPassedTests: 5, numFailedTests: 2, testResults: [file('failed', 7)] })).toEqual({ passed: 5, failed: 2 });
  });

  it('counts a test file that fails before its first test as a failure', () => {
    expect(tallyOfVitest({ numPassedTests: 5, numFailedTests: 0, testResults: [file('passed', 5), file('failed', 0)] })).toEqual({
      passed: 5,
      failed: 1,
    });
  });

  it('counts the tests of a playwright report', () => {
    expect(tallyOfPlaywright({ stats: { expected: 3, flaky: 1, unexpected: 2, skipped: 4 } })).toEqual({ passed: 4, failed: 2 });
  });

  it('refuses a report of another shape', () => {
    expect(() => tallyOfVitest({})).toThrow();
    expect(() => tallyOfPlaywright({ stats: {} })).toThrow();
  });

  it('counts a step without tests as one', () => {
    expect(lastLine([tallyOfStep(true), tallyOfStep(false), { passed: 7, failed: 0 }].reduce(add))).toBe('8 passed, 1 failed');
  });
});
