import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FUEL_EXPORT, FULL_TANK, onFuel, UnknownInstruction } from '../../graders/sandbox/fuel.ts';

/** A module of three functions, put together by hand: `count(n)` goes round a loop n times, `fill(n)` fills n bytes, `twice(n)` counts two times. */
const section = (id: number, bytes: number[]) => [id, bytes.length, ...bytes];
const body = (...instructions: number[]) => [instructions.length + 2, 0, ...instructions, 0x0b];
const named = (name: string, kind: number, index: number) => [name.length, ...new TextEncoder().encode(name), kind, index];
const COUNT = body(0x03, 0x40, 0x20, 0, 0x41, 1, 0x6b, 0x22, 0, 0x0d, 0, 0x0b);
const FILL = body(0x41, 0, 0x41, 1, 0x20, 0, 0xfc, 0x0b, 0);
const TWICE = body(0x20, 0, 0x10, 0, 0x20, 0, 0x10, 0);
const moduleOf = (...functions: number[][]) =>
  Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 1, 0x7f, 0]), // (i32) → ()
    ...section(3, [functions.length, ...functions.map(() => 0)]),
    ...section(5, [1, 0, 16]), // a megabyte
    ...section(6, [1, 0x7f, 0, 0x41, 7, 0x0b]), // a global of its own
    ...section(7, [4, ...named('count', 0, 0), ...named('fill', 0, 1), ...named('twice', 0, 2), ...named('own', 3, 0)]),
    ...section(10, [functions.length, ...functions.flat()]),
  ]);

interface Exports {
  count(n: number): void;
  fill(n: number): void;
  twice(n: number): void;
  own: WebAssembly.Global;
  [FUEL_EXPORT]: WebAssembly.Global;
}
const engine = new WebAssembly.Instance(new WebAssembly.Module(onFuel(moduleOf(COUNT, FILL, TWICE)))).exports as unknown as Exports;
const { fuel } = engine;
const used = (step: () => void): number => {
  fuel.value = 1_000_000;
  step();
  return 1_000_000 - fuel.value;
};

describe('a module on fuel', () => {
  it('has a full tank at first, and keeps its own globals', () => {
    const fresh = new WebAssembly.Instance(new WebAssembly.Module(onFuel(moduleOf(COUNT, FILL, TWICE)))).exports as unknown as Exports;
    expect(fresh.fuel.value).toBe(FULL_TANK);
    expect(fresh.own.value).toBe(7);
  });

  it('takes one a round of a loop', () => {
    expect(used(() => engine.count(1))).toBe(1);
    expect(used(() => engine.count(12_345))).toBe(12_345);
  });

  it('takes one for a function that calls others', () => {
    expect(used(() => engine.twice(10))).toBe(21);
  });

  it('takes one for 64 bytes that are filled at once', () => {
    expect(used(() => engine.fill(63))).toBe(0);
    expect(used(() => engine.fill(64_000))).toBe(1_000);
  });

  it('stops where the tank is empty, not a round earlier', () => {
    fuel.value = 100;
    engine.count(100);
    expect(fuel.value).toBe(0);
    fuel.value = 99;
    expect(() => engine.count(100)).toThrow(WebAssembly.RuntimeError);
    expect(fuel.value).toBe(-1);
  });

  it('stops at the next toll after a fill that took more than there was', () => {
    fuel.value = 1;
    engine.fill(6_400);
    expect(fuel.value).toBe(-99);
    expect(() => engine.twice(1)).toThrow(WebAssembly.RuntimeError);
  });
});

describe('the rewriting', () => {
  it('leaves a valid engine', async () => {
    const file = fileURLToPath(import.meta.resolve('@jitl/quickjs-wasmfile-release-sync/wasm'));
    const bytes = await readFile(file);
    const metered = onFuel(bytes);
    expect(WebAssembly.validate(metered)).toBe(true);
    expect(metered.length).toBeGreaterThan(bytes.length);
  });

  it('refuses an instruction that it cannot read over', () => {
    expect(() => onFuel(moduleOf(body(0xfd, 0x0c), FILL, TWICE))).toThrow(UnknownInstruction); // SIMD
  });
});
