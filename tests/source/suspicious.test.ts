import { describe, expect, it } from 'vitest';
import { parse } from '../../graders/source/parse.ts';
import { positionAt } from '../../graders/source/position.ts';
import { suspicious } from '../../graders/source/suspicious.ts';
import { diagnosisOf } from '../../graders/source/slip.ts';
import { diagnosisText } from '../../graders/messages/diagnosis-text.ts';

/** What runs and is hardly ever meant: where it stands, what it does, and what to write. */
const SUSPECTS: [source: string, line: number, column: number, message: string, advice: string][] = [
  ['if (v = 3) f()', 1, 5, 'This condition gives v a value instead of comparing it.', 'Write === to compare.'],
  ['while ((x = 2)) f()', 1, 9, 'This condition gives x a value instead of comparing it.', 'Write === to compare.'],
  [
    'if (a > 1); {\n  b()\n}',
    1,
    11,
    'The semicolon ends the if before its braces begin.',
    'Delete it: what stands in the braces is done whatever the condition says.',
  ],
  [
    'for (let i = 0; i < 3; i++); {\n  b()\n}',
    1,
    28,
    'The semicolon ends the for before its braces begin.',
    'Delete it: what stands in the braces is done whatever the condition says.',
  ],
  [
    'for (let i = 0; i <= v.length; i++) { f(v[i]) }',
    1,
    17,
    'i <= v.length takes one step too many: the last element has the index length − 1.',
    'Write i < v.length.',
  ],
  [
    'for (const i in v) f(i)',
    1,
    1,
    'for … in goes over the indices of v, and each of them is a text.',
    'Write for (const x of v) for the elements, or count with let i = 0.',
  ],
  ['function f() {\n  return\n  1\n}', 2, 3, 'A return at the end of a line returns nothing.', 'Begin what is returned on the same line.'],
  ['x == 3;', 1, 1, 'This compares x and does nothing with the answer.', 'Write a single = to give x a value.'],
  ['const a = v[-1]', 1, 13, 'v has no element with a negative index.', 'Write v.at(-1) to count from the end.'],
  ['const a = A[i, j]', 1, 13, 'Two indices in one pair of brackets: only the last one counts.', 'Write A[i][j].'],
  ['function f() { return 0,5 }', 1, 23, 'A comma is no decimal point: only what stands behind it counts.', 'Write 0.5.'],
  ['x =+ 1', 1, 3, '=+ gives the name a new value and does not change the old one.', 'Write +=.'],
  ['const y = x ^ 2', 1, 11, '^ is no power here: it compares bits.', 'Write x ** 2.'],
  [
    'if (0 < x < 1) f()',
    1,
    5,
    'A comparison of three compares the answer of the first two, true or false, with the third.',
    'Write x twice, joined by &&: … && x < 1.',
  ],
  ['if (a > 1 & b > 2) f()', 1, 5, '& joins bits, not conditions.', 'Write &&.'],
  ['if (x === NaN) f()', 1, 5, 'NaN equals nothing, not even itself.', 'Write Number.isNaN(x).'],
  [
    'if (v === []) f()',
    1,
    5,
    'Two lists are equal only if they are the same list, whatever they hold.',
    'Compare their lengths and their elements.',
  ],
  ["if (typeof v === 'array') f()", 1, 5, 'typeof never says array.', 'Write Array.isArray(v).'],
  [
    'if (!a === b) f()',
    1,
    5,
    '! negates only what stands right behind it, before === is looked at.',
    'Write brackets around the comparison: !(a === b).',
  ],
  ['const s = v.sort()', 1, 13, 'sort without a function compares numbers as texts: 10 comes before 9.', 'Write sort((a, b) => a - b).'],
  ['const s = v.forEach((x) => x * 2)', 1, 13, 'forEach gives nothing back.', 'Write map for a list of results, or reduce for a sum.'],
  [
    'function f() { return v.push(1) }',
    1,
    25,
    'push gives the new length back, not the list.',
    'Write v.push(…) as a statement of its own, and then use v.',
  ],
  [
    'const A = Array(3).fill([])',
    1,
    20,
    'fill puts the same list into every place: to change one row is to change all.',
    'Write Array.from({ length: n }, () => Array(m).fill(0)).',
  ],
  [
    'const A = new Array(3).fill(new Array(2).fill(0))',
    1,
    24,
    'fill puts the same list into every place: to change one row is to change all.',
    'Write Array.from({ length: n }, () => Array(m).fill(0)).',
  ],
  [
    'const r = v.map((x) => { x * 2 })',
    1,
    17,
    'The function that map gets returns nothing: with braces around it, it needs a return.',
    'Write return in front of its result, or leave out the braces.',
  ],
  [
    'const r = v.reduce((a, b) => { a + b }, 0)',
    1,
    20,
    'The function that reduce gets returns nothing: with braces around it, it needs a return.',
    'Write return in front of its result, or leave out the braces.',
  ],
  ['const m = Math.max(v)', 1, 16, 'Math.max takes numbers, not a list.', 'Write Math.max(...v) with three dots.'],
  ['const h = Math.log(p, 2)', 1, 16, 'Math.log has no second argument: it is the natural logarithm.', 'Write Math.log(p) / Math.log(2).'],
  [
    'const n = v.length // 2\nf(n)',
    1,
    20,
    '// begins a comment: what follows it on the line is not read.',
    'Write Math.floor(a / b) for the whole part of a division.',
  ],
  [
    'const r = v.map(function (x) { x * 2 })',
    1,
    17,
    'The function that map gets returns nothing: with braces around it, it needs a return.',
    'Write return in front of its result, or leave out the braces.',
  ],
];

function remarkOn(source: string): object | undefined {
  const parsed = parse(source, { depth: 400, steps: 1e5 });
  if (parsed.kind === 'fault') throw new Error(diagnosisText(parsed.diagnosis).message);
  const found = suspicious(parsed.program, source);
  return found && { ...positionAt(source, found.at ?? 0), ...diagnosisText(diagnosisOf(found)) };
}

describe('what runs and is hardly ever meant', () => {
  it.each(SUSPECTS)('is remarked on: %j', (source, line, column, message, advice) => {
    expect(remarkOn(source)).toEqual({ line, column, message, advice });
  });

  it.each([
    'for (let i = 0; i + 2 <= v.length; i++) f(v.slice(i, i + 2))',
    'for (let i = 1; i <= v.length; i++) f(v[i - 1])',
    'for (;;);',
    'if (a === 1) b = 2',
    'const m = Math.max(...v), k = Math.max(a, b), l = Math.log(p) / Math.log(2)',
    'v.forEach((x) => { f(x) }); v.push(1)',
    'const r = v.map((x) => { if (x) return 1; return 2 }), s = v.map((x) => ({ x }))',
    'const s = [...v].sort((a, b) => a - b)',
    'const h = v.length / 2 // 2 is the number of halves',
    'let i = 0, j = 1; for (i = 0, j = 2; i < j; i++, j--) f(i)',
    'function f() { if (a) return\n g() }',
    'const A = Array.from({ length: 2 }, () => Array(3).fill(0))',
    'if (!(a === b) && a < b && b < c) f(x[i - 1], -1)',
    'x = -1; y = +z',
  ])('is not seen in %j', (source) => {
    expect(remarkOn(source)).toBeUndefined();
  });
});
