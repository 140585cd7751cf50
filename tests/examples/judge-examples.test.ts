import { describe, expect, it } from 'vitest';
import { EXAMPLE_CHARACTERS, MOST_EXAMPLES } from '../../graders/examples/bounds.ts';
import { judgeExamples } from '../../graders/examples/judge-examples.ts';
import { messageText } from '../../graders/messages/message-text.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { bench, doubling } from '../a-bench.ts';

const entropy = await loadPackage('entropy');
const cca = await loadPackage('cca');
const mistakes = entropy.submissions.filter(({ verdict }) => verdict === 'wrong_answer').map(({ name }) => name);

const judged = (call: string, expected: string, pack: ExercisePackage = entropy) => {
  const [only] = judgeExamples(bench, pack, [{ call, expected }]).judged;
  if (!only) throw new Error('nothing was judged');
  return only;
};

/** What is said of an example that cannot be judged. */
const said = (call: string, expected: string, pack?: ExercisePackage): string => {
  const it = judged(call, expected, pack);
  return 'message' in it ? messageText(it.message) : it.kind;
};

const caught = (call: string, expected: string, pack?: ExercisePackage) => {
  const it = judged(call, expected, pack);
  return it.kind === 'right' ? it.caught.map(({ lamp }) => mistakes[lamp]) : it.kind;
};

describe('an example whose value is right', () => {
  it('catches the known mistakes that say something else, and tells what they say', () => {
    expect(judged('entropy([1, 1], 2)', '1')).toEqual({
      kind: 'right',
      caught: [
        { lamp: mistakes.indexOf('ignores-base'), says: '0.693147' },
        { lamp: mistakes.indexOf('not-normalised'), says: '0' },
        { lamp: mistakes.indexOf('sign'), says: '-1' },
      ],
    });
    expect(caught('entropy([0, 1, 3], 2)', '0.8113')).toEqual(mistakes);
  });

  it('may be written as an expression', () => {
    expect(caught('entropy([1, 1, 1].map((w) => 2 * w), Math.E)', 'Math.log(3)')).not.toBe('not-right');
    expect(judged('(entropy([1, 1], 2))', '(2 - 1)').kind).toBe('right');
  });

  it('is right to the digits that were written, from four on', () => {
    expect(judged('entropy([9, 1, 0], Math.E)', '0.325083').kind).toBe('right');
    expect(judged('entropy([9, 1, 0], Math.E)', '0.3251').kind).toBe('right');
    expect(judged('entropy([9, 1, 0], Math.E)', '0.3252').kind).toBe('not-right');
    expect(judged('entropy([9, 1, 0], Math.E)', '0.33').kind).toBe('not-right');
    expect(judged('entropy([9, 1, 0], Math.E)', '0.3251 + 0').kind).toBe('not-right');
  });

  it('is compared as the exercise compares', () => {
    const call = 'cca([[-1], [1], [0], [0]], [[-1], [1], [0], [0]], 0.5)';
    const half = 'Math.sqrt(6 / 7)';
    const read = judged(call, `{ rho: 4 / 7, a: [${half}], b: [${half}] }`, cca);
    expect(read).toEqual(judged(call, `{ rho: 4 / 7, a: [-${half}], b: [-${half}] }`, cca));
    expect(read.kind).toBe('right');
    expect(judged(call, `{ rho: 4 / 7, a: [-${half}], b: [${half}] }`, cca).kind).toBe('not-right');
  });
});

describe('an example whose value is not right', () => {
  it('names the sentence of the contract that speaks of the call, and nothing else', () => {
    const { zero, empty, base } = entropy.contract;
    expect(judged('entropy([1, 1, 0], 2)', '1.585')).toEqual({ kind: 'not-right', speaks: zero });
    expect(judged('entropy([], 2)', '1')).toEqual({ kind: 'not-right', speaks: empty });
    expect(judged('entropy([1, 1], 2)', 'Math.LN2')).toEqual({ kind: 'not-right', speaks: base });
  });

  it.each([
    [
      'low-rank-fusion',
      'lowRankFusion([1], [2], [[[1, 0]]], [[[1, 0]]], [0])',
      '3',
      'A record of z, paramsLow and paramsFull is expected here.',
    ],
    ['low-rank-fusion', 'lowRankFusion([1], [2], [[[1, 0]]], [[[1, 0]]], [0])', '{ z: [2], paramsLow: 4 }', 'paramsFull is missing.'],
    [
      'low-rank-fusion',
      'lowRankFusion([1], [2], [[[1, 0]]], [[[1, 0]]], [0])',
      '{ z: 2, paramsLow: 4, paramsFull: 4 }',
      'A list of numbers is expected at .z.',
    ],
    [
      'low-rank-fusion',
      'lowRankFusion([1], [2], [[[1, 0]]], [[[1, 0]]], [0])',
      '{ z: [2], paramsLow: 4, paramsFull: 4, y: 1 }',
      'A result has no y.',
    ],
    ['entropy', 'entropy([1, 1], 2)', '[1]', 'A number is expected here.'],
    ['kernel-matrix', "kernelMatrix([[1]], [[1]], 'linear', 1, 1, 2, 'similarity')", '3', 'A list of lists of numbers is expected here.'],
  ])('says that it has another form: %s, %s → %s', async (id, call, expected, words) => {
    const it = judged(call, expected, await loadPackage(id));
    expect(it.kind).toBe('not-right');
    expect(said(call, expected, await loadPackage(id))).toBe(`This value has another form than a result of this function. ${words}`);
    expect(it).not.toHaveProperty('speaks');
  });

  it('names the fields of a record that are at fault, and a sentence about them', async () => {
    const pack = await loadPackage('low-rank-fusion');
    const call = 'lowRankFusion([1], [2], [[[1, 0]]], [[[1, 0]]], [0])';
    expect(judged(call, '{ z: [2], paramsLow: 4, paramsFull: 4 }', pack).kind).toBe('right');
    expect(judged(call, '{ z: [2], paramsLow: 4, paramsFull: 99 }', pack)).toEqual({
      kind: 'not-right',
      at: ['.paramsFull'],
      speaks: pack.contract.params,
    });
    expect(judged(call, '{ z: [77], paramsLow: 4, paramsFull: 4 }', pack)).toEqual({ kind: 'not-right', at: ['.z'] });
  });

  it('quotes no sentence without strong evidence', () => {
    expect(judged('entropy([1, 2, 3], 2)', '77')).toEqual({ kind: 'not-right' });
  });

  it('never holds the right value', () => {
    const value = String(Math.log(3));
    expect(JSON.stringify(judged('entropy([1, 1, 1], Math.E)', '1'))).not.toContain(value.slice(0, 5));
  });
});

describe('an example outside of what the exercise decides', () => {
  it.each([
    ['entropy([-1, 2], 2)', 'weights[0] is negative here. In this exercise it never is.'],
    ['entropy([1, 1], 1)', 'base is not above 1 here. In this exercise it always is.'],
    ['entropy([1, 1])', 'The call has 1 argument. Write 2: entropy(weights, base).'],
    ['entropy([1, 1], 2, 3)', 'The call has 3 arguments. Write 2: entropy(weights, base).'],
    ['entropy(2, [1, 1])', 'weights is a number here. In this exercise it is a list.'],
    ["entropy([1, 'a'], 2)", 'weights[1] is a text here. In this exercise it is a number.'],
    ['entropy([1, 1 / 0], 2)', 'weights[1] holds a number that is not finite. In this exercise all are.'],
  ])('%s: %s', (call, words) => {
    expect(judged(call, '1').kind).toBe('outside');
    expect(said(call, '1')).toBe(words);
  });

  it('names the sentence about the argument that is at fault', () => {
    expect(judged('entropy([1, 1], 1)', '1')).toMatchObject({ speaks: entropy.contract.base });
    expect(judged('entropy([-1, 2], 2)', '1')).toMatchObject({ speaks: entropy.contract.weights });
  });

  it('says which sizes have to agree', async () => {
    const tensor = await loadPackage('tensor-fusion');
    expect(said('tensorFusion([1], [2], [[1, 2, 3, 4], [1, 2]])', '0', tensor)).toBe(
      'The rows of W differ in length here. In this exercise they never do.',
    );
    const margin = await loadPackage('margin-contrastive-loss');
    expect(said("marginContrastiveLoss([[1], [2]], [[1]], 0.5, 'sum')", '0', margin)).toBe(
      'ZA has 2 items and ZB has 1. In this exercise both have the same number.',
    );
    expect(said("marginContrastiveLoss([[1]], [[1]], 0.5, 'all')", '0', margin)).toMatch(
      /^mining is a word that this exercise does not know\./,
    );
  });

  it('is what right solutions do not agree on, or have no value for', () => {
    const disagreeing = doubling({
      reference: 'export function double(v: number[]): number[] { return v.map((x) => x === 7 ? NaN : 2 * x); }',
      submissions: [
        { name: 'other', verdict: 'accepted', feedback: '', source: 'export const double = (v) => v.map((x) => x === 9 ? 0 : 2 * x);' },
      ],
    });
    expect(judged('double([7])', '[14]', disagreeing)).toMatchObject({ kind: 'outside', message: { code: 'example.undecided' } });
    expect(judged('double([9])', '[18]', disagreeing)).toMatchObject({ kind: 'outside', message: { code: 'example.undecided' } });
    expect(judged('double([8])', '[16]', disagreeing)).toMatchObject({ kind: 'right' });
  });
});

/** A text that is two characters too long. */
const LONG = `'${'a'.repeat(EXAMPLE_CHARACTERS)}'`;

describe('a call without a value', () => {
  it('catches the mistakes that say something else there', () => {
    expect(judged('entropy([1, 1, 1], Math.E)', ' ')).toMatchObject({ kind: 'call' });
    const it = judged('entropy([1, 1], 2)', '');
    expect(it.kind === 'call' && it.caught.map(({ lamp }) => mistakes[lamp])).toEqual(['ignores-base', 'not-normalised', 'sign']);
  });

  it('is refused like any other', () => {
    expect(judged('entropy([1, 1]', '').kind).toBe('unreadable');
    expect(judged('entropy([-1], 2)', '').kind).toBe('outside');
  });
});

describe('an example that cannot be read', () => {
  it.each([
    ['entropy([1, 1]', '1', 'call', 8, 'The ( of line 1, column 8 is never closed. Write ) where what it holds ends.'],
    ['[1, 1]', '1', 'call', 1, 'This is no call. Write entropy(…) with its arguments, as your code would be called.'],
    ['', '1', 'call', 1, /./],
    ['Entropy([1], 2)', '0', 'call', 1, 'This calls Entropy. Write entropy(…), the function of this exercise.'],
    ['entropy(...[[1], 2])', '0', 'call', 9, 'Three dots stand for arguments that are not written down. Write each argument.'],
    ['entropy([1], entropy([1], 2))', '0', 'call', 14, /^This calls entropy twice\./],
    ['entropy([1], 2)', '1; 2', 'expected', 1, 'This is more than one value. Write one; a list stands in [ ], a record in { }.'],
    ['entropy([1], 2)', '1, 2', 'expected', 1, 'This is more than one value. Write one; a list stands in [ ], a record in { }.'],
    ['entropy([1], 2)', '1 + entropy([1], 2)', 'expected', 5, 'The expected value calls entropy. Write the value that you expect of it.'],
    ['entropy([1], 2)', '() => 1', 'expected', 1, 'This is no plain value. Write numbers, texts, lists or records.'],
    ['entropy([1], 2)', '(() => { for (;;); })()', 'expected', 1, 'Working this out takes too long. Write the value itself.'],
    [
      'entropy([1], 2)',
      'half',
      'expected',
      1,
      /^This has no value: it threw ReferenceError: 'half' is not defined\. Write.* Put text in quotes: 'half'\.$/,
    ],
    ['entropy([1], 2)', LONG, 'expected', EXAMPLE_CHARACTERS + 1, /^This has 2002 characters/],
  ])('%.40s → %.40s', (call, expected, field, column, words) => {
    expect(judged(call, expected)).toMatchObject({ kind: 'unreadable', in: field, line: 1, column });
    expect(said(call, expected)).toMatch(words);
  });

  it('reaches nothing of the author’s', () => {
    expect(said('entropy([1], 2)', '$applied$')).toMatch(/is not defined/);
    expect(said('entropy([1], 2)', 'edges')).toMatch(/is not defined/);
  });
});

describe('a learner’s code on the examples', () => {
  const examples = [
    { call: 'entropy([1, 1], 2)', expected: '1' },
    { call: 'entropy([1, 0], 2)', expected: '7' },
    { call: 'entropy([2, 1, 1, 0], 2)', expected: '1.5' },
  ];
  const tried = (source: string) => judgeExamples(bench, entropy, examples, source).tried;

  it('passes those that it meets, fails the others, and leaves out those whose value is not right', () => {
    const mistake = entropy.submissions.find(({ name }) => name === 'zero-times-log-zero')?.source ?? '';
    expect(tried(mistake)).toEqual([{ kind: 'passes' }, { kind: 'left-out' }, { kind: 'fails', says: 'NaN' }]);
    expect(tried(entropy.reference)?.map(({ kind }) => kind)).toEqual(['passes', 'left-out', 'passes']);
  });

  it('ends with the first that does not end', () => {
    expect(tried('export function entropy() { for (;;); }')?.map(({ kind }) => kind)).toEqual(['fails', 'left-out', 'left-out']);
  });

  it('is not run where it does not load', () => {
    expect(tried('export function entropy( {')).toBeUndefined();
    expect(tried('export const other = 1')).toBeUndefined();
  });

  it('reads no more examples than a learner may have', () => {
    const many = Array.from({ length: MOST_EXAMPLES + 5 }, () => ({ call: 'entropy([1, 1], 2)', expected: '1' }));
    expect(judgeExamples(bench, entropy, many).judged).toHaveLength(MOST_EXAMPLES);
  });
});
