import { describe, expect, it } from 'vitest';
import { foundWords, isFound, matchIn, wordsOf } from '../../src/notation/find-entries.ts';

const words = wordsOf('\\lambda how much one part of a loss counts, trade-off');

describe('an entry is found', () => {
  it.each(['', 'lambda', '\\lambda', 'λ', 'Λ', 'LAMBDA', 'trade-off', 'loss coun', 'a'])('by “%s”', (query) => {
    expect(isFound({ words }, query)).toBe(true);
  });

  it.each(['amb', 'lo', 'sigma', 'loss sigma', 'mu'])('not by “%s”', (query) => {
    expect(isFound({ words }, query)).toBe(false);
  });
});

it('writes Greek letters, accents and TeX alike', () => {
  expect(wordsOf('\\sigma')).toBe(wordsOf('σ'));
  expect(wordsOf('ϕ')).toBe('phi');
  expect(wordsOf('Baltrušaitis')).toBe('baltrusaitis');
  expect(wordsOf('⊙')).toBe('odot');
});

it('marks the whole word that a query begins', () => {
  expect(matchIn('Hadamard product', 'hada')).toEqual([0, 8]);
  expect(matchIn('max-margin loss', 'margin')).toEqual([4, 10]);
  expect(matchIn('triplet loss', 'hadamard')).toBeUndefined();
  expect(matchIn('triplet loss', '')).toBeUndefined();
});

it('says how much was found', () => {
  expect(foundWords(1, 0, 'odot')).toBe('1 symbol, 0 terms.');
  expect(foundWords(0, 0, 'xyz')).toMatch(/^Nothing here/);
});
