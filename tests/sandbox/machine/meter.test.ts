import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { KEPT_LOCALS } from '../../../graders/sandbox/machine/frame.ts';
import { UnknownInstruction } from '../../../graders/sandbox/machine/instructions.ts';
import { FULL_TANK, metered, STACK_EXPORT, WORK_EXPORT } from '../../../graders/sandbox/machine/meter.ts';

/**
 * A module put together by hand, of functions i32 → i32: `count(n)` goes round a loop n times, `fill(n)` fills n bytes, `twice(n)` counts
 * two times, and three call themselves n deep: `down` by its last instruction, `out` by a return and `away` by a branch out of the body.
 * `wide` has more variables than a frame may keep, and adds them up at every depth.
 */
const section = (id: number, bytes: number[]) => [id, ...length(bytes), ...bytes];
const length = ({ length: n }: number[]) => (n < 128 ? [n] : [(n & 127) | 128, n >> 7]);
const bodyOf = (locals: number[], ...instructions: number[]) => {
  const bytes = [...locals, ...instructions, 0x0b];
  return [...length(bytes), ...bytes];
};
const body = (...instructions: number[]) => bodyOf([0], ...instructions);
const named = (name: string, kind: number, index: number) => [name.length, ...new TextEncoder().encode(name), kind, index];
const [GET, SET, TEE, CONST, CALL, ADD, LESS_ONE] = [0x20, 0x21, 0x22, 0x41, 0x10, 0x6a, [0x41, 1, 0x6b]];
const NAMES = ['count', 'fill', 'twice', 'down', 'out', 'away', 'wide'] as const;
const selfCall = (name: (typeof NAMES)[number]) => [GET, 0, ...LESS_ONE, CALL, NAMES.indexOf(name)];
const COUNT = body(0x03, 0x40, GET, 0, ...LESS_ONE, TEE, 0, 0x0d, 0, 0x0b, GET, 0);
const FILL = body(CONST, 0, CONST, 1, GET, 0, 0xfc, 0x0b, 0, CONST, 0);
const TWICE = body(GET, 0, CALL, 0, GET, 0, CALL, 0, ADD);
const DOWN = body(GET, 0, 0x04, 0x7f, ...selfCall('down'), 0x05, CONST, 5, 0x0b);
const OUT = body(GET, 0, 0x45, 0x04, 0x40, CONST, 5, 0x0f, 0x0b, 0x02, 0x40, ...selfCall('out'), 0x0f, 0x0b, CONST, 9);
const AWAY = body(CONST, 5, GET, 0, 0x45, 0x0d, 0, 0x1a, ...selfCall('away'), 0x0c, 0);
const VARIABLES = 24;
const WIDE = bodyOf(
  [2, VARIABLES, 0x7f, 3, 0x7e], // and three of 64 bits
  ...[GET, VARIABLES + 1, 0x50, 0x45, 0x04, 0x40, 0x00, 0x0b], // they are 0 at first, or it stops
  ...Array.from({ length: VARIABLES }, (_, i) => [GET, 0, CONST, i, ADD, i % 2 ? TEE : SET, i + 1, ...(i % 2 ? [SET, i + 1] : [])]).flat(),
  ...[GET, 0, 0xac, TEE, VARIABLES + 2, SET, VARIABLES + 3],
  ...[GET, 0, 0x04, 0x7f, ...selfCall('wide'), 0x05, CONST, 0, 0x0b],
  ...Array.from({ length: VARIABLES }, (_, i) => [GET, i + 1, ADD]).flat(),
  ...[GET, VARIABLES + 3, 0xa7, ADD],
);
const moduleOf = (...functions: number[][]) =>
  Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 1, 0x7f, 1, 0x7f]),
    ...section(3, [functions.length, ...functions.map(() => 0)]),
    ...section(5, [1, 0, 16]), // a megabyte
    ...section(6, [1, 0x7f, 1, CONST, 0x80, 0x80, 0x04, 0x0b]), // the stack pointer: 65,536
    ...section(7, [NAMES.length + 1, ...NAMES.flatMap((name, i) => named(name, 0, i)), ...named('pointer', 3, 0)]),
    ...section(10, [functions.length, ...functions.flat()]),
  ]);
const MODULE = moduleOf(COUNT, FILL, TWICE, DOWN, OUT, AWAY, WIDE);

type Exports = Record<(typeof NAMES)[number], (n: number) => number> & {
  pointer: { value: number };
  [WORK_EXPORT]: { value: number };
  [STACK_EXPORT]: { value: number };
};
const start = (bytes: Uint8Array<ArrayBuffer>) => new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as unknown as Exports;
const engine = start(metered(MODULE));
const { work, stack } = engine;
const WHOLE = 1_000_000;
const putBack = (bytes = WHOLE) => {
  work.value = WHOLE;
  stack.value = bytes;
  engine.pointer.value = 65_536; // where the engine stopped, nothing was given back
};
beforeEach(() => putBack());
const used = (step: () => void): number => {
  work.value = WHOLE;
  step();
  return WHOLE - work.value;
};

describe('a module that is metered', () => {
  it('has a full tank at first, and keeps its own globals', () => {
    const fresh = start(metered(MODULE));
    expect(fresh.work.value).toBe(FULL_TANK);
    expect(fresh.pointer.value).toBe(65_536);
  });

  it('takes one a round of a loop', () => {
    expect(used(() => engine.count(1))).toBe(1);
    expect(used(() => engine.count(12_345))).toBe(12_345);
  });

  it('takes one for a function that calls others', () => {
    expect(used(() => engine.twice(10))).toBe(21);
    expect(used(() => engine.down(10))).toBe(11);
  });

  it('takes one for 64 bytes that are filled at once', () => {
    expect(used(() => engine.fill(63))).toBe(0);
    expect(used(() => engine.fill(64_000))).toBe(1_000);
  });

  it('stops where the tank is empty, not a round earlier', () => {
    work.value = 100;
    engine.count(100);
    expect(work.value).toBe(0);
    work.value = 99;
    expect(() => engine.count(100)).toThrow(WebAssembly.RuntimeError);
    expect(work.value).toBe(-1);
  });

  it('stops at the next toll after a fill that took more than there was', () => {
    work.value = 1;
    engine.fill(6_400);
    expect(work.value).toBe(-99);
    expect(() => engine.twice(1)).toThrow(WebAssembly.RuntimeError);
  });

  it.each(['down', 'out', 'away', 'wide'] as const)('gives back every frame of %s, and stops where one more does not fit', (name) => {
    const plain = start(MODULE);
    expect(engine[name](30)).toBe(plain[name](30));
    expect(stack.value).toBe(WHOLE);
    const deepest = Array.from({ length: 60 }, (_, depth) => depth).findLast((depth) => {
      putBack(30_000);
      try {
        engine[name](depth);
        return true;
      } catch {
        return false;
      }
    });
    expect(deepest).toBeGreaterThan(25);
    expect(deepest).toBeLessThan(59);
    putBack(30_000);
    engine[name](deepest ?? 0);
    expect(stack.value).toBe(30_000);
    expect(() => engine[name]((deepest ?? 0) + 1)).toThrow(WebAssembly.RuntimeError);
    expect(stack.value).toBeLessThan(0);
  });

  it('takes no stack for a function that cannot come to call itself', () => {
    stack.value = 0;
    expect(engine.twice(10)).toBe(0);
  });

  it('keeps few variables in a frame, and puts the stack pointer back', () => {
    expect(VARIABLES).toBeGreaterThan(2 * KEPT_LOCALS);
    engine.wide(10);
    expect(engine.pointer.value).toBe(65_536);
  });
});

describe('the rewriting', () => {
  it('leaves a valid engine', async () => {
    const file = fileURLToPath(import.meta.resolve('@jitl/quickjs-wasmfile-release-sync/wasm'));
    const bytes = await readFile(file);
    const rewritten = metered(bytes);
    expect(WebAssembly.validate(rewritten)).toBe(true);
    expect(rewritten.length).toBeGreaterThan(bytes.length);
  });

  it('refuses an instruction that it cannot read over', () => {
    expect(() => metered(moduleOf(body(0xfd, 0x0c), FILL, TWICE, DOWN, OUT, AWAY, WIDE))).toThrow(UnknownInstruction); // SIMD
  });
});
