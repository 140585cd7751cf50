import { describe, expect, it } from 'vitest';
import { evaluateExpressions } from '../graders/expressions.ts';
import { Applied } from '../graders/worker/applied.ts';
import { loadPackage } from '../src/build/packages.ts';
import { bench, doubling, judge, ofKind } from './a-bench.ts';

const rule = await loadPackage('tests/exercises/midpoint-rule');
const moving = await loadPackage('tests/exercises/moving-mean');

/** Declares a name in ways of which each is in the way of another declaration. */
const DECLARED = [
  (name: string) => `const ${name} = 1;`,
  (name: string) => `let ${name}: number;`,
  (name: string) => `function ${name}() {}`,
  (name: string) => `class ${name} {}`,
  (name: string) => `enum ${name} { A }`,
  (name: string) => `const ${name.replace('$', '\\u0024')} = 1;`,
];

describe('a right solution that uses a name of the checker’s own is accepted', () => {
  it.each(['$run$', '$makers$'].flatMap((name) => DECLARED.map((declare) => declare(name))))(
    'beside functions as arguments: %s',
    (line) => {
      expect(judge(rule, `${line}\n${rule.reference}`).verdict).toBe('accepted');
    },
  );

  it.each(['$run$', '$functions$'].flatMap((name) => DECLARED.map((declare) => declare(name))))('beside steps: %s', (line) => {
    expect(judge(moving, `${line}\n${moving.reference}`).verdict).toBe('accepted');
  });

  it('where it counts with it', () => {
    const counting = 'let $run$ = 0, $functions$ = 0;\nexport function midpointRule(f, a, b, n) { $run$++; const h = (b - a) / n;';
    const sum = 'let $makers$ = 0; for (let i = 0; i < n; i++) $makers$ += f(a + (i + 0.5) * h); return $makers$ * h; }';
    expect(judge(rule, counting + sum).verdict).toBe('accepted');
  });

  it('where accessors are written for it', () => {
    const source = `class A { static accessor ['a'] = 1; #accessor_10 = 2; get() { return this.#accessor_10; } }
const accessorKey_10 = 3;
export const double = (v) => v.map((x) => x * new A().get() * A['a'] * accessorKey_10 / 3);`;
    expect(judge(doubling(), source).verdict).toBe('accepted');
  });
});

it('a name that the checker gave up means nothing to a solution', () => {
  const wrong = judge(rule, 'export function midpointRule(f, a, b, n) { return $makers$.polynomial([1])(1); }');
  expect(ofKind(wrong, 'run_time_error').error.name).toBe('ReferenceError');
});

it('an author may use the names that stand beside the laws and the comparison', () => {
  const laws =
    'const $laws$ = 1, $holds$ = 2, $change$ = 3, $becomes$ = 4;\nexport const laws = { sign: { says: "It keeps signs.", holds: (w, v) => w.every((x, i) => x * v[i] >= 0) } };';
  const accept = 'const $accept$ = 1, $close$ = 2;\nexport const accept = (a, args, e, close) => close(e, a) || "Not twice.";';
  const verdict = ofKind(
    judge(doubling({ laws, accept, compare: 'accept' }), 'export const double = (v) => v.map((x) => -2 * x)'),
    'wrong_answer',
  );
  expect(verdict.law).toContain('It keeps signs.');
  expect(judge(doubling({ laws, accept, compare: 'accept' }), doubling().reference).verdict).toBe('accepted');
});

it('values of expressions and of functions over a solution come through whatever it calls its own', () => {
  const reference = 'const $result$ = 3, $applied$ = 4; function sum() { return $result$ + $applied$; }';
  expect(evaluateExpressions(bench.learner, { reference }, ['sum()', '$result$'])).toEqual([
    { kind: 'value', value: 7 },
    { kind: 'value', value: 3 },
  ]);
  const applicable = { source: reference, entry: 'sum', expression: '(x) => sum() * x' };
  expect(new Applied(bench.learner).apply(applicable, [2])).toEqual({ kind: 'value', value: 14 });
});
