import { describe, expect, it } from 'vitest';

import { drawerOf } from '../../graders/drawing/draw-case.ts';
import { judgeExamples } from '../../graders/examples/judge-examples.ts';

import type { ExercisePackage } from '../../graders/package/schema.ts';
import { see } from '../../graders/trace/see.ts';
import type { Value } from '../../graders/value.ts';
import { Verdict } from '../../graders/verdict.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { bench, judge } from '../a-bench.ts';
import { publishedExercises } from '../published.ts';

/** The rooms that the corpus does not reach, which is aimed at a single function of a list: functions as arguments, several calls, accept.ts, draw.ts. */
const rule = await loadPackage('tests/exercises/midpoint-rule');
const mean = await loadPackage('tests/exercises/moving-mean');
const ranking = await loadPackage('tests/exercises/ranking');
const spread = await loadPackage('tests/exercises/level-and-spread');
const harmonic = await loadPackage('tests/exercises/harmonic-mean');

const integral = (body: string) => `export function midpointRule(f, a, b, n) { ${body} }`;
const adding = (body: string, rest = '') => `export class MovingMean { constructor(size) { ${rest} } add(value) { ${body} } reset() {} }`;
const ranked = (body: string) => `export function ranking(scores) { ${body} }`;
const levels = (body: string) => `export function levelAndSpread(values) { ${body} }`;

const FUNCTIONS: [string, string, Verdict['verdict']][] = [
  ['gives f what throws when it is made a number', integral('return f({ valueOf() { throw new Error("mine") } });'), 'run_time_error'],
  ['gives f what never becomes a number', integral('return f({ valueOf() { for (;;); } });'), 'time_limit_exceeded'],
  ['lets f call itself without an end', integral('const g = { valueOf() { return f(g) } }; return f(g);'), 'run_time_error'],
  ['gives f a Proxy', integral('return f(new Proxy({}, { get() { throw null } }));'), 'run_time_error'],
  ['hangs something on f and returns it', integral('f.x = f; f.prototype = null; return f;'), 'wrong_answer'],
  ['makes code with the constructor of f', integral('return f.constructor("return 1")();'), 'run_time_error'],
  ['calls f without an end', integral('for (;;) f(a);'), 'time_limit_exceeded'],
  ['looks for the makers', integral('return Object.keys(globalThis).join() + typeof polynomial;'), 'wrong_answer'],
  ['is an object that can be called', `export const midpointRule = new Proxy(() => 0, { apply() { throw 1 } });`, 'run_time_error'],
  ['is a class', 'export class midpointRule { }', 'run_time_error'],
  ['is a generator', 'export function* midpointRule() { yield 1 }', 'wrong_answer'],
  ['takes away the iterators of lists', `${rule.reference}\nArray.prototype[Symbol.iterator] = null;`, 'run_time_error'],
  ['makes every list end at once', `${rule.reference}\nArray.prototype[Symbol.iterator] = function* () {};`, 'wrong_answer'],
  [
    'freezes the world and is right',
    `${rule.reference}\n[Array.prototype, Object.prototype, globalThis].forEach(Object.freeze);`,
    'accepted',
  ],
  ['traps the indices of lists and is right', `Object.defineProperty(Array.prototype, 0, { set() {} });\n${rule.reference}`, 'accepted'],
];

const OPERATIONS: [string, string, Verdict['verdict']][] = [
  ['has a getter for a method, which throws', 'export class MovingMean { get add() { throw 1 } reset() {} }', 'run_time_error'],
  ['has a getter for a method, which never ends', 'export class MovingMean { get add() { for (;;); } reset() {} }', 'time_limit_exceeded'],
  ['makes a Proxy that has every method', adding('return 1', 'return new Proxy({}, { get: () => () => 3 })'), 'wrong_answer'],
  ['makes something without any', adding('return 1', 'return Object.create(null)'), 'run_time_error'],
  ['returns itself', adding('return this'), 'wrong_answer'],
  [
    'returns what changes while it is read',
    adding('let n = 0; return { get mean() { return n++ }, get [n]() { return n } }'),
    'wrong_answer',
  ],
  ['changes what it returned before', adding('this.all ??= []; this.all.push(value); return this.all;'), 'wrong_answer'],
  ['says that everything is a list, and is right', `${mean.reference}\nArray.isArray = () => true;`, 'accepted'],
  ['takes the keys away, and is right', `${mean.reference}\nObject.keys = () => { throw 1 };`, 'accepted'],
  ['calls another function for each', `${mean.reference}\nReflect.apply = () => 3;`, 'wrong_answer'],
  [
    'feeds the steps to itself',
    `${mean.reference}\nArray.prototype[Symbol.iterator] = function* () { yield 'add'; yield 7 };`,
    'run_time_error',
  ],
  ['traps the results', `Object.defineProperty(Array.prototype, 1, { set() { throw 1 } });\n${mean.reference}`, 'run_time_error'],
];

const CHECKED: [string, string, Verdict['verdict']][] = [
  ['lists of lists that turn into the right numbers', ranked('return scores.map((_, i) => [i])'), 'wrong_answer'],
  ['texts that turn into them', ranked('return scores.map((_, i) => String(i))'), 'wrong_answer'],
  ['places that are not there', ranked('return scores.map(() => NaN)'), 'wrong_answer'],
  ['fields that a list has', ranked('return { length: scores.length, map: 1, sort: 2, __proto__: null }'), 'wrong_answer'],
  ['a text', ranked('return "[0, 1]"'), 'wrong_answer'],
  ['a list that is as long as there may be', ranked('return Array(99990).fill(0)'), 'wrong_answer'],
  ['a mark of the engine’s own', ranked('return { "\\0foreign": "thrown" }'), 'wrong_answer'],
  [
    'records that hide what all objects have',
    ranked('return scores.map(() => JSON.parse(\'{"__proto__":1,"toString":2,"valueOf":3}\'))'),
    'wrong_answer',
  ],
  [
    'right places in a typed array, with sort replaced',
    `${ranking.reference}\nArray.prototype.sort = function () { return this };`,
    'wrong_answer',
  ],
];

const MUST_THROW: [string, string, Verdict['verdict']][] = [
  ['returns what throws while it is read', 'export const harmonicMean = () => ({ get x() { throw 1 } })', 'run_time_error'],
  ['returns something that says it was thrown', 'export const harmonicMean = () => ({ "\\0foreign": "thrown" })', 'wrong_answer'],
  ['rejects', 'export const harmonicMean = async () => { throw 1 }', 'wrong_answer'],
  ['recurses where it should throw', 'export const harmonicMean = (r) => r.length ? 4 / 4 : harmonicMean(r)', 'run_time_error'],
];

describe.each<[string, ExercisePackage, [string, string, Verdict['verdict']][]]>([
  ['functions as arguments', rule, FUNCTIONS],
  ['several calls', mean, OPERATIONS],
  ['accept.ts', ranking, CHECKED],
  ['a call that has to throw', harmonic, MUST_THROW],
])('an attack on %s', (_, exercise, attacks) => {
  const honest = judge(exercise, exercise.reference);

  it.each(attacks)('%s: the right verdict, and the next honest run is right', (_title, source, verdict) => {
    const judged = judge(exercise, source);
    expect(judged.verdict).toBe(verdict);
    expect(Verdict.parse(JSON.parse(JSON.stringify(judged))).verdict).toBe(verdict);
    expect(judge(exercise, exercise.reference)).toEqual(honest);
  });
});

describe('a picture', () => {
  const expected: Value = { mean: 2, spread: 1 };
  const drawn = (actual: Value) => drawerOf(bench.author, spread)({ args: [[1, 3]], expected, actual });

  it.each<[string, Value]>([
    ['NaN', { mean: Number.NaN, spread: 1 }],
    ['an infinity', { mean: 1, spread: Number.NEGATIVE_INFINITY }],
    ['the largest number', { mean: 1.7e308, spread: 1e308 }],
    ['the smallest', { mean: 5e-324, spread: -0 }],
    ['a text', { mean: '<script>alert(1)</script>', spread: '"/>' }],
    ['a long text', 'x'.repeat(90_000)],
    ['nothing', null],
    ['lists in one another', [[[[]]]]],
    ['fields that all objects have', { constructor: 1, toString: 2, length: 3 }],
  ])('is drawn where the result is %s, and nothing of it gets into the picture', (_, actual) => {
    const picture = drawn(actual);
    if (picture.kind !== 'drawing') throw new Error(JSON.stringify(picture));
    expect(picture.drawing.svg).not.toMatch(/NaN|Infinity|undefined|script|\[object/);
  });

  it('is drawn of what a solution returned that is hostile', () => {
    const judged = judge(spread, levels('return { mean: Infinity, spread: -Infinity }'));
    if (judged.verdict !== 'wrong_answer') throw new Error(judged.verdict);
    const { args, expected: right, actual } = judged.counterexample;
    expect(drawerOf(bench.author, spread)({ args, expected: right, ...(actual !== undefined && { actual }) }).kind).toBe('drawing');
  });
});

/** What is no data, by the sum of the lengths in its arguments, so that a run meets each of them. */
const FOREIGN = `
const kinds = [
  () => Promise.resolve(0), () => () => 1, () => Symbol('x'), () => 10n, () => [1n],
  () => { const a = [1]; a.push(a); return a }, () => { const a = { b: 1 }; a.a = a; return a },
  () => new (class { x = 1; get y() { throw 1 } })(), () => new Map([[1, 2]]), () => new Set([1]), () => new Number(3),
  () => ({ getTime() { return 1 }, valueOf() { return 1 }, toISOString() { return '2020' } }),
  () => ({ toJSON() { return [2, 4] } }), () => { const a = []; a[99] = 1; return a }, () => [, 1, , 2],
  () => new Proxy([1], { get: (list, key) => (key === 'length' ? 2 : Math.PI) }),
  () => JSON.parse('{"__proto__": {"x": 1}, "constructor": 1}'), () => ({ '\\0foreign': 'promise' }), () => Math, () => globalThis,
];
const any = (...args) => kinds[JSON.stringify(args).length % kinds.length]();
`;

function returningForeign({ entry, operations = [], signature }: ExercisePackage): string {
  if (/^\s*new\b/.test(signature))
    return `${FOREIGN}class ${entry} { ${operations.map((name) => `${name}(...args) { return any(args) }`).join(' ')} }`;
  return `${FOREIGN}${[...new Set([entry, ...operations])].map((name) => `function ${name}(...args) { return any(args) }`).join('\n')}`;
}

const all = await Promise.all(
  [...(await publishedExercises()), ...[rule, mean, ranking, spread, harmonic].map(({ id }) => `tests/exercises/${id}`)].map(loadPackage),
);

describe('results that are no data', () => {
  it.each(all.map((exercise) => [exercise.id, exercise] as const))(
    'are wrong on %s, at every stage, and harm nobody after them',
    (_, exercise) => {
      const source = returningForeign(exercise);
      const judged = judge(exercise, source);
      expect(judged).toMatchObject({ verdict: 'wrong_answer', casesRun: judged.casesTotal });
      expect(Verdict.parse(JSON.parse(JSON.stringify(judged)))).toBeDefined();
      if (judged.verdict !== 'wrong_answer') return;
      const { args, expected, actual } = judged.counterexample;
      expect(structuredClone(see(bench, exercise, source, { kind: 'arguments', args }, true)).kind).toMatch(/^(values|refused)$/);
      expect(drawerOf(bench.author, exercise)({ args, expected, ...(actual !== undefined && { actual }) }).kind).toMatch(
        /^(drawing|none)$/,
      );
      const examples = (exercise.examples ?? []).slice(0, 1).map((call) => ({ call, expected: '0' }));
      if (examples.length > 0) expect(structuredClone(judgeExamples(bench, exercise, examples, source)).judged).toHaveLength(1);
    },
  );
});
