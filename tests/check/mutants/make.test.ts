import { describe, expect, it } from 'vitest';
import { makeMutants } from '../../../src/check/mutants/make.ts';

const namesOf = async (source: string): Promise<string[]> => (await makeMutants(source)).map(({ name }) => name);

describe('mutants of a reference', () => {
  it.each([
    ['number literals', 'const f = (x: number) => x * 3;', 'reference.ts:1 3 → 4'],
    ['constants', 'const f = (x: number) => x + 1e-12;', 'reference.ts:1 1e-12 → 2e-12'],
    ['the base of a logarithm', 'const f = (x: number) => Math.log(x);', 'reference.ts:1 Math.log → Math.log2'],
    ['a forgotten function', 'const f = (x: number) => Math.sqrt(x);', 'reference.ts:1 Math.sqrt(x) → (x)'],
    ['an index, one up', 'const f = (v: Vec, i: number) => v[i];', 'reference.ts:1 i → i + 1'],
    ['an index, one down', 'const f = (v: Vec, i: number) => v[i];', 'reference.ts:1 i → i - 1'],
    ['the bound of a loop', 'function f(n: number) { for (let i = 0; i < n; i++) g(i); }', 'reference.ts:1 n → n - 1'],
    ['< for <=', 'const f = (x: number, y: number) => x < y;', 'reference.ts:1 x < y → x <= y'],
    ['swapped arguments', 'const f = (W: Mat, x: Vec) => matVec(W, x);', 'reference.ts:1 matVec(W, x) → matVec(x, W)'],
    ['an operator', 'const f = (x: number, y: number) => x + y;', 'reference.ts:1 x + y → x - y'],
    ['an order that matters', 'const f = (x: number) => Math.max(x, 2);', 'reference.ts:1 Math.max → Math.min'],
  ])('change %s', async (_, source, name) => {
    expect(await namesOf(source)).toContain(name);
  });

  it('leave types, symmetric functions and functions as arguments alone', async () => {
    const names = await namesOf("const f = (u: Vec, m: 'sum' | 'mean'): [1, 2] => g(dot(u, u), u.map((x) => x));");
    expect(names.filter((name) => /^reference\.ts:1 ('sum'|'mean'|\d) →|→ dot|=> x\), u/.test(name))).toEqual([]);
  });

  it('are the same programs only once, and the original never', async () => {
    const mutants = await makeMutants('const f = (x: number, y: number) => (x < y ? Math.max(x, 0) : 1);');
    const programs = mutants.map(({ source }) => source.replace(/\s/g, ''));
    expect(new Set(programs).size).toBe(programs.length);
    expect(programs).not.toContain('constf=(x:number,y:number)=>(x<y?Math.max(x,0):1);');
  });

  it('have names that are unique, and lines that are right', async () => {
    const mutants = await makeMutants('const f = (v: Vec, i: number) => {\n  return v[i] * v[i];\n};');
    const names = mutants.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('reference.ts:2 i → i + 1');
    expect(names).toContain('reference.ts:2 i → i + 1 (2)');
    expect(mutants.find(({ name }) => name === 'reference.ts:2 i → i + 1 (2)')).toMatchObject({
      line: 2,
      source: expect.stringContaining('v[i] * v[i + 1]'),
    });
  });
});
