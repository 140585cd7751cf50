import { describe, expect, it } from 'vitest';
import { Vocabulary, wordsOf } from '../../src/clip/captions.ts';

const pair = (name: string, keywords: string[] = []) => ({ emoji: '', name, keywords, subgroup: '' });

it('reads words without case, accents, apostrophes and articles', () => {
  expect(wordsOf('The piñata of a Dragon’s-nest, 3rd')).toEqual(['pinata', 'dragons', 'nest', '3rd']);
});

describe('a vocabulary', () => {
  const known = new Vocabulary();
  known.learn([pair('ox'), pair('red ox', ['red'])]);

  it('weighs a word by the fourth root of how rare it is, and the name more than keywords', () => {
    // `ox` stands in two captions, as do ^ox and ox$; each of the letters counts a fifth of the word.
    const { weights } = known.caption(pair('ox'));
    const [word, ...letters] = weights as [number, ...number[]];
    expect(letters.map((weight) => weight / word)).toEqual([0.2, 0.2].map((share) => expect.closeTo(share, 12)));
    expect(weights.reduce((sum, weight) => sum + weight * weight, 0)).toBeCloseTo(1, 12);
    const { weights: both } = known.query('red ox');
    expect(both[1]! / both[0]!).toBeCloseTo(1 / Math.sqrt(Math.sqrt(2)), 12);
  });

  it('leaves out what it does not know, and says so', () => {
    expect(known.query('green')).toEqual({ places: [], weights: [] });
    expect(known.unknown('a green ox')).toEqual(['green']);
    expect(known.query('oxen').places).toEqual(known.query('ox').places.slice(1, 2));
  });

  it('learns on without moving what it knows', () => {
    const more = new Vocabulary();
    more.learn([pair('ox')]);
    const before = more.query('ox').places;
    more.learn([pair('red ox')]);
    expect(more.query('ox').places).toEqual(before);
    expect(more.unknown('red')).toEqual([]);
  });
});
