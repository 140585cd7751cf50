import { describe, expect, it } from 'vitest';
import { loadPackage } from '../src/build/packages.ts';
import { publishedExercises } from './published.ts';
import { doubling, judge } from './a-bench.ts';

const exercises = await Promise.all((await publishedExercises()).map(loadPackage));

/** The helpers, adding up in another order: results that differ in the last digits and are as right. */
const SUMS: [string, string][] = [
  ['from the end', 'function dot(a, b) { let s = 0; for (let i = a.length - 1; i >= 0; i--) s += a[i] * b[i]; return s }'],
  [
    'in halves',
    'function dot(a, b) { const sum = (lo, hi) => (hi - lo < 1 ? 0 : hi - lo === 1 ? a[lo] * b[lo] : sum(lo, (lo + hi) >> 1) + sum((lo + hi) >> 1, hi)); return sum(0, a.length) }',
  ],
  [
    'as Kahan does',
    'function dot(a, b) { let s = 0, c = 0; for (let i = 0; i < a.length; i++) { const y = a[i] * b[i] - c; const t = s + y; c = t - s - y; s = t } return s }',
  ],
];
const OTHER_HELPERS = `function matVec(W, x) { return W.map((r) => dot(r, x)) }
function matMul(A, B) { const T = transpose(B); return A.map((r) => T.map((c) => dot(r, c))) }`;

describe('a right solution', () => {
  it.each(exercises.flatMap((exercise) => SUMS.map(([order, dot]) => [exercise.id, order, exercise, dot] as const)))(
    'of %s that sums %s is accepted',
    (_, __, exercise, dot) => {
      const right = [
        exercise.reference,
        ...exercise.submissions.filter(({ verdict }) => verdict === 'accepted').map(({ source }) => source),
      ];
      for (const [at, source] of right.entries())
        expect(judge(exercise, `${dot}\n${OTHER_HELPERS}\n${source}`, 1 + (at % 2)).verdict).toBe('accepted');
    },
  );

  it.each([
    ['a loop', 'function double(v) { const r = []; for (let i = 0; i < v.length; i++) r[i] = v[i] + v[i]; return r }'],
    ['recursion', 'const double = ([x, ...rest]) => (x === undefined ? [] : [2 * x, ...double(rest)])'],
    ['a generator', 'function* twice(v) { for (const x of v) yield 2 * x } function double(v) { return [...twice(v)] }'],
    [
      'a class',
      'class Doubler { #k = 2; static of() { return new Doubler() } run(v) { return v.map((x) => this.#k * x) } } const double = (v) => Doubler.of().run(v)',
    ],
    ['a bound method', 'class D { run(v) { return v.map((x) => 2 * x) } } const double = D.prototype.run.bind(new D())'],
    ['reduce', 'const double = (v) => v.reduce((r, x) => r.concat(x * 2), [])'],
    ['Array.from', 'const double = (v) => Array.from(v, (x) => x * 2)'],
    ['a typed array', 'const double = (v) => Float64Array.from(v, (x) => 2 * x)'],
    ['a Float32Array of numbers that it holds', 'const double = (v) => Float32Array.from(v, (x) => 2 * x)'],
    ['another algebraic route', 'const double = (v) => v.map((x) => (3 * x * 4 - 2 * x) / 5)'],
    ['−0 for 0', 'const double = (v) => v.map((x) => (x === 0 ? -0 : 2 * x))'],
    ['changed arguments', 'function double(v) { for (let i = 0; i < v.length; i++) v[i] *= 2; return v }'],
    ['var and globals', 'r = 0; var r; function double(v) { r = v.map(function (x) { return x * 2 }); return r }'],
    [
      'types and default export',
      'type V = number[]; interface F { (v: V): V } export default function double(v: V): V { const f: F = (u) => u.map((x): number => (x as number) * 2!); return f(v) }',
    ],
    ['no semicolons', 'const double = (v) => {\n  const r = []\n  for (const x of v) {\n    r.push(x + x)\n  }\n  return r\n}'],
    ['Windows line ends and a byte order mark', '\uFEFFconst double = (v) => {\r\n  return v.map((x) => 2 * x)\r\n}\r\n'],
    [
      'Map, Set, Symbol, destructuring and spread',
      'const double = (v) => { const m = new Map(v.map((x, i) => [Symbol.for(`${i}`), x])); return [...m.values()].map((x) => 2 * x) }',
    ],
    ['printing', 'const double = (v) => { console.log(v); return v.map((x) => 2 * x) }'],
    ['try and finally', 'const double = (v) => { try { throw v } catch (u) { return u.map((x) => 2 * x) } finally { v = null } }'],
    [
      'labels and do-while',
      'const double = (v) => { const r = []; let i = 0; out: do { if (i >= v.length) break out; r.push(v[i] * 2); i++ } while (true); return r }',
    ],
    [
      'a getter on the result',
      'const double = (v) => { const r = []; v.forEach((x, i) => Object.defineProperty(r, i, { get: () => 2 * x, enumerable: true })); return r }',
    ],
    ['sort and reverse', 'const double = (v) => v.map((x, i) => [i, 2 * x]).sort((a, b) => b[0] - a[0]).reverse().map(([, x]) => x)'],
    ['JSON', 'const double = (v) => JSON.parse(JSON.stringify(v.map((x) => 2 * x)))'],
  ])('written with %s is accepted', (_, source) => {
    expect(
      judge(
        doubling({ inputs: 'export const edges = [[[]], [[0.5]]]; export const inputs = (draw) => [draw.vector(draw.int(0, 5))];' }),
        source,
      ).verdict,
    ).toBe('accepted');
  });
});

describe('a wrong solution', () => {
  it.each([
    ['on one input in a hundred', 'const double = (v) => v.map((x) => (x === 1.75 ? 3 : 2 * x))'],
    ['only on an edge', 'const double = (v) => (v.length === 0 ? null : v.map((x) => 2 * x))'],
    ['in the tenth digit', 'const double = (v) => v.map((x) => 2 * x + 1e-8)'],
    ['on long inputs alone', 'const double = (v) => (v.length < 5 ? v.map((x) => 2 * x) : v.slice(0, 4).map((x) => 2 * x))'],
    [
      'that knows the examples',
      "const known = { '[]': [], '[0.5]': [1], '[1,2]': [2, 4] }; const double = (v) => known[JSON.stringify(v)] ?? v",
    ],
    ['that returns strings', 'const double = (v) => v.map((x) => String(2 * x))'],
    ['with one element too many', 'const double = (v) => [...v.map((x) => 2 * x), undefined]'],
    ['with holes', 'const double = (v) => { const r = new Array(v.length); v.forEach((x, i) => { if (x) r[i] = 2 * x }); return r }'],
    ['that returns objects that look like numbers', 'const double = (v) => v.map((x) => new Number(2 * x))'],
  ])('%s is not accepted', (_, source) => {
    expect(judge(doubling(), source).verdict).toBe('wrong_answer');
  });
});
