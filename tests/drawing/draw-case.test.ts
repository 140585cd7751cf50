import { describe, expect, it } from 'vitest';
import { type DrawnCase, drawerOf, SVG_CHARACTERS } from '../../graders/drawing/draw-case.ts';
import { foreign } from '../../graders/value.ts';
import { bench, doubling, judge, ofKind } from '../a-bench.ts';

const CASE: DrawnCase = { args: [[1, 2]], expected: [2, 4], actual: [1, 4] };
const drawn = (draw: string | undefined, it: DrawnCase = CASE) => drawerOf(bench.author, { draw })(it);
const returning = (value: string) => `export const draw = (args, expected, actual) => (${value});`;
const reason = (draw: string) => {
  const found = drawn(draw);
  return found.kind === 'failed' ? found.reason : found.kind;
};

describe('a picture of a case', () => {
  it('is made of what the case was given, what is right and what came out', () => {
    const draw = returning('{ svg: JSON.stringify([args, expected, actual]), says: "Three lists." }');
    expect(drawn(draw)).toEqual({ kind: 'drawing', drawing: { svg: '[[[1,2]],[2,4],[1,4]]', says: 'Three lists.' } });
  });

  it('is told nothing of a result that is no data, and sees a typed array as a list', () => {
    const draw = returning('{ svg: Array.isArray(actual) ? "list" : typeof actual, says: "Its type." }');
    const svgOf = (actual: DrawnCase['actual']) => drawn(draw, { ...CASE, actual: actual as never });
    expect(svgOf([foreign('function')])).toMatchObject({ drawing: { svg: 'undefined' } });
    expect(svgOf(Float64Array.of(1))).toMatchObject({ drawing: { svg: 'list' } });
    expect(drawn(draw, { args: [[1]], expected: [2] })).toMatchObject({ drawing: { svg: 'undefined' } });
  });

  it('is none where the author has none, or where the call has to throw', () => {
    expect(drawn(undefined)).toEqual({ kind: 'none' });
    expect(drawn(returning('null'))).toEqual({ kind: 'none' });
    expect(drawn(returning('{ svg: "", says: "x" }'), { ...CASE, expected: foreign('thrown') })).toEqual({ kind: 'none' });
  });

  it.each([
    ['throws', 'export function draw() { null.x; }', /^draw threw TypeError/],
    ['never ends', 'export function draw() { for (;;) {} }', /^draw did not end within the limit on work/],
    ['never ends while it is loaded', 'for (;;) {} export function draw() {}', /^draw\.ts: The file did not end/],
    ['fills the memory', 'export function draw() { return new Float64Array(1e7); }', /more memory than allowed/],
    ['recurses', 'export function draw() { return draw(); }', /recursed too deep/],
    ['is not there', 'export const other = 1;', /^draw\.ts: There is no function draw/],
    ['is no TypeScript', 'export const draw = (;', /^draw\.ts:1/],
    ['returns no picture', returning('"<svg/>"'), /something other than \{ svg, says \}/],
    ['returns a number as SVG', returning('{ svg: 1, says: "x" }'), /something other than/],
    ['says nothing', returning('{ svg: "<svg/>", says: " " }'), /says is empty/],
    ['says a book', returning('{ svg: "<svg/>", says: "a".repeat(401) }'), /says has 401 characters/],
    ['is huge', returning(`{ svg: "a".repeat(${SVG_CHARACTERS + 1}), says: "x" }`), /svg has 40001 characters/],
    ['is beyond reading', returning('{ svg: "a".repeat(200_000), says: "x" }'), /returned more than can be read/],
  ])('has failed, with the reason, where draw.ts %s', (_, draw, says) => {
    expect(reason(draw)).toMatch(says);
  });
});

describe('a verdict', () => {
  const source = 'const double = (v) => v';
  it('is the same whatever draw.ts does, with the same hash and version', () => {
    const plain = ofKind(judge(doubling(), source), 'wrong_answer');
    for (const draw of ['export function draw() { for (;;) {} }', 'not TypeScript (', returning('null')])
      expect(judge(doubling({ draw }), source)).toEqual(plain);
  });

  it('is the same after a picture was drawn by the same sandbox', () => {
    const plain = judge(doubling(), source);
    drawn('globalThis.left = 1; Array.prototype.map = () => []; export function draw() { globalThis.left++; return null; }');
    expect(judge(doubling(), source)).toEqual(plain);
  });
});
