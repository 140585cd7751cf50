import { describe, expect, it } from 'vitest';
import { doubling, judge } from '../a-bench.ts';
import { diagnosisSentences } from '../../graders/messages/diagnosis-text.ts';
import { messageText } from '../../graders/messages/message-text.ts';

/** What a learner is told, whatever the verdict: the error with its advice, or how the value differs. */
function told(source: string): string {
  const verdict = judge(doubling({ golden: [] }), source);
  if ('error' in verdict) return diagnosisSentences(verdict.error.diagnosis);
  if (verdict.verdict === 'wrong_answer') return messageText(verdict.difference.message);
  return verdict.verdict;
}

describe('a common slip is met with what to do about it', () => {
  it.each([
    ['a missing return', 'function double(v) { v.map((x) => 2 * x) }', /undefined.*return missing/],
    ['a missing return in an arrow function', 'const double = (v) => { v.map((x) => 2 * x) }', /return missing/],
    ['printing instead of returning', 'function double(v) { console.log(v.map((x) => 2 * x)) }', /return missing/],
    ['another function’s name', 'function solution(v) { return v }', /You wrote solution.*double/],
    ['a class in place of a function', 'class double { }', /double is a class.*Write: function double/],
    [
      'a name that is given another value',
      'let double = (v) => v;\ndouble = 3',
      /double is no function once your code has run.*no other value/,
    ],
    ['another case of letters', 'function Double(v) { return v }', /You wrote Double.*double/],
    ['arithmetic on a whole array', 'const double = (v) => 2 * v', /(list|array|number)/],
    ['arithmetic on a whole array inside', 'const double = (v) => v.map(() => 2 * v)', /whole list/],
    ['an async function', 'async function double(v) { return v.map((x) => 2 * x) }', /async/],
    ['a callback that is async', 'const double = (v) => v.map(async (x) => 2 * x)', /async/],
    ['a changed argument that is not returned', 'function double(v) { for (let i = 0; i < v.length; i++) v[i] *= 2 }', /return missing/],
    ['an import', "import { dot } from 'helpers'\nfunction double(v) { return dot(v, v) }", /nothing to import.*without import/],
    ['require', "const math = require('mathjs'); function double(v) { return v }", /no require.*one script/],
    ['a decorator', '@mode class A { }\nfunction double(v) { return v }', /Decorators.*Call the function yourself/],
    [
      'an index one too far',
      'function double(v) { const r = []; for (let i = 0; i <= v.length; i++) r.push([v[i]][0].valueOf() * 2); return r }',
      /index 0 one too far/,
    ],
    ['a method that arrays have not', 'const double = (v) => v.dot(2)', /lists have no dot here.*helper/],
    ['a typo in a method', 'const double = (v) => v.mapp((x) => 2 * x)', /Did you mean map/],
    ['numpy', 'const double = (v) => np.multiply(v, 2)', /no np here.*a helper/],
    ['a small letter for a capital', 'const double = (v) => v.map((x) => math.abs(x))', /no math here.*mean Math/],
    ['a name that is not there', 'const double = (v) => w.map((x) => 2 * x)', /w is known|Nothing of the name w/],
    ['assigning to a const', 'function double(v) { const r = []; r = v; return r }', /declared with const/],
    ['declaring twice', 'function double(v) { let r = 1; let r = 2; return v }', /declared twice/],
    ['a string for a number', 'const double = (v) => v.map((x) => (2 * x).toFixed(2))', /string|text/],
    ['a missing bracket', 'function double(v) { return v.map((x) => 2 * x; }', /does not close the \( of line 1, column \d+/],
    ['randomness', 'const double = (v) => v.map((x) => x * Math.random())', /same input/],
    ['a row that was never made', 'function double(v) { const r = []; r[0][0] = 1; return r }', /row made before/],
    ['one element too few', 'const double = (v) => v.slice(1).map((x) => 2 * x)', /expected \d+ numbers?, got \d+|expected 1 number/],
    ['NaN', 'const double = (v) => v.map((x) => Math.sqrt(-1 - x * x))', /NaN/],
    ['recursion without an end', 'const double = (v) => double(v)', /too deep/],
  ])('%s', (_, source, says) => {
    expect(told(source)).toMatch(says);
  });
});
