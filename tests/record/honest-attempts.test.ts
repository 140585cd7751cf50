import { expect, it } from 'vitest';
import type { VerdictName } from '../../graders/verdict.ts';
import { type NewEvent, stamp } from '../../src/record/events.ts';
import { honestAttempts } from '../../src/record/honest-attempts.ts';

const STARTER = 'function double(x) {\n  // your code\n}\n';
const attempt = (source: string, verdict: VerdictName = 'wrong_answer', submitted = false) =>
  ({ kind: 'attempt', exercise: 'double', exerciseVersion: 'v', submitted, source, verdict, result: null }) satisfies NewEvent;
const stamped = (attempts: NewEvent[]) => attempts.map((event, index) => stamp(event, index));
const count = (...attempts: NewEvent[]) => honestAttempts(STARTER, stamped(attempts), 10);

it('counts finished runs of different code, submitted or not', () => {
  expect(count()).toBe(0);
  expect(count(attempt('a'), attempt('b', 'run_time_error'), attempt('c', 'time_limit_exceeded', true))).toBe(3);
});

it('counts no code twice, wherever the earlier run of it stands', () => {
  expect(count(attempt('a'), attempt('b'), attempt('a'))).toBe(2);
  expect(count(attempt('f( 1 )'), attempt('f(1) // again\n'), attempt('/* now */ f(1)\n\n'))).toBe(1);
});

it('does not count the starter, however it is spaced', () => {
  expect(count(attempt(STARTER), attempt('function double(x) { }'))).toBe(0);
});

it('counts neither code that does not load nor a run that the exercise broke', () => {
  expect(count(attempt('a', 'compile_error'), attempt('b', 'judge_error'))).toBe(0);
});

it('takes a comment sign or a space within a text for part of the text', () => {
  expect(count(attempt("f('a//b')"), attempt("f('a//c')"), attempt("f('a //b')"))).toBe(3);
});

it('counts no further than it is asked to', () => {
  expect(honestAttempts(STARTER, stamped(['a', 'b', 'c', 'd'].map((source) => attempt(source))), 3)).toBe(3);
});
