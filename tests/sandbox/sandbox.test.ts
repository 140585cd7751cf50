import { describe, expect, it } from 'vitest';
import { WORK_PER_CALL } from '../../graders/sandbox/limits.ts';
import { Sandbox } from '../../graders/sandbox/sandbox.ts';
import { foreign } from '../../graders/value.ts';
import { program, run, sandbox, solved, wasm } from './a-sandbox.ts';

describe('a call', () => {
  it('gets its arguments and gives its value', () => {
    expect(run('const solve = (v, k) => v.map((x) => x * k)', [1, 2, 3], 2)).toMatchObject({ kind: 'value', value: [2, 4, 6] });
  });

  it('gets fresh copies of the arguments', () => {
    const doubling = program('const solve = (v) => { v[0] *= 2; return v }');
    expect(sandbox.call(doubling, 'solve', [[1]])).toMatchObject({ value: [2] });
    expect(sandbox.call(doubling, 'solve', [[1]])).toMatchObject({ value: [2] });
  });

  it('leaves no state for the next one', () => {
    const counting = program(
      'let calls = 0; globalThis.seen = []; const solve = (x) => { seen.push(x); Array.prototype.extra = 1; return [++calls, seen.length] }',
    );
    for (let i = 0; i < 3; i++) expect(sandbox.call(counting, 'solve', [i])).toMatchObject({ value: [1, 1] });
    expect(solved('const solve = () => [typeof seen, typeof [].extra]')).toEqual(['undefined', 'undefined']);
  });

  it('takes the same work every time, and in every sandbox', async () => {
    const script = 'const solve = (n) => { let s = 0; for (let i = 0; i < n; i++) s += Math.sqrt(i); return s }';
    const first = run(script, 1000);
    const other = await Sandbox.open(wasm);
    const load = other.load(script, ['solve']);
    expect(run(script, 1000)).toEqual(first);
    expect(load.kind === 'loaded' && other.call(load.program, 'solve', [1000])).toEqual(first);
  });

  it.each([
    ['a loop', '(n) => { for (let i = 0; i < n; i++); }'],
    ['a built-in', '(n) => "x".repeat(n).lastIndexOf("y")'],
    ['an operator', '(n) => [...new Float64Array(n)].length'],
  ])('counts the work of %s in proportion', (_, solve) => {
    const work = (n: number) => run(`const solve = ${solve}`, n).work;
    const [once, twice, thrice] = [work(10_000), work(20_000), work(30_000)];
    expect(once).toBeGreaterThan(10_000);
    expect((thrice - twice) / (twice - once)).toBeCloseTo(1, 1);
  });

  it('reads NaN, the infinities, −0, NUL and lone surrogates exactly, both ways', () => {
    const odd = [Number.NaN, -0, Number.POSITIVE_INFINITY, 5e-324, 'a\0b\ud800', null, undefined, true, { __proto__x: [[]], '': 1 }];
    expect(solved('const solve = (...all) => all', ...odd)).toEqual(
      odd.map((it) => (it && typeof it === 'object' ? Object.assign(Object.create(null), it) : it)),
    );
    expect(Object.is((solved('const solve = (x) => [x]', -0) as number[])[0], -0)).toBe(true);
  });

  it('returns a field called __proto__ as a field', () => {
    const value = solved('const solve = () => JSON.parse(\'{"__proto__": 7}\')');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
  });

  it.each([
    ['function', '() => 1'],
    ['symbol', 'Symbol()'],
    ['bigint', '1n'],
    ['promise', 'Promise.resolve(1)'],
  ])('names a %s that came instead of data', (kind, expression) => {
    expect(solved(`const solve = () => ${expression}`)).toEqual(foreign(kind as 'bigint'));
    expect(solved(`const solve = () => [${expression}]`)).toEqual([foreign(kind as 'bigint')]);
  });

  it('reads any typed array as numbers', () => {
    expect(solved('const solve = () => new Int8Array([1, -2])')).toEqual(Float64Array.of(1, -2));
    expect(solved('const solve = () => new BigInt64Array([3n])')).toEqual(Float64Array.of(3));
  });
});

describe('a limit', () => {
  it.each([
    ['work', 'const solve = () => { for (;;); }'],
    ['work', 'const solve = () => { try { for (;;); } finally { return 1 } }'],
    ['work', 'const solve = async () => { for (;;); }'],
    ['work', 'const solve = () => { try { for (;;); } catch {} return 1 }'],
    ['work', 'const solve = () => Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1)'],
    ['work', 'const solve = () => { const a = []; a[4294967290] = 1; return a.forEach(() => 1) }'],
    ['work', 'const solve = () => "" + new Array(1e9)'],
    ['work', 'const solve = () => ({ get x() { for (;;); } })'],
    ['stack', 'const solve = (x) => solve(x) + 1'],
    ['memory', 'const solve = () => { const a = []; for (;;) a.push(new ArrayBuffer(1e6)) }'],
    ['memory', 'const solve = () => { const a = []; try { for (;;) a.push(new Float64Array(1e5)) } catch {} return 1 }'],
    ['memory', 'const solve = () => { const all = []; for (let i = 0; ; i++) all.push(new Array(1e5).fill(i)) }'],
    ['memory', 'const solve = () => { try { new ArrayBuffer(1e9) } catch {} return 1 }'],
    ['memory', 'const solve = () => { for (let i = 0; i < 9; i++) try { new Float64Array(1e8) } catch {} return 1 }'],
    ['memory', 'const solve = () => { let a = []; try { for (;;) a.push([a.length]) } catch {} a = null; return 1 }'],
    ['output', 'const solve = () => new Array(200000).fill(1)'],
    ['output', 'const solve = () => { let a = []; for (let i = 0; i < 100; i++) a = [a]; return a }'],
    ['output', 'const solve = () => new Proxy([], { get: (t, k) => (k === "length" ? 1e15 : 1) })'],
  ])('on %s ends %s', (kind, script) => {
    expect(run(script).kind).toBe(kind);
    expect(solved('const solve = (v) => v.map((x) => x + 1)', [1])).toEqual([2]);
  });

  it('on work is exact, and reported as what was allowed', () => {
    expect(run('const solve = () => { for (;;); }').work).toBe(WORK_PER_CALL);
  });

  it('holds while a script loads, too', () => {
    expect(sandbox.load('for (;;);', [])).toMatchObject({ kind: 'failed', outcome: { kind: 'work' } });
  });

  it('leaves room for plain recursion to depth 340, and to 60 through map', () => {
    expect(solved('const solve = (n) => (n ? 1 + solve(n - 1) : 0)', 340)).toBe(340);
    expect(solved('const solve = (n) => (n ? [n].map((k) => 1 + solve(k - 1))[0] : 0)', 60)).toBe(60);
  });
});

describe('a script', () => {
  it('finds its globals, lexical or not', () => {
    const found = program('const a = 1; function b() {} globalThis.c = 2', 'a', 'b', 'c', 'd');
    expect([...found.globals.keys()]).toEqual(['a', 'b', 'c']);
    expect(sandbox.isFunction(found, 'b')).toBe(true);
    expect(sandbox.isFunction(found, 'a')).toBe(false);
  });

  it('is asked for each global once', () => {
    const script = 'let asked = 0; Object.defineProperty(globalThis, "solve", { get: () => { asked++; return () => asked } })';
    expect(solved(script)).toBe(1);
  });

  it('may give its own functions the names of the helpers', () => {
    expect(solved('const dot = () => 7; const solve = () => dot()')).toBe(7);
    expect(solved('function matVec() { return 8 } const solve = () => matVec()')).toBe(8);
  });

  it('has the helpers', () => {
    expect(
      solved('const solve = () => [dot([1, 2], [3, 4]), matVec([[1, 2]], [3, 4]), matMul([[1, 2]], [[3], [4]]), transpose([[1, 2]])]'),
    ).toEqual([11, [11], [[11]], [[1], [2]]]);
    expect(solved('const solve = () => jacobiEigen([[2, 0], [0, 3]]).values')).toEqual([3, 2]);
  });

  it.each([
    'eval("1")',
    'Function("return 1")()',
    '(() => 1).constructor("return 1")()',
    '(async () => 1).constructor("return 1")',
    'Date.now()',
    'Math.random()',
    'new WeakRef({})',
  ])('cannot use %s', (expression) => {
    expect(run(`const solve = () => ${expression}`).kind).toBe('error');
  });

  it('prints into a console of its own', () => {
    const printing = program(
      'const solve = (v) => { console.log("v is", v, { a: [1, -0] }, null); for (let i = 0; i < 200; i++) console.log(i); }',
    );
    const { lines, dropped } = sandbox.callAndListen(printing, 'solve', [[1]]);
    expect(lines.slice(0, 2)).toEqual(['v is [1] { a: [1, -0] } null', '0']);
    expect(lines.length + dropped).toBe(201);
  });

  it('keeps what was printed before a limit', () => {
    const { outcome, lines } = sandbox.callAndListen(program('const solve = () => { console.log("here"); for (;;); }'), 'solve', []);
    expect([outcome.kind, lines]).toEqual(['work', ['here']]);
  });

  it('cannot disturb the arguments by polluting prototypes', () => {
    const polluted = `
      for (let i = 0; i < 9; i++) for (const p of [Array.prototype, Object.prototype]) Object.defineProperty(p, i, { set() { throw 1 }, get: () => 9, configurable: true });
      Object.defineProperty(Object.prototype, 'a', { set() { throw 2 }, configurable: true });
      Array.prototype[Symbol.iterator] = null; Object.setPrototypeOf = Reflect.apply = Object.create = () => { throw 3 };
      const solve = (v, r) => [v[0], v[1][0], r.a]`;
    expect(solved(polluted, [4, [5]], { a: 6 })).toEqual([4, 5, 6]);
  });
});

describe('an error', () => {
  it('comes with what it says of itself', () => {
    expect(run('const solve = () => { throw new TypeError("no") }')).toMatchObject({
      kind: 'error',
      error: { name: 'TypeError', message: 'no' },
    });
  });

  it.each([
    'null',
    '3',
    '"text"',
    'Symbol()',
    'new Proxy({}, {})',
    '{ get message() { throw 1 } }',
    'new Proxy(new Error, { getOwnPropertyDescriptor() { throw 2 } })',
    '() => 1',
  ])('may be %s', (thrown) => {
    expect(run(`const solve = () => { throw ${thrown} }`).kind).toBe('error');
  });
});
