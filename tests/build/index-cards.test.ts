import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { publishedCourse } from '../published.ts';
import { readIndexCards } from '../../src/build/index-cards.ts';

it('has the cards of lessons in the order of the course; a lesson without one may come in between', async () => {
  const cards = readIndexCards(await readFile('content/cards.yaml', 'utf8'));
  const lessons = (await publishedCourse()).lessons.map(({ slug }) => slug);
  expect(cards.map(({ lesson }) => lesson)).toEqual(lessons.filter((slug) => cards.some(({ lesson }) => lesson === slug)));
});

it('keeps the slips of the deck, and its lines', async () => {
  const cards = new Map(readIndexCards(await readFile('content/cards.yaml', 'utf8')).map((card) => [card.lesson, card]));
  expect(cards.get('16-canonical-correlation-analysis')?.answer).toContain('the string coordination');
  expect(cards.get('24-information')?.answer.split(/\n+/)).toHaveLength(4);
});

it.each([
  [
    'two cards of one lesson',
    'cards: [{ lesson: a, question: q, answer: b }, { lesson: a, question: q, answer: b }]',
    'two cards belong to a',
  ],
  ['a field that no card has', 'cards: [{ lesson: a, question: q, answer: b, note: c }]', 'content/cards.yaml'],
])('refuses %s', (_, text, message) => {
  expect(() => readIndexCards(text)).toThrow(message);
});
