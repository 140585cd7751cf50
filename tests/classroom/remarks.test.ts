import { expect, it } from 'vitest';
import { lastSaidAt, threadsOf } from '../../src/classroom/remarks.ts';
import { ME, OTHER, uuid } from './messages-of.ts';

const said = (n: number, submission: number, line: number, author = OTHER) => ({
  id: uuid(100 + n),
  submission: uuid(submission),
  line,
  text: `said ${n}`,
  author: { id: author, name: 'Ina' },
  at: new Date(n * 1_000).toISOString(),
  changedAt: null,
});
const SUBMISSIONS = [
  { id: uuid(1), source: 'one\n  two' },
  { id: uuid(2), source: 'one\n  three' },
];

it('puts together what was said about a line, with the line, those on the newest submission first', () => {
  const threads = threadsOf([said(1, 1, 2), said(2, 2, 2), said(3, 1, 2, ME), said(4, 2, 1), said(5, 9, 1)], SUBMISSIONS);
  expect(threads.map(({ number, line, text, comments }) => [number, line, text, comments.map((it) => it.text)])).toEqual([
    [2, 1, 'one', ['said 4']],
    [2, 2, 'three', ['said 2']],
    [1, 2, 'two', ['said 1', 'said 3']],
  ]);
  expect(lastSaidAt(threads, ME)).toBe(4_000);
});

it('bears a line that is not there, and knows of nothing said by others', () => {
  const threads = threadsOf([said(1, 1, 9, ME)], SUBMISSIONS);
  expect(threads[0]?.text).toBe('');
  expect(lastSaidAt(threads, ME)).toBe(0);
});
