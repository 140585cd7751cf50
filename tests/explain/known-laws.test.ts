import { describe, expect, it } from 'vitest';
import { doubling, judge, ofKind } from '../a-bench.ts';
import { faultText } from '../../graders/messages/author-fault.ts';

const LAWS = `export const laws = {
  order: { says: 'The order does not matter.', change: (v) => [v.toReversed()], becomes: (result) => result.toReversed() },
  length: { says: 'There are as many results as numbers.', holds: (result, v) => result.length === v.length },
};`;

const exercise = doubling({ laws: LAWS });

describe('a law', () => {
  it('that a wrong solution breaks is told by its sentence', () => {
    const verdict = ofKind(judge(exercise, 'function double(v) { return v.map((x, i) => (i === 0 ? 2 * x : x)) }'), 'wrong_answer');
    expect(verdict.law).toBe('The order does not matter.');
  });

  it('of a single result is told as well', () => {
    expect(ofKind(judge(exercise, 'function double(v) { return [2] }'), 'wrong_answer').law).toBe('There are as many results as numbers.');
  });

  it('that a wrong solution keeps is not mentioned', () => {
    expect(ofKind(judge(exercise, 'function double(v) { return v.map((x) => 3 * x) }'), 'wrong_answer').law).toBeUndefined();
  });

  it('is broken by a solution that throws on the other arguments', () => {
    const source = 'function double(v) { if (v[0] < v[1]) throw 1; return v.map((x) => 2 * x + 1) }';
    const falling = doubling({ laws: LAWS, golden: [{ args: [[2, 1]], expected: [4, 2], source: 'by hand' }] });
    expect(judge(falling, source)).toMatchObject({
      verdict: 'wrong_answer',
      law: 'The order does not matter. It does not hold for double([2, 1]).',
    });
  });

  it('that holds on the input that is shown is not said of it', () => {
    const source = 'function double(v) { return v.length === 2 ? [7, 2 * v[1]] : v.map((x) => 2 * x + 1) }';
    const { law, counterexample } = ofKind(judge(exercise, source), 'wrong_answer');
    expect(counterexample.call).toMatch(/^double\(\[[^,]*\]\)$/); // one number keeps every order
    expect(law).toMatch(/^The order does not matter\. It does not hold for double\(\[.*, .*\]\)\.$/);
  });

  it('that cannot deal with a result says nothing of it', () => {
    const order = doubling({ laws: LAWS.replace(/ {2}length.*\n/, '') });
    expect(ofKind(judge(order, 'function double(v) { return 7 }'), 'wrong_answer').law).toBeUndefined();
  });

  it('does not speak of a result that is not a number', () => {
    const laws = "export const laws = { never: { says: 'Never below 0.', holds: (result) => result.every((x) => x >= 0) } };";
    const positive = doubling({
      laws,
      inputs: 'export const edges = [[[1]]];\nexport function inputs(draw) { return [[draw.int(1, 5)]]; }',
    });
    expect(ofKind(judge(positive, 'function double(v) { return v.map((x) => -x) }'), 'wrong_answer').law).toBe('Never below 0.');
    expect(ofKind(judge(positive, 'function double(v) { return v.map((x) => x * NaN) }'), 'wrong_answer').law).toBeUndefined();
  });

  it('allows both results to be off by the tolerance', () => {
    const source = 'function double(v) { const up = v[0] > v[1] ? 9e-10 : -9e-10; return v.length > 4 ? [] : v.map((x) => 2 * x + up) }';
    const order = LAWS.replace(/ {2}length.*\n/, '');
    expect(ofKind(judge(doubling({ laws: order }), source), 'wrong_answer').law).toBeUndefined();
  });

  it('does not apply where change answers null', () => {
    const never = "export const laws = { never: { says: 'Never.', change: () => null } };";
    expect(ofKind(judge(doubling({ laws: never }), 'function double(v) { return v }'), 'wrong_answer').law).toBeUndefined();
  });

  it('cannot be seen or changed by the solution', () => {
    const source = 'laws = {}; function double(v) { return typeof $law$ === "undefined" && typeof laws.order === "undefined" ? v : null }';
    expect(judge(exercise, `var ${source}`)).toMatchObject({ verdict: 'wrong_answer', difference: { path: [0] } });
  });

  it.each([
    ['const laws = 1', /laws\.ts: There is no law/],
    ["export const laws = { a: { says: 'A.' } };", /laws\.ts: a has neither change\(…args\) nor holds\(result, …args\)/],
    ['export const laws = { a: { change: (v) => [v] } };', /laws\.ts: a has no says/],
    ["export const laws = { a: { says: 'A.', change: (v) => v.nothing.there } };", /laws\.ts: a\.change threw TypeError/],
    ['const lores = {};', /laws\.ts: The file threw ReferenceError/],
  ])('that is written wrongly is the author’s fault: %s', (laws, message) => {
    const verdict = judge(doubling({ laws }), 'function double(v) { return v }');
    expect(
      ofKind(verdict, 'judge_error')
        .faults.map((fault) => faultText(fault))
        .join(),
    ).toMatch(message);
  });
});
