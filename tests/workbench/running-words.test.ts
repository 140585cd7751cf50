import { describe, expect, it } from 'vitest';
import { longWords, progressWords } from '../../src/workbench/running-words.ts';

const running = (done: number, total: number, heardAt = 0) =>
  ({ kind: 'running', submitted: false, done, total, startedAt: 0, heardAt, isThere: false }) as const;

describe('how far a run is', () => {
  it.each([
    [running(0, 0), 'Starting'],
    [running(0, 115), 'Input 1 of 115'],
    [running(114, 115), 'Input 115 of 115'],
    [{ ...running(0, 0), isThere: true }, 'The class is judging it'],
    [running(115, 115), 'All 115 inputs judged, working out what to show'],
  ])('%o', (run, words) => expect(progressWords(run)).toBe(words));
});

describe('a run of which nothing is heard', () => {
  it('is said to be still at work from two seconds on, since it was last heard of', () => {
    expect(longWords(running(3, 115), 1_999)).toBeUndefined();
    expect(longWords(running(3, 115), 2_000)).toMatch(/^One input is taking a while\. The run goes on/);
    expect(longWords(running(3, 115, 5_000), 6_999)).toBeUndefined();
    expect(longWords(running(3, 115, 5_000), 7_000)).toMatch(/^One input/);
  });

  it('is told by what it is at', () => {
    expect(longWords(running(0, 0), 9_000)).toBe('The checker is still starting.');
    expect(longWords(running(115, 115), 9_000)).toMatch(/^What comes after the inputs is taking a while/);
  });
});
