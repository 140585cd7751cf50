import { describe, expect, it } from 'vitest';
import { HELPERS } from '../../../graders/messages/helper-names.ts';
import { diagnosisText } from '../../../graders/messages/diagnosis-text.ts';
import * as realmHelpers from '../../../graders/sandbox/realm/helpers.ts';
import { doubling, judge } from '../../a-bench.ts';

/** What is said of a call of a helper, and in which line. */
function told(call: string): { message: string; line: number | undefined } {
  const verdict = judge(doubling({ golden: [] }), `function double(v) {\n  return ${call};\n}`);
  if (!('error' in verdict)) throw new Error(verdict.verdict);
  return { message: diagnosisText(verdict.error.diagnosis).message, line: verdict.error.line };
}

describe('a helper', () => {
  it.each([
    ['matVec([v][1], v)', 'matVec got undefined as its matrix.'],
    ['matVec([v], null)', 'matVec got null as its list.'],
    ['matVec([v, undefined], v)', 'matVec got undefined as row 1 of its matrix.'],
    ['matVec([1], v)', 'matVec got the number 1 as row 0 of its matrix.'],
    ['dot(v)', 'dot got undefined as its second list.'],
    ['dot(3, v)', 'dot got the number 3 as its first list.'],
    ["dot(v, () => 'text')", 'dot got a function as its second list.'],
    ['transpose({})', 'transpose got a record as its matrix.'],
    ['matMul([v])', 'matMul got undefined as its second matrix.'],
    ['jacobiEigen([[1, 2]])', 'jacobiEigen got a matrix with 1 rows and a row of 2 numbers: it has to be square.'],
    ['v.map((x) => dot(x, x))', 'dot got the number 0 as its first list.'],
  ])('says what it got, at the line that called it: %s', (call, message) => {
    expect(told(call)).toEqual({ message, line: 2 });
  });
});

it('are all listed by name', () => {
  expect(Object.keys(realmHelpers).sort()).toEqual([...HELPERS].sort());
});
