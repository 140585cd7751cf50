import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Marking } from '../../graders/quiz/marking.ts';
import { say } from '../../graders/messages/message.ts';
import { mark } from '../../graders/quiz/mark.ts';
import { cloze, match, multiple, number, order, single } from './questions.ts';

const right = (feedback: string[]) => expect.objectContaining({ kind: 'marked', right: true, feedback });
const wrong = (...feedback: string[]) => expect.objectContaining({ kind: 'marked', right: false, feedback });
const incomplete = expect.objectContaining({ kind: 'incomplete' });

describe('single', () => {
  const answer = (option: string | null) => mark(single, { kind: 'single', option });
  it('takes the right option, even where its key is 0', () =>
    expect(answer('0')).toEqual({ kind: 'marked', right: true, parts: { 0: true }, feedback: ['because'] }));
  it('gives each wrong option its own feedback', () => {
    expect(answer('false')).toEqual({ kind: 'marked', right: false, parts: { false: false }, feedback: ['not false'] });
    expect(answer('b')).toEqual(wrong('not b'));
  });
  it('is incomplete without a choice or with an option that is gone', () => {
    expect(answer(null)).toEqual(incomplete);
    expect(answer('gone')).toEqual(incomplete);
  });
});

describe('multiple', () => {
  const answer = (...options: string[]) => mark(multiple, { kind: 'multiple', options });
  it('is right where exactly the right options are ticked, in any order', () =>
    expect(answer('b', 'a')).toEqual({ kind: 'marked', right: true, parts: { a: true, b: true }, feedback: [] }));
  it('says what is wrong of every ticked option', () => expect(answer('a', 'b', 'c', 'd')).toEqual(wrong('not c', 'not d')));
  it('says that one is missing, but not which', () =>
    expect(answer('a')).toEqual({ kind: 'marked', right: false, parts: { a: true }, feedback: ['one is missing'] }));
  it('says both', () => expect(answer('c')).toEqual(wrong('not c', 'one is missing')));
  it('is incomplete without a tick', () => expect(answer()).toEqual(incomplete));
  it('is right for one set of options alone', () => {
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }), (options) => {
        expect((answer(...options) as { right: boolean }).right).toBe(options.join() === 'a,b');
      }),
    );
  });
});

describe('number', () => {
  const answer = (text: string, draw = 0): Marking => mark(number, { kind: 'number', text }, draw);
  it('marks the draw that was asked', () => {
    expect(answer('5')).toEqual(right(['it is the sum of 2 and 3']));
    expect(answer('5', 1)).toEqual(wrong('add 2 and −2'));
  });
  it('takes 0 for an answer', () => expect(answer('0', 1)).toEqual(right(['it is the sum of 2 and −2'])));
  it('knows mistakes by their number and puts the numbers of the draw into the feedback', () => {
    expect(answer('6')).toEqual(wrong('the product of 2 and 3'));
    expect(answer('-4', 1)).toEqual(wrong('the product of 2 and −2'));
  });
  it('passes over a mistake whose condition does not hold', () => expect(answer('4', 1)).toEqual(wrong('add 2 and −2')));
  it('counts half a per cent, and not more', () => {
    expect(answer('5.025')).toEqual(right(['it is the sum of 2 and 3']));
    expect(answer('4.975')).toEqual(right(['it is the sum of 2 and 3']));
    expect(answer('5.0251')).toEqual(wrong('add 2 and 3'));
  });
  it('counts 0.005 near zero', () => {
    expect(answer('-0.005', 1)).toEqual(right(['it is the sum of 2 and −2']));
    expect(answer('0.0051', 1)).toEqual(wrong('add 2 and −2'));
  });
  it('uses the tolerance of the question where it has one, also 0', () => {
    const exact = { ...number, tolerance: 0 };
    expect(mark(exact, { kind: 'number', text: '5' }, 0)).toEqual(right(['it is the sum of 2 and 3']));
    expect(mark(exact, { kind: 'number', text: '5.001' }, 0)).toEqual(wrong('add 2 and 3'));
  });
  it('names the nearer of two mistakes', () => {
    const close = { ...number, tolerance: 1, variants: [{ right: 100, wrong: [5, 6], shown: ['2', '3'] }] };
    expect(mark(close, { kind: 'number', text: '5.9' }, 0)).toEqual(wrong('the difference'));
  });
  it('does not count what is no number as an attempt', () => expect(answer('five')).toEqual(incomplete));
  it('does not count an answer to a draw that is gone', () => expect(answer('5', 99)).toEqual(incomplete));
  it('takes the right number of any draw in full precision', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), (value) => {
        const drawn = { ...number, variants: [{ right: value, wrong: [null, null], shown: [] }] };
        expect(mark(drawn, { kind: 'number', text: String(value) }, 0)).toMatchObject({ right: true });
      }),
    );
  });
});

describe('cloze', () => {
  const answer = (...texts: string[]) => mark(cloze, { kind: 'cloze', texts });
  it('takes every accepted word, whatever its case and spacing', () => {
    for (const word of ['product', ' Product ', 'MULTIPLICATION.']) expect(answer(word, '0')).toEqual(right(['because']));
  });
  it('compares numbers as numbers', () => expect(answer('product', '0.0')).toEqual(right(['because'])));
  it('names known wrong words and marks each gap by itself', () =>
    expect(answer('outer  product', '0')).toEqual({
      kind: 'marked',
      right: false,
      parts: { 0: false, 1: true },
      feedback: ['that is multiplicative'],
    }));
  it('says the general feedback once', () => expect(answer('sum', '7')).toEqual(wrong('read it again')));
  it('is incomplete while a gap is empty, and 0 does not count as empty', () => {
    expect(answer('product', ' ')).toEqual({ kind: 'incomplete', message: say('quiz.empty-gap', { gap: 2, of: 2 }) });
    expect(answer('product')).toEqual(incomplete);
    expect(answer('0', '0').kind).toBe('marked');
  });
});

describe('order', () => {
  const answer = (...items: string[]) => mark(order, { kind: 'order', items });
  it('takes the right order alone', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 }), (items) => {
        expect((answer(...items) as { right: boolean }).right).toBe(items.join('') === 'abcd');
      }),
    );
  });
  it('explains the right order', () => expect(answer('a', 'b', 'c', 'd')).toEqual(right(['because'])));
  it('names the first known confusion', () => {
    expect(answer('b', 'a', 'd', 'c')).toEqual(wrong('d is later than c'));
    expect(answer('b', 'a', 'c', 'd')).toEqual(wrong('b is later than a'));
  });
  it('says the general feedback for any other order', () => expect(answer('a', 'c', 'b', 'd')).toEqual(wrong('look again')));
  it('is incomplete while an item is missing, twice there, or gone', () => {
    for (const items of [['a', 'b', 'c'], ['a', 'b', 'c', 'c'], ['a', 'b', 'c', 'x'], []]) expect(answer(...items)).toEqual(incomplete);
  });
});

describe('match', () => {
  const answer = (pairs: Record<string, string>) => mark(match, { kind: 'match', pairs });
  it('is right where all pairs are', () => expect(answer({ a: 'A', b: 'B', c: 'C' })).toEqual(right(['because'])));
  it('marks each pair by itself and names known confusions', () =>
    expect(answer({ a: 'B', b: 'A', c: 'C' })).toEqual({
      kind: 'marked',
      right: false,
      parts: { a: false, b: false, c: true },
      feedback: ['a is not B', 'look again'],
    }));
  it('is incomplete while a line has no partner', () => {
    expect(answer({ a: 'A', b: 'B' })).toEqual({ kind: 'incomplete', message: say('quiz.no-partner', { lines: 1 }) });
    expect(answer({ a: 'A', b: 'gone' })).toEqual({ kind: 'incomplete', message: say('quiz.no-partner', { lines: 2 }) });
  });
  it('does not take an inherited name for an answer', () =>
    expect(
      mark(
        { ...match, pairs: match.pairs.map((pair) => ({ ...pair, left: { ...pair.left, key: 'constructor' } })) },
        { kind: 'match', pairs: {} },
      ),
    ).toEqual(incomplete));
});

it('refuses an answer of another kind', () => {
  expect(() => mark(single, { kind: 'number', text: '1' })).toThrow('an answer of kind number to a question of kind single');
});
