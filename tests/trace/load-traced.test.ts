import { describe, expect, it } from 'vitest';
import { loadTraced } from '../../graders/trace/load-traced.ts';
import type { Trace } from '../../graders/trace/trace.ts';
import type { Value } from '../../graders/value.ts';
import { bench } from '../a-bench.ts';

/** The values of a run of `f`, as `line name round: value`. */
function valuesOf(source: string, ...args: Value[]): string[] {
  const trace = traceOf(source, ...args);
  return trace.events.flatMap(({ site: index, rounds, value }) => {
    const site = trace.sites[index];
    if (!site || site.kind === 'round' || site.kind === 'passing' || site.kind === 'call') return [];
    const name = site.kind === 'value' ? site.name : site.kind;
    return [`${site.line} ${name}${rounds.length > 0 ? ` ${rounds.join('.')}` : ''}: ${JSON.stringify(value)}`];
  });
}

function traceOf(source: string, ...args: Value[]): Trace {
  const run = loadTraced(bench.learner, source, 'f');
  if (!run) throw new Error('it does not load');
  return run(args);
}

describe('the values of a run', () => {
  it('are noted after declarations, assignments and updates, with their lines', () => {
    expect(valuesOf('function f(a: number) {\n  let x = a + 1;\n  x *= 2;\n  x++;\n  return x;\n}', 3)).toEqual([
      '1 a: 3',
      '2 x: 4',
      '3 x: 8',
      '4 x: 9',
      '5 return: 9',
    ]);
  });

  it('are noted of a `var` of the top level, too, on their way there: reading one may run code', () => {
    const source =
      'var base = 2, half = (function () {});\nvar sum = 0;\nsum += base;\nfunction f(a) {\n  sum = sum * a;\n  return half.name + sum;\n}';
    expect(valuesOf(source, 3)).toEqual(['1 base: 2', '2 sum: 0', '3 sum: 2', '4 a: 3', '5 sum: 6', '6 return: "half6"']);
  });

  it('are noted round by round, also in loops within loops and in bodies without braces', () => {
    expect(
      valuesOf('function f(n) {\n  let s = 0;\n  for (let i = 0; i < n; i++)\n    for (let j = 0; j <= i; j++) s += j;\n  return s;\n}', 2),
    ).toEqual([
      '1 n: 2',
      '2 s: 0',
      '3 i 1: 0',
      '4 j 1.1: 0',
      '4 s 1.1: 0',
      '3 i 2: 1',
      '4 j 2.1: 0',
      '4 s 2.1: 0',
      '4 j 2.2: 1',
      '4 s 2.2: 1',
      '5 return: 1',
    ]);
  });

  it('take a function in passing for a loop, and one with a name for calls of its own', () => {
    const trace = traceOf(
      'const half = (x) => x / 2;\nfunction f(v) {\n  return v.map((x) => {\n    const y = half(x);\n    return y;\n  });\n}',
      [2, 6],
    );
    expect(trace.calls.map(({ of, number }) => `${trace.functions[of]?.name} ${number}`)).toEqual([' 1', 'f 1', 'half 1', 'half 2']);
    const ys = trace.events.filter(({ site }) => trace.sites[site]?.kind === 'value' && trace.sites[site]?.line === 4);
    expect(ys.map(({ rounds, value }) => [rounds, value])).toEqual([
      [[1], 1],
      [[2], 3],
    ]);
  });

  it('are copies: what is changed later stays as it was', () => {
    expect(valuesOf('function f() {\n  const v = [1];\n  v.push(2);\n  v[0] = 5;\n  return v.length;\n}')).toEqual([
      '2 v: [1]',
      '3 v: [1,2]',
      '4 v: [5,2]',
      '5 return: 2',
    ]);
  });

  it('hold maps as their pairs and sets as their items', () => {
    expect(valuesOf('function f() {\n  const m = new Map([["a", 1]]);\n  const s = new Set([3]);\n  return 0;\n}').slice(0, 2)).toEqual([
      '2 m: [["a",1]]',
      '3 s: [3]',
    ]);
  });

  it('say whether a condition was met', () => {
    expect(valuesOf('function f(x) {\n  if (x > 1) return 1;\n  return 0;\n}', 1)).toContain('2 test: false');
  });

  it('end where they are too many, and say so', () => {
    const trace = traceOf('function f() {\n  let s = 0;\n  for (let i = 0; i < 5e3; i++) s += i;\n  return s;\n}');
    expect(trace.isCut).toBe(true);
    expect(trace.ended).toEqual({ kind: 'value', value: 12497500 });
    expect(trace.events.length).toBeLessThanOrEqual(3000);
  });

  it('go as far as the run where it ends at a limit or in an error', () => {
    expect(traceOf('function f() {\n  let i = 0;\n  for (;;) i++;\n}').ended).toEqual({ kind: 'limit', by: 'work' });
    const failed = traceOf('function f(v) {\n  const n = v.length;\n  return v[n].x;\n}', [1]);
    expect(failed.ended).toMatchObject({ kind: 'error', error: { line: 3 } });
    expect(failed.events.length).toBeGreaterThan(1);
  });
});

describe('the first NaN', () => {
  const source = 'function f(ps) {\n  let h = 0;\n  for (const p of ps) {\n    h -= p * Math.log(p);\n  }\n  return h;\n}';

  it('has its place, its round, and the values that it was made from', () => {
    const { sites, first } = traceOf(source, [1, 0]);
    expect(first.nan).toMatchObject({ rounds: [2], operands: [0, Number.NEGATIVE_INFINITY] });
    expect(sites[first.nan?.site ?? -1]).toMatchObject({
      kind: 'operation',
      line: 4,
      column: 10,
      text: 'p * Math.log(p)',
      operands: ['p', 'Math.log(p)'],
    });
    expect(sites[first.infinity?.site ?? -1]).toMatchObject({ text: 'Math.log(p)' });
  });

  it('is not where one is handed on', () => {
    expect(traceOf(source, [Number.NaN]).first.nan).toBeUndefined();
  });

  it('is absent where all is finite', () => {
    expect(traceOf(source, [1, 0.5]).first).toEqual({});
  });
});

describe('what is noted', () => {
  it('never runs code of the program’s', () => {
    const source = `
      let count = 0;
      const spy = { get x() { count++; return 1; } };
      const proxy = new Proxy([1, 2], { get(target, key) { count++; return target[key]; }, getOwnPropertyDescriptor() { count++; }, ownKeys() { count++; return []; }, getPrototypeOf() { count++; return null; } });
      function f() {
        const a = spy;
        const b = proxy;
        const c = [spy, proxy];
        const { proxy: d } = Proxy.revocable([], { getPrototypeOf() { count++; return null; } });
        return count;
      }`;
    expect(traceOf(source).ended).toEqual({ kind: 'value', value: 0 });
  });

  it('does not show in the realm', () => {
    const source =
      'function f() { const named = () => 1; const g = function () {}; return [named.name, g.name, Proxy.name, Proxy.length, typeof Proxy, Object.keys(globalThis).length, f.length, f.name]; }';
    expect(traceOf(source).ended).toEqual({ kind: 'value', value: ['named', 'g', 'Proxy', 2, 'function', 1, 0, 'f'] });
  });

  it('survives a program that has changed the built-ins', () => {
    const source = `
      Array.prototype.push = null; Object.keys = null; Reflect.apply = null; WeakSet.prototype.has = () => true;
      Object.defineProperty(Array.prototype, 0, { set() { throw 1; } }); Object.prototype.get = () => { throw 2; };
      function f() { const v = [7]; return v; }`;
    const trace = traceOf(source);
    expect(trace.ended).toEqual({ kind: 'value', value: [7] });
    expect(trace.events.some(({ value }) => Array.isArray(value) && value[0] === 7)).toBe(true);
  });
});
