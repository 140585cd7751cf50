import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readIndexCards } from '../../src/build/index-cards.ts';
import { cardFaults, misquotations } from '../../src/check/quotations.ts';

const card = { lesson: 'a', question: 'What is late fusion?', answer: 'An ensemble, where something\nlike an average is computed' };
const lesson = (correction: string) =>
  `“Not of the card.”\n\n<CommonError>\n\n<Card />\n\n<Better>\n\n${correction}\n\n</Better>\n\n</CommonError>\n`;

describe('a quotation', () => {
  it.each(['“something like an average”', '“Something like”', '“late fusion”', 'no quotation'])('%s is the card’s', (correction) => {
    expect(misquotations(lesson(correction), card)).toEqual([]);
  });

  it.each(['“takes the average”', '“an  Average”', '“something … average”'])('%s is not', (correction) => {
    expect(misquotations(lesson(`Right: “like an average”. Wrong: ${correction}`), card)).toEqual([
      { quoted: correction.slice(1, -1), line: 9 },
    ]);
  });
});

const cards = readIndexCards(await readFile('content/cards.yaml', 'utf8'));

it.each(cards.map((one) => [one.lesson, one] as const))('%s quotes its card word for word', async (slug, one) => {
  const text = await readFile(`content/lessons/${slug}/index.mdx`, 'utf8');
  expect(text).toMatch(/^<Card \/>$/m);
  expect(misquotations(text, one)).toEqual([]);
});

describe('a card', () => {
  it.each([
    ['is empty where the deck has it', '<Card />', true, []],
    ['has a text where the deck has it', 'One\n\n<Card>\nA claim.\n</Card>', true, [{ line: 3, hasText: true }]],
    ['has a text where the deck has none', '<Card>\nA claim.\n</Card>', false, []],
    ['is empty where the deck has none', '<Card />', false, [{ line: 1, hasText: false }]],
    ['is blank where the deck has none', '<Card>\n\n</Card>', false, [{ line: 1, hasText: false }]],
  ])('%s', (_, text, isInDeck, faults) => {
    expect(cardFaults(text, isInDeck)).toEqual(faults);
  });
});
