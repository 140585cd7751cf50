/**
 * Everything that recurses, in the engine or through a program's own functions: `solve(n)` goes `n` deep. The first group is what people
 * write; the natives of the second call themselves, or each other, on the host's stack.
 */
export const RECURSIONS: Readonly<Record<string, string>> = {
  plain: 'const solve = (n) => (n ? 1 + solve(n - 1) : 0)',
  'with an accumulator': 'function go(n, total) { if (n === 0) return total; return go(n - 1, total + n); } const solve = (n) => go(n, 0)',
  'into two': 'const solve = (n) => (n > 0 ? Math.max(solve(n - 1), n > 900 ? 0 : n % 340 === 0 ? solve(n - 2) : 0) : 0)',
  'on the rest of a list':
    'const sum = (v) => (v.length ? v[0] + sum(v.slice(1)) : 0); const solve = (n) => sum(Array.from({ length: n }, () => 1))',
  'taking a list apart':
    'const sum = ([head, ...rest]) => (head === undefined ? 0 : head + sum(rest)); const solve = (n) => sum(Array.from({ length: n }, () => 1))',
  'spreading its result': 'const list = (n) => (n ? [n, ...list(n - 1)] : []); const solve = (n) => list(n).length',
  'with default values': 'const solve = (n, a = 1, b = 2, c = 3, d = 4) => (n ? 1 + solve(n - 1, a, b, c, d) : 0)',
  'with many variables':
    'const solve = (n) => { let a = 1, b = 2, c = 3, d = 4, e = 5, f = 6, g = 7, h = 8; return n ? a + solve(n - 1) + b + c + d + e + f + g + h : 0; }',
  'in try': 'const solve = (n) => { try { return n ? 1 + solve(n - 1) : 0; } finally { n = 0; } }',
  'of a method': 'class Tree { go(n) { return n ? 1 + this.go(n - 1) : 0; } } const solve = (n) => new Tree().go(n)',
  'in a template': 'const text = (n) => (n ? `a${text(n - 1)}` : ""); const solve = (n) => text(n).length',
  'through map': 'const solve = (n) => (n ? [n].map((k) => 1 + solve(k - 1))[0] : 0)',
  'through reduce': 'const solve = (n) => (n ? [n].reduce((sum, k) => sum + 1 + solve(k - 1), 0) : 0)',
  'through sort': 'const solve = (n) => { if (n) [1, 2].sort(() => solve(n - 1)); return 0; }',
  'through Array.from': 'const solve = (n) => (n ? Array.from([n], (k) => solve(k - 1)).length : 0)',
  'through a Map': 'const solve = (n) => { if (n) new Map([[1, 1]]).forEach(() => solve(n - 1)); return 0; }',
  'through replace': 'const solve = (n) => (n ? "a".replace(/a/, () => solve(n - 1)) : 0)',
  'through apply': 'const solve = (n) => (n ? solve.apply(null, [n - 1]) : 0)',
  'through a spread of arguments': 'const solve = (n) => (n ? solve(...[n - 1]) : 0)',
  'of a constructor': 'class A { constructor(n) { this.a = n ? new A(n - 1) : 0; } } const solve = (n) => { new A(n); return 0; }',
  'of a constructor above it':
    'class B { constructor(n) { if (n) new A(n - 1); } } class A extends B {} const solve = (n) => { new A(n); return 0; }',
  'of a getter': 'let left = 0; const o = { get x() { return left-- > 0 ? o.x + 1 : 0; } }; const solve = (n) => { left = n; return o.x; }',
  'of toString':
    'let left = 0; const o = { toString() { return left-- > 0 ? `${o}` : "x"; } }; const solve = (n) => { left = n; return `${o}`; }',
  'of valueOf': 'let left = 0; const o = { valueOf() { return left-- > 0 ? o + 1 : 1; } }; const solve = (n) => { left = n; return +o; }',
  'of an iterator':
    'let left = 0; const o = { [Symbol.iterator]() { return left-- > 0 ? [...o].values() : [].values(); } }; const solve = (n) => { left = n; return [...o].length; }',
  'of a generator': 'function* go(n) { if (n) yield* go(n - 1); yield n; } const solve = (n) => [...go(n)].length',
  'of a generator in a loop':
    'function* go(n) { if (n) for (const x of go(n - 1)) yield x; yield n; } const solve = (n) => [...go(n)].length',
  'of an async function': 'async function go(n) { if (n) await go(n - 1); } const solve = (n) => { go(n); return 0; }',
  'of a trap':
    'let left = 0; const p = new Proxy({}, { get: (target, key, it) => (left-- > 0 ? it.x : 0) }); const solve = (n) => { left = n; return p.x; }',

  'a chain of generators':
    'function* pass(it) { for (const x of it) yield x; } const solve = (n) => { let it = [1, 2].values(); for (let i = 0; i < n; i++) it = pass(it); return [...it].length; }',
  'a chain of take':
    'const solve = (n) => { let it = [1, 2].values(); for (let i = 0; i < n; i++) it = it.take(9); return it.toArray().length; }',
  'a chain of lazy maps':
    'const solve = (n) => { let it = [1, 2].values(); for (let i = 0; i < n; i++) it = it.map((x) => x); return it.toArray().length; }',
  'a chain of flatMap':
    'const solve = (n) => { let it = [1, 2].values(); for (let i = 0; i < n; i++) { const before = it; it = [1].values().flatMap(() => before); } return it.toArray().length; }',
  'a chain of bound functions': 'const solve = (n) => { let f = () => 1; for (let i = 0; i < n; i++) f = f.bind(); return f(); }',
  'a species behind bound functions':
    'const solve = (n) => { let f = Array; for (let i = 0; i < n; i++) f = f.bind(); const a = [1]; a.constructor = { [Symbol.species]: f }; return a.map((x) => x).length; }',
  'instanceof behind bound functions':
    'const solve = (n) => { let f = function () {}; for (let i = 0; i < n; i++) f = f.bind(); return {} instanceof f; }',
  'a chain of Proxies': 'const solve = (n) => { let p = {}; for (let i = 0; i < n; i++) p = new Proxy(p, {}); return "a" in p; }',
  'a chain of handlers': 'const solve = (n) => { let h = {}; for (let i = 0; i < n; i++) h = new Proxy({}, h); return h.a === undefined; }',
  'isArray behind Proxies':
    'const solve = (n) => { let p = []; for (let i = 0; i < n; i++) p = new Proxy(p, {}); return Array.isArray(p); }',
  'Proxies as prototypes':
    'const solve = (n) => { let p = {}; for (let i = 0; i < n; i++) p = Object.create(new Proxy(p, {})); return p.a === undefined; }',
  'a Proxy as its own prototype':
    'const solve = (n) => { if (n < 1000) return 0; const o = {}; const p = new Proxy(o, {}); Object.setPrototypeOf(o, p); return p.a; }',
  'flat of a deep list': 'const solve = (n) => { let a = [1]; for (let i = 0; i < n; i++) a = [a]; return a.flat(Infinity).length; }',
  'the text of a deep list': 'const solve = (n) => { let a = [1]; for (let i = 0; i < n; i++) a = [a]; return `${a}`; }',
  'JSON of a deep list': 'const solve = (n) => { let a = [1]; for (let i = 0; i < n; i++) a = [a]; return JSON.stringify(a).length; }',
  'JSON of a deep record': 'const solve = (n) => { let a = {}; for (let i = 0; i < n; i++) a = { a }; return JSON.stringify(a).length; }',
  'JSON through toJSON':
    'let left = 0; const o = { toJSON() { return left-- > 0 ? [o] : 1; } }; const solve = (n) => { left = n; return JSON.stringify(o).length; }',
  'JSON through a replacer':
    'const solve = (n) => { let left = n; return JSON.stringify([1], (key, x) => (left-- > 0 ? [x] : x)).length; }',
  'reading deep JSON': 'const solve = (n) => { JSON.parse("[".repeat(n) + "]".repeat(n)); return 0; }',
  'reading deep JSON with a reviver': 'const solve = (n) => { JSON.parse("[".repeat(n) + "]".repeat(n), (key, x) => x); return 0; }',
  'a regex of groups': 'const solve = (n) => { new RegExp("(?:".repeat(n) + ")".repeat(n)); return 0; }',
  'a regex of lookaheads': 'const solve = (n) => { new RegExp("(?=".repeat(n) + ")".repeat(n)); return 0; }',
  'a regex of alternatives': 'const solve = (n) => { new RegExp("a|".repeat(n)); return 0; }',
  'a match with backtracking': 'const solve = (n) => /^(a|b)*$/.test("ab".repeat(n))',
  'freeing a long list': 'const solve = (n) => { let list = null; for (let i = 0; i < n; i++) list = { list }; list = null; return 0; }',
  'freeing a chain of closures':
    'const solve = (n) => { let f = null; for (let i = 0; i < n; i++) { const g = f; f = () => g; } f = null; return 0; }',
  'a text of many pieces':
    'const solve = (n) => { let text = ""; for (let i = 0; i < n; i++) text = "abcdefgh".repeat(9) + text; return text.charCodeAt(5); }',
  'a long chain of prototypes':
    'const solve = (n) => { let o = {}; for (let i = 0; i < n; i++) o = { __proto__: o }; return o.nothing === undefined; }',
};

/** How deep each of them goes. */
export const DEPTHS: readonly number[] = [20, 60, 100, 140, 200, 340, 400, 700, 1000, 5000];

const deep = (open: string, inside: string, close: string) => (n: number) => `${open.repeat(n)}${inside}${close.repeat(n)};`;

/** Sources that nest `n` deep: the engine's parser goes as deep. */
export const NESTINGS: Readonly<Record<string, (n: number) => string>> = {
  brackets: (n) => `x = ${deep('[', '', ']')(n)}`,
  parentheses: (n) => `x = ${deep('(', '1', ')')(n)}`,
  calls: (n) => `x = ${deep('f(', '1', ')')(n)}`,
  templates: (n) => `x = ${deep('`${', '1', '}`')(n)}`,
  records: (n) => `x = ${deep('{ a: ', '1', '}')(n)}`,
  destructuring: (n) => `const ${'['.repeat(n)}a${']'.repeat(n)} = ${'['.repeat(n)}1${']'.repeat(n)};`,
  blocks: deep('{', '', '}'),
  functions: deep('function f() {', '', '}'),
  classes: (n) => `x = ${deep('class { a = ', '1', '}')(n)}`,
  methods: (n) => `x = ${deep('{ a() { return ', '1', '} }')(n)}`,
  arrows: (n) => `x = ${'a => '.repeat(n)}1;`,
  'default values': (n) => `x = ${'(a = '.repeat(n)}1${') => 1'.repeat(n)};`,
  conditions: deep('if (0) {', '', '}'),
  'else if': (n) => `if (0) {} ${'else if (0) {} '.repeat(n)}`,
  loops: deep('for (; 0;) ', '', ''),
  'unary operators': (n) => `x = ${'!'.repeat(n)}1;`,
  powers: (n) => `x = 2${' ** 1'.repeat(n)};`,
  conditionals: (n) => `x = ${'1 ? 1 : '.repeat(n)}1;`,
  assignments: (n) => `x = ${'x = '.repeat(n)}1;`,
  labels: (n) => `${Array.from({ length: n }, (_, i) => `l${i}: `).join('')};`,
  'a long sum': (n) => `x = 1${' + 1'.repeat(n)};`,
};
