import { afterAll, describe, expect, it } from 'vitest';
import { countParts } from '../../graders/memory/parts-left.ts';
import { CONSOLE_CHARACTERS, CONSOLE_LINES, ERROR_CHARACTERS, MEMORY_PAGES, RESULT_PARTS } from '../../graders/sandbox/limits.ts';
import type { Value } from '../../graders/value.ts';
import type { Verdict } from '../../graders/verdict.ts';
import { grade } from '../../graders/grade.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { doubling, judge, newBench } from '../a-bench.ts';
import { readAttacks } from '../attacks/corpus.ts';
import { TARGET } from '../attacks/jobs.ts';

const PAGE_BYTES = 65_536;

/** Every memory that is made in this process from here on, and what it was asked for. */
const made: { memory: WebAssembly.Memory; asked: WebAssembly.MemoryDescriptor }[] = [];
const { Memory } = WebAssembly;
WebAssembly.Memory = class extends Memory {
  constructor(asked: WebAssembly.MemoryDescriptor) {
    super(asked);
    made.push({ memory: this, asked });
  }
};
afterAll(() => {
  WebAssembly.Memory = Memory;
});

describe('the memory of a grader', () => {
  it('is two sandboxes of 64 MiB, before and after programs that ask for more', async () => {
    const room = await newBench();
    const target = await loadPackage(TARGET);
    expect(made.map(({ asked }) => asked)).toEqual(Array(2).fill({ initial: MEMORY_PAGES, maximum: MEMORY_PAGES }));
    expect(MEMORY_PAGES * PAGE_BYTES).toBe(64 * 2 ** 20);
    const wasteful = readAttacks().filter(({ name }) => /^alloc-(array-buffers|map|over-the-windows|resizable|typed-huge)$/.test(name));
    expect(wasteful).toHaveLength(5);
    for (const { name, source, verdicts } of wasteful) expect(verdicts, name).toContain(grade(room, target, source, 1).verdict);
    expect(made).toHaveLength(2);
    for (const { memory } of made) {
      expect(memory.buffer.byteLength).toBe(MEMORY_PAGES * PAGE_BYTES);
      expect(() => memory.grow(1)).toThrow(RangeError);
    }
  });
});

describe('what a verdict carries', () => {
  /** The longest sentences and names that are made of nothing of the learner's, and the counts and marks of a run. */
  const OWN_PARTS = 5_000;
  const MOST_PARTS = RESULT_PARTS + CONSOLE_CHARACTERS + 2 * CONSOLE_LINES + 2 * ERROR_CHARACTERS + OWN_PARTS;
  const partsOf = (verdict: Verdict): number => countParts(verdict as unknown as Value, Number.POSITIVE_INFINITY);

  it.each([
    ['a list of as many numbers as there may be', `Array(${RESULT_PARTS - 2}).fill(Math.PI)`],
    ['a text as long as there may be', `'\\u202e'.repeat(${RESULT_PARTS - 2})`],
    ['a record with a long name', `({ ['x'.repeat(${RESULT_PARTS - 10})]: 1 })`],
    ['a record of many fields', 'Object.fromEntries(Array.from({ length: 9000 }, (_, i) => [`field${i}`, i]))'],
    ['a list that is too long', `Array(${2 * RESULT_PARTS}).fill(1)`],
    ['an error with a long message', "(() => { throw new TypeError('x'.repeat(1e6)) })()"],
    ['an error with a long name', "(() => { const e = new Error(); e.name = 'x'.repeat(1e6); throw e })()"],
  ])('is bounded, whatever is returned and printed: %s', (_, value) => {
    const noise = "for (let i = 0; i < 200; i++) console.log('y'.repeat(1e4));";
    const verdict = judge(doubling(), `const double = () => { ${noise} return ${value} };`);
    expect(verdict.verdict).not.toBe('accepted');
    expect(partsOf(verdict)).toBeLessThanOrEqual(MOST_PARTS);
  });
});
