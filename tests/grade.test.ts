import { describe, expect, it } from 'vitest';
import { GENERATED_CASES } from '../graders/cases/generated.ts';
import { grade } from '../graders/grade.ts';
import { countNumbers } from '../graders/cases/size.ts';
import { WORK_PER_RUN } from '../graders/sandbox/limits.ts';
import { loadPackage } from '../src/build/packages.ts';
import { bench, doubling, judge, newBench, ofKind } from './a-bench.ts';
import { faultText } from '../graders/messages/author-fault.ts';

describe('a verdict', () => {
  const wrong = 'export const double = (v: Vec) => v.map((x, i) => (i === 2 ? x : 2 * x));';

  it('is a function of package, source and seed', async () => {
    const fresh = await newBench();
    for (const source of [wrong, 'function double(v) { for (;;); }', 'const double = (v) => double(v);', 'nonsense(']) {
      const before = judge(doubling(), source);
      judge(doubling(), 'globalThis.leak = 1; function double(v) { Array.prototype.map = null; leak++; throw leak }');
      expect(judge(doubling(), source)).toEqual(before);
      expect(grade(fresh, doubling(), source, 1)).toEqual(before);
    }
  });

  it('has another hash for another seed, source or package', () => {
    const hash = judge(doubling(), wrong).verdictHash;
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(judge(doubling(), wrong, 2).verdictHash).not.toBe(hash);
    expect(judge(doubling(), `${wrong} `).verdictHash).not.toBe(hash);
    expect(judge(doubling({ tolerance: { absolute: 0, relative: 0 } }), wrong).verdictHash).not.toBe(hash);
  });

  it('has the same version whatever is only said: statement, hints, comments, feedback, laws', () => {
    const { exerciseVersion } = judge(doubling(), wrong);
    expect(exerciseVersion).toMatch(/^[0-9a-f]{12}$/);
    const { reference, submissions } = doubling();
    const otherWords = {
      statement: 'Other words.',
      hints: ['Look.'],
      reference: `/** Twice\n * as much. */\n${reference} // so it is`,
      submissions: submissions.slice(1),
      laws: 'export const laws = { same: { says: "It is a list.", holds: (result) => Array.isArray(result) } };',
    };
    expect(judge(doubling(otherWords), wrong).exerciseVersion).toBe(exerciseVersion);
    expect(judge(doubling({ reference: `${reference}; 1` }), wrong).exerciseVersion).not.toBe(exerciseVersion);
  });

  it('runs every case also after a failure', () => {
    const verdict = judge(doubling(), wrong);
    expect([verdict.casesRun, verdict.casesTotal]).toEqual([3 + GENERATED_CASES, 3 + GENERATED_CASES]);
    expect(verdict.casesRight).toBeGreaterThan(20);
    expect(verdict.casesRight).toBeLessThan(verdict.casesRun);
  });

  it('ends the run at the first limit', () => {
    const verdict = judge(doubling(), 'const double = (v) => { while (v.length === 2); return v.map((x) => x * 2) }');
    expect(verdict).toMatchObject({ verdict: 'time_limit_exceeded', by: 'case', casesRun: 3, casesRight: 2 });
  });

  it('tells how far it came', () => {
    const seen: number[] = [];
    grade(bench, doubling(), 'const double = (v) => v.map((x) => 2 * x)', 1, (done) => seen.push(done));
    expect(seen.at(0)).toBe(0); // while the cases are made
    expect(seen.at(-1)).toBe(3 + GENERATED_CASES);
  });

  it('of a right solution that is slow on every case is the limit of the run, never accepted with cases left', () => {
    const verdict = judge(doubling(), 'const double = (v) => { for (let i = 0; i < 4e6; i++); return v.map((x) => x * 2) }');
    expect(verdict).toMatchObject({ verdict: 'time_limit_exceeded', by: 'run' });
    expect(verdict.casesRun).toBeLessThan(verdict.casesTotal);
    expect(verdict.casesRight).toBe(verdict.casesRun - 1);
    expect(verdict.work.learner).toBeLessThanOrEqual(WORK_PER_RUN);
  });

  it('of a wrong solution that is slow is decided by the wrong case, and says that the explanation was cut short', () => {
    const source = 'const double = (v) => { for (let i = 0; i < 4e6; i++); return v.map((x, i) => (i === 1 ? x : x * 2)) }';
    const verdict = judge(doubling(), source);
    expect(verdict).toMatchObject({ verdict: 'wrong_answer', cutShort: true });
    expect(verdict.casesRun).toBeLessThan(verdict.casesTotal);
  });

  it('counts the reading of a result as work of the call', () => {
    const getter = 'const double = (v) => v.map((x) => 2 * x).map((x) => ({ get y() { for (let i = 0; i < 1e5; i++); return x } }))';
    expect(judge(doubling(), getter).work.learner).toBeGreaterThan(1e6 * 20);
  });
});

describe('the smallest failing input', () => {
  it('has as few and as simple numbers as the failure allows', () => {
    const verdict = ofKind(judge(doubling(), 'const double = (v) => v.map((x, i) => (i === 2 ? x : 2 * x))'), 'wrong_answer');
    expect(verdict.counterexample).toMatchObject({
      args: [[0, 0, 1]],
      call: 'double([0, 0, 1])',
      expected: [0, 0, 2],
      actual: [0, 0, 1],
      origin: { kind: 'generated' },
    });
    expect(verdict.difference).toMatchObject({ path: [2], absolute: 1, relative: 0.5 });
  });

  it('is an edge, as it is, where only an edge fails', () => {
    const inputs = 'export const edges = [[[]], [[0.3, 1]]]; export const inputs = (draw) => [draw.vector(draw.int(0, 5))];';
    const verdict = ofKind(judge(doubling({ inputs }), 'const double = (v) => (v[0] === 0.3 ? [0] : v.map((x) => 2 * x))'), 'wrong_answer');
    expect(verdict.counterexample).toMatchObject({ args: [[0.3, 1]], origin: { kind: 'edge', case: 1, questions: 0 } });
  });

  it('fails in the way of its verdict: wrong values for wrong_answer, something thrown for run_time_error', () => {
    const throwsOnLong = (otherwise: string) => `const double = (v) => { if (v.length > 1) throw new Error('long'); return ${otherwise} }`;
    const wrong = ofKind(judge(doubling(), throwsOnLong('v')), 'wrong_answer');
    expect(wrong.counterexample.args).toEqual([[1]]);
    const thrown = ofKind(judge(doubling(), throwsOnLong('v.map((x) => 2 * x)')), 'run_time_error');
    expect(thrown.counterexample?.args).toEqual([[0, 0]]);
  });

  it('on additive fusion has at most four numbers for a function that returns b', async () => {
    const verdict = ofKind(
      judge(await loadPackage('additive-fusion'), 'export const additiveFusion = (xs, Ws, b) => b.slice();'),
      'wrong_answer',
    );
    expect(countNumbers(verdict.counterexample.args)).toBeLessThanOrEqual(4);
  });

  it('comes with what was printed on it', () => {
    const verdict = judge(doubling(), 'const double = (v) => { console.log(v.length); return v.map((x, i) => (i === 1 ? 0 : 2 * x)) }');
    expect(verdict.console).toEqual({ lines: ['2'], dropped: 0 });
  });
});

describe('an error', () => {
  it('is placed in the source that was typed', () => {
    const line = "  const text: string = '😀'; return (bad as { x: Vec }).x.map((y: number) => y);";
    const { error } = ofKind(
      judge(doubling(), `export function double(v: Vec): Vec {\n  const bad: object = {};\n${line}\n}`),
      'run_time_error',
    );
    expect(error).toMatchObject({ name: 'TypeError', line: 3, column: line.indexOf('(bad') + 1 });
    expect(error.diagnosis).toMatchObject({ code: 'nothingRead', values: { nothing: 'undefined', property: 'map' } });
  });

  it.each([
    ['let x = ;', { verdict: 'compile_error', error: { name: 'SyntaxError', line: 1, column: 9 } }],
    [
      'function twice(v) { return v }',
      {
        verdict: 'compile_error',
        error: { name: 'NoEntry', diagnosis: { code: 'otherEntry', values: { entry: 'double', written: 'twice' } } },
      },
    ],
    [
      'const double = 3',
      { verdict: 'compile_error', error: { name: 'NoEntry', line: 1, column: 7, diagnosis: { code: 'entryNoFunction' } } },
    ],
    ['@log class A {}\nfunction double(v) {}', { verdict: 'compile_error', error: { name: 'NotSupported', line: 1 } }],
    [
      'throw new Error("at once"); function double() {}',
      { verdict: 'run_time_error', error: { diagnosis: { code: 'thrown', values: { said: 'at once' } } } },
    ],
    ['for (;;); function double() {}', { verdict: 'time_limit_exceeded', by: 'case' }],
    ['function double(v) { return double(v) }', { verdict: 'run_time_error', error: { name: 'RangeError' } }],
    ['const a = []; function double() { for (;;) a.push(new ArrayBuffer(1e6)) }', { verdict: 'memory_limit_exceeded' }],
    ['function double() { return new Array(2e5).fill(0) }', { verdict: 'output_limit_exceeded' }],
    [
      'function double(v) { v.map((x) => 2 * x) }',
      { verdict: 'wrong_answer', difference: { message: { code: 'difference.value', values: { actual: { code: 'value.undefined' } } } } },
    ],
    [
      'async function double(v) { return v }',
      { verdict: 'wrong_answer', difference: { message: { values: { actual: { values: { kind: 'promise' } } } } } },
    ],
  ])('in %j is told', (source, verdict) => {
    expect(judge(doubling({ golden: [] }), source)).toMatchObject(verdict);
  });
});

describe('a broken exercise', () => {
  const right = 'const double = (v) => v.map((x) => 2 * x)';
  it.each([
    ['a reference that throws', { reference: 'export function double(v) { return v.x.y }' }, 'reference.ts'],
    ['a reference that loops', { reference: 'export function double(v) { for (;;); }' }, 'ticks'],
    ['a reference that returns nothing', { reference: 'export function double(v) {}' }, 'return'],
    ['a reference that does not load', { reference: 'export function double(' }, 'reference.ts'],
    ['a reference of another name', { reference: 'export function twice(v) { return v }' }, 'double'],
    ['an entry that every realm has', { entry: 'parseInt', reference: 'export function parseInt(v) { return v }' }, 'name of your own'],
    ['an entry that is a helper', { entry: 'dot', reference: 'export function dot(v) { return v }' }, 'name of your own'],
    ['inputs that throw', { inputs: 'export const edges = []; export const inputs = (draw) => [draw.pick([])]' }, 'inputs'],
    ['inputs that are no list', { inputs: 'export const edges = []; export const inputs = () => 3' }, 'list'],
    ['edges that are missing', { inputs: 'export const inputs = (draw) => [[]]' }, 'edges'],
    ['no inputs', { inputs: 'export const edges = [];' }, 'inputs(draw)'],
    ['a work factor without sizes', { work: { factor: 3 } }, 'sizes'],
  ])('with %s is the exercise’s fault', (_, parts, says) => {
    const verdict = ofKind(judge(doubling(parts), right), 'judge_error');
    expect(verdict.faults.map((fault) => faultText(fault)).join()).toContain(says);
    expect(judge(doubling(), right).verdict).toBe('accepted');
  });
});

describe('the work factor', () => {
  const sized = doubling({
    work: { factor: 4 },
    inputs:
      'export const edges = []; export const inputs = (draw) => [draw.vector(draw.int(0, 5))]; export const sizes = [8, 16, 32]; export const sized = (draw, n) => [draw.vector(n)];',
  });

  it('lets a solution of the reference’s growth pass, and shows both', () => {
    const { growth } = ofKind(
      judge(sized, 'const double = (v) => { const r = []; for (const x of v) r.push(2 * x); return r }'),
      'accepted',
    );
    expect(growth).toMatchObject({ sizes: [8, 16, 32], factor: 4 });
    expect(growth?.exponent.learner).toBeCloseTo(growth?.exponent.reference ?? 0, 0);
  });

  it('stops one that grows as the square', () => {
    const square = 'const double = (v) => v.map((_, i) => v.reduce((s, x, j) => (i === j ? 2 * x : s), 0))';
    const verdict = ofKind(judge(sized, square), 'time_limit_exceeded');
    expect(verdict.by).toBe('factor');
    expect(verdict.growth?.exponent.learner).toBeGreaterThan(1.5);
  });
});
