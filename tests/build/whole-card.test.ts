import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { publishedCourse } from '../published.ts';
import { readWholeCard } from '../../src/build/whole-card.ts';

const card = (answer: string) => readWholeCard('06-additive-fusion', `question: 'What is $\\A{x}$?'\nanswer: ${answer}`);

describe('a card to know by heart', () => {
  it('has its question and its three sentences rendered', () => {
    const { question, answer } = card("['One, *a*.', 'Two, e.g. B.', 'Three, $1.5 > 1$.']");
    expect(question).toContain('katex');
    expect(answer).toEqual(['One, <em>a</em>.', 'Two, e.g. B.', expect.stringContaining('katex')]);
  });

  it.each([
    ['two sentences', "['One.', 'Two.']", 'three sentences'],
    ['two sentences in one item', "['One. And more.', 'Two.', 'Three.']", 'one sentence in each item'],
    ['what is no sentence', "['One', 'Two.', 'Three.']", 'a whole sentence'],
    ['computed values', "['One \\val{n}.', 'Two.', 'Three.']", 'no computed values'],
  ])('refuses %s, and names the file', (_, answer, message) => {
    expect(() => card(answer)).toThrow(message);
    expect(() => card(answer)).toThrow('content/lessons/06-additive-fusion/card.yaml');
  });
});

const { lessons } = await publishedCourse();

it.each(lessons.map(({ slug }) => slug))('%s has a card that can be read', async (slug) => {
  const { question, answer } = readWholeCard(slug, await readFile(`content/lessons/${slug}/card.yaml`, 'utf8'));
  expect([question, ...answer].join(' ')).not.toMatch(/katex-error/);
});
