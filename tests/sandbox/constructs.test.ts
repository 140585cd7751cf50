import { describe, expect, it } from 'vitest';
import { refusedConstruct } from '../../graders/sandbox/constructs.ts';
import { tokens } from '../../graders/sandbox/tokens.ts';

const refusal = (source: string) => refusedConstruct(tokens(source));

describe('what is more than types', () => {
  it.each([
    ['enum A { x }', 0],
    ['  const enum A { x }', 8],
    ['namespace N { export const x = 1 }', 0],
    ['namespace A.B { }', 0],
    ['class A { constructor(private x: number) {} }', 22],
    ['class A { constructor(a: number[], readonly b = f(1)) {} }', 35],
    ['class A { @log m() {} }', 10],
    ["import { dot } from './x'", 0],
    ["const x = await import('fs')", 16],
    ['export { solve }', 0],
    ['export * from "x"', 0],
  ])('is refused: %s', (source, start) => {
    expect(refusal(source)?.start).toBe(start);
  });

  it.each([
    "import type { Draw } from './draw.ts'",
    'export function solve() {}',
    'export default function solve() {}',
    'export type A = number; export interface B {} export const c = 1; export async function d() {} export abstract class E {}',
    'const x = { enum: 1, import: 2, export: 3, namespace: 4 }; x.enum; x.import; x?.export',
    'const namespace = 1; let module = namespace',
    'class A { constructor(a: { private: number }, b = (readonly) => 1) {} }',
    '// enum A {}\nconst text = "import x"',
  ])('is not seen in: %s', (source) => {
    expect(refusal(source)).toBeUndefined();
  });
});
