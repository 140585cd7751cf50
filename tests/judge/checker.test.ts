import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../graders/judge/compare.ts';
import { makeClose } from '../../graders/sandbox/realm/close.ts';
import { messageText } from '../../graders/messages/message-text.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { Value } from '../../graders/value.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { doubling, judge, ofKind } from '../a-bench.ts';

const ranking = await loadPackage('tests/exercises/ranking');

const refused = (source: string, exercise = ranking) => {
  const { counterexample, difference } = ofKind(judge(exercise, source), 'wrong_answer');
  return { call: counterexample.call, says: messageText(difference.message) };
};

describe('a result that is one of several right ones', () => {
  it.each(['a - b', 'b - a'])('is right in any order of ties, by %s', (order) => {
    const source = `const ranking = (s) => s.map((_, i) => i).sort((a, b) => s[b] - s[a] || ${order})`;
    expect(judge(ranking, source)).toMatchObject({ verdict: 'accepted', casesRight: 108 });
  });

  it('is refused in the words of the author, on an input that was made smaller', () => {
    expect(refused('const ranking = (s) => s.map((_, i) => i)')).toEqual({
      call: 'ranking([-1, 0])',
      says: 'Place 1 has a higher score than place 0, which comes before it.',
    });
    expect(refused('const ranking = (s) => s.map(() => 0)').says).toBe('Each of the places 0 to 1 has to come once.');
  });

  it('counts for a known mistake also where both are right in ways of their own', () => {
    const worst = 'const ranking = (s) => s.map((_, i) => i).sort((a, b) => s[a] - s[b] || b - a)';
    // On ties alone the two orders differ, and there both are right; elsewhere they do the same.
    const distinct = {
      ...ranking,
      golden: [],
      inputs: 'export const edges = [[[1, 1]], [[3, 1, 2]]]; export const inputs = (d) => [[0, d.int(1, 4)]];',
    };
    expect(ofKind(judge(distinct, worst), 'wrong_answer').mistake?.name).toBe('worst-first');
  });

  it('is told no relation to the one right result that the reference has', () => {
    expect(ofKind(judge(ranking, 'const ranking = (s) => s.map((_, i) => i).reverse()'), 'wrong_answer').relation).toBeUndefined();
  });

  it.each([
    ['nothing', 'undefined', /undefined: is a return missing\?/],
    ['a promise', 'Promise.resolve(s)', /a promise/],
    ['a function inside', '[() => 1]', /./],
    ['a number', '3', /A list of places is asked for/],
  ])('is not %s', (_, returned, says) => {
    expect(refused(`const ranking = (s) => ${returned}`).says).toMatch(says);
  });

  it('may be a typed array', () => {
    expect(judge(ranking, 'const ranking = (s) => Float64Array.from(s.map((_, i) => i).sort((a, b) => s[b] - s[a]))').verdict).toBe(
      'accepted',
    );
  });
});

/** Twice each number, checked in a way of its own. */
const checkedBy = (accept: string, parts: Partial<ExercisePackage> = {}) => doubling({ compare: 'accept', accept, ...parts });
const RIGHT = 'const double = (v) => v.map((x) => 2 * x)';

describe("an author's checker", () => {
  it('is given the comparison by the tolerance of the exercise', () => {
    const exercise = checkedBy('export const accept = (a, args, e, close) => close(e, a) || "Not twice."', {
      tolerance: { absolute: 0.25, relative: 0 },
    });
    expect(judge(exercise, 'const double = (v) => v.map((x) => 2 * x + 0.2)').verdict).toBe('accepted');
    expect(refused('const double = (v) => v.map((x) => 2 * x + 0.3)', exercise).says).toBe('Not twice.');
  });

  it('refuses what it throws on, and what it does not end on, without a word of the engine', () => {
    const says = 'this result cannot be judged: has it the form that is asked for?';
    const throwing = checkedBy('export const accept = (a, [v], e) => (a.length === v.length ? a[0].nothing.there : true)');
    const endless = checkedBy('export const accept = (a, [v]) => { while (v.length === 3 && a[0] === v[0]); return true }');
    expect(refused(RIGHT, throwing)).toEqual({ call: 'double([])', says });
    expect(refused('const double = (v) => v', endless)).toEqual({ call: 'double([0, 0, 0])', says });
  });

  it('accepts true alone', () => {
    for (const answer of ['1', 'undefined', '({})', '""', 'false', '[true]'])
      expect(judge(checkedBy(`export const accept = () => ${answer}`), RIGHT).verdict).toBe('wrong_answer');
  });

  it('cannot be reached by the solution', () => {
    const exercise = checkedBy('export const accept = (a, args, e, close) => close(e, a) || "Not twice."');
    const source = `globalThis.accept = () => true; globalThis.$accept$ = () => true;
      Array.isArray = () => true; Object.keys = () => []; Number.isNaN = () => true; Math.abs = () => 0;
      Object.defineProperty(Object.prototype, 'length', { get: () => 0 });
      const double = (v) => ({ length: v.length, toJSON: () => v, get 0() { return 1 } })`;
    expect(judge(exercise, source).verdict).not.toBe('accepted');
    expect(judge(exercise, RIGHT).verdict).toBe('accepted');
  });

  it('leaves no trace from one result to the next', () => {
    const exercise = checkedBy('let asked = 0; export const accept = (a, args, e, close) => asked++ > 0 || close(e, a) || "Not twice."');
    expect(judge(exercise, 'const double = (v) => v').verdict).toBe('wrong_answer');
  });

  it('says its words on one line and not for ever, whatever it quotes', () => {
    const quoting = checkedBy('export const accept = (a) => "It is " + a');
    const { says } = refused('const double = () => "\\u001b[31m\\n\\u202e" + "x".repeat(5000)', quoting);
    expect(says).toMatch(/^It is \[31m x+…$/);
    expect(says.length).toBeLessThan(450);
  });

  it('is paid from the work of the run, which ends as a run does that has none left', () => {
    const dear = checkedBy(
      'export const accept = (a, args, e, close) => { for (let i = 0; i < 5.7e5; i++); return close(e, a) || "Not twice." }',
    );
    expect(judge(dear, RIGHT)).toMatchObject({ verdict: 'time_limit_exceeded', by: 'run' });
  });

  it('decides the version of the exercise, and its comments do not', () => {
    const version = (accept: string) => judge(checkedBy(accept), RIGHT).exerciseVersion;
    const plain = version('export const accept = () => true;');
    expect(version('/** All. */ export const accept = () => true;')).toBe(plain);
    expect(version('export const accept = () => "no";')).not.toBe(plain);
  });

  it('that is missing, or does not load, is the exercise at fault', () => {
    for (const accept of [
      'export const other = 1;',
      'export const accept = 3;',
      'export const accept = (',
      'throw new Error("x"); const accept = () => true',
    ])
      expect(ofKind(judge(checkedBy(accept), RIGHT), 'judge_error').faults[0]?.file).toBe('accept.ts');
  });
});

describe('close', () => {
  const value = fc.letrec<{ value: Value }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom<Value>(0, -0, 1, 1.001, 1.1, Number.NaN, Infinity, -Infinity, null, true, false, 'a', ''),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b'), tie('value'), { maxKeys: 2, noNullPrototype: true }),
    ),
  })).value;

  it('compares as the grader does', () => {
    const within = { absolute: 0.0005, relative: 0.001 };
    const wide = { absolute: 0.2, relative: 0 };
    fc.assert(
      fc.property(value, value, fc.constantFrom({}, { fields: { a: wide } }, { fields: { 1: wide } }), (expected, actual, fields) => {
        const tolerance = { ...within, ...fields };
        const close = makeClose(tolerance);
        expect(close(expected, actual)).toBe(compare(expected, actual, tolerance));
        expect(close(expected, expected)).toBe(true);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});
