import { describe, expect, it } from 'vitest';
import { prepare } from '../../../graders/source/prepare.ts';
import { makeMutants } from '../../../src/check/mutants/make.ts';
import { loadPackage } from '../../../src/build/packages.ts';
import { publishedExercises } from '../../published.ts';

const namesOf = (source: string): string[] => makeMutants(source).map(({ name }) => name);

/** An expression in a function, and what its mutants make of it, in their order. */
const changesOf = (expression: string): string[] =>
  namesOf(`function f(a, b, c) {\n  return g(${expression});\n}`)
    .map((name) => name.replace(/^reference\.ts:2 /, ''))
    .filter((name) => !name.startsWith('g('));

describe('mutants of a reference', () => {
  it.each<[what: string, expression: string, changes: string[]]>([
    ['an operation', 'a + b', ['a + b → a - b', 'a + b → a', 'a + b → b']],
    ['an operand in brackets', '(a - b) * c', ['(a - b) * c → (a - b) / c', '(a - b) * c → (a - b)', '(a - b) * c → c']],
    ['a power, which becomes a product in brackets', 'c / a ** b', ['a ** b → (a * b)', 'a ** b → a', 'a ** b → b']],
    ['a sign', '-a', ['-a → a']],
    ['a comparison', 'a < b', ['a < b → a <= b', 'a < b → a >= b', 'a < b → true', 'a < b → false']],
    ['an equality', 'a === b', ['a === b → a !== b', 'a === b → true', 'a === b → false']],
    ['a choice', 'a ? b : c', ['a → true', 'a → false']],
    ['a connective', 'a && b', ['a && b → a || b', 'a && b → true', 'a && b → false', 'a → true', 'b → true']],
    ['a value in place of a missing one', 'a ?? b', ['a ?? b → a', 'a ?? b → b']],
    ['a contrary', '!a', ['!a → a']],
    ['a whole number', '3', ['3 → 4']],
    ['one', '1', ['1 → 2', '1 → 0']],
    ['a constant', '1e-12', ['1e-12 → 2e-12']],
    [
      'the base of a logarithm, or that there is one',
      'Math.log(a)',
      ['Math.log(a) → (a)', 'Math.log → Math.log2', 'Math.log → Math.log1p'],
    ],
    ['the larger of two', 'Math.max(a, b)', ['Math.max → Math.min']],
    ['arguments', 'matVec(a, b)', ['matVec(a, b) → matVec(b, a)']],
    ['a place in a list', 'a[b]', ['b → b + 1', 'b → b - 1']],
    ['a method without which the list is the same', 'a.slice()', ['a.slice() → a']],
    ['any for all', 'a.some(b)', ['some → every']],
    ['a function that changes something', 'a.map((v) => b[v])', ['b[v] → v', 'v → v + 1', 'v → v - 1']],
    ['a list', '[a, b]', ['[a, b] → [b]', '[a, b] → [a]']],
    ['a list of nothing', '[]', ['[] → [0]']],
    ['a record', '{ a, b: c }', ['{ a, b: c } → { a: c, b: a }']],
    ['a text', "'sum'", ["'sum' → ''"]],
    ['what is only there perhaps', 'a?.b', ['?. → .']],
  ])('change %s', (_, expression, changes) => {
    const found = changesOf(expression);
    if (/^c \//.test(expression)) expect(found).toEqual(expect.arrayContaining(changes));
    else expect(found.filter((name) => !/^a - b →/.test(name)).toSorted()).toEqual(changes.toSorted());
  });

  it.each<[what: string, statement: string, changes: string[]]>([
    ['an assignment', 'a += b;', ['a += b; → ;', 'a += b → a -= b', 'a += b → a = b']],
    ['a statement', 'g(a);', ['g(a); → ;']],
    ['a condition', 'if (a) return;', ['a → true', 'a → false']],
    [
      'a loop',
      'for (let i = a; i < b; i++);',
      ['i < b → i <= b', 'i < b → i >= b', 'i < b → false', 'b → b - 1', 'b → b + 1', 'i++ → i--'],
    ],
    ['a branch', 'switch (a) { case b: return c; }', ['case b: return c; → case b:']],
  ])('change %s', (_, statement, changes) => {
    const names = namesOf(`function f(a, b, c) {\n  ${statement}\n}`).map((name) => name.replace(/^reference\.ts:2 /, ''));
    expect(names.toSorted()).toEqual(changes.toSorted());
  });

  it('leave types, symmetric functions and functions as arguments alone', () => {
    const names = namesOf("const f = (u: Vec, m: 'sum' | 'mean'): [1, 2] => g(dot(u, u), u.map((x) => x));");
    expect(names.filter((name) => /^reference\.ts:1 ('sum'|'mean'|\d) →|→ dot|=> x\), u/.test(name))).toEqual([]);
  });

  it('reach what stands behind an assertion of a type', () => {
    expect(namesOf('const f = (x: number) => (x as 1 | 2) + (3 satisfies number)!;')).toContain('reference.ts:1 3 → 4');
  });

  it('are the same programs only once, and the original never', () => {
    const mutants = makeMutants('const f = (x: number, y: number) => (x < y ? Math.max(x, 0) : 1);');
    const programs = mutants.map(({ source }) => source.replace(/\s/g, ''));
    expect(new Set(programs).size).toBe(programs.length);
    expect(programs).not.toContain('constf=(x:number,y:number)=>(x<y?Math.max(x,0):1);');
  });

  it('have names that are unique, and lines that are right', () => {
    const mutants = makeMutants('const f = (v: Vec, i: number) => {\n  return v[i] * v[i];\n};');
    const names = mutants.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('reference.ts:2 i → i + 1');
    expect(names).toContain('reference.ts:2 i → i + 1 (2)');
    expect(mutants.find(({ name }) => name === 'reference.ts:2 i → i + 1 (2)')).toMatchObject({
      line: 2,
      source: expect.stringContaining('v[i] * v[i + 1]'),
    });
  });

  it('are none where it cannot be read', () => {
    expect(namesOf('const f = (')).toEqual([]);
  });

  it('of the course are programs that can be read, all of them', async () => {
    const packages = await Promise.all((await publishedExercises()).map((id) => loadPackage(id)));
    const unreadable = packages.flatMap(({ id, reference }) =>
      makeMutants(reference).flatMap(({ name, source }) => (prepare(source).kind === 'script' ? [] : [`${id}: ${name}`])),
    );
    expect(unreadable).toEqual([]);
  });
});
