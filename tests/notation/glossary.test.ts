import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../src/build/terms.ts';
import { renderText } from '../../src/build/quiz-text.ts';
import { publishedCourse } from '../published.ts';
import { parseGlossary } from '../../src/notation/glossary.ts';
import { parseNotation } from '../../src/notation/notation.ts';

const terms = parseGlossary(await readFile('content/glossary.yaml', 'utf8'));
const groups = parseNotation(await readFile('content/notation.yaml', 'utf8'));
/** Title and text by the number of the lesson. */
const lessons = new Map(
  await Promise.all(
    (await publishedCourse()).lessons.map(
      async ({ slug, number, title }) =>
        [Number(number), `${title}\n${await readFile(`content/lessons/${slug}/index.mdx`, 'utf8')}`] as const,
    ),
  ),
);

describe.each(terms.map((term) => [term.name, term] as const))('%s', (_, term) => {
  it('stands in the lesson that explains it', () => {
    const isThere = new RegExp(mentionsOf([term]).pattern.source, 'iu').test(lessons.get(term.lesson) ?? '');
    expect(isThere, `“${term.written.join('”, “')}” in lesson ${term.lesson}`).toBe(true);
  });

  it('is explained in a sentence or two that can be set', () => {
    expect(term.says.split(/\.(?: |$)/).filter(Boolean).length).toBeLessThanOrEqual(3);
    expect(renderText(term.says, [])).not.toContain('katex-error');
  });

  it('is excepted only from lessons that there are, and not from its own', () => {
    for (const number of term.except) expect(lessons.has(number) && number !== term.lesson, String(number)).toBe(true);
  });
});

it('is alphabetical, and no two ways of writing mean two terms', () => {
  expect(terms.map(({ name }) => name)).toEqual(terms.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'en')));
  const written = terms.flatMap((term) => term.written.map((form) => form.toLowerCase()));
  expect(written.filter((form, at) => written.indexOf(form) < at)).toEqual([]);
});

it('has addresses of its own: no symbol or group of symbols has the same', () => {
  const ids = [...terms.map(({ id }) => id), ...groups.flatMap((group) => [group.id, ...group.symbols.map(({ id }) => id)])];
  expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
});

it('mentions something of every lesson: a new one may explain no term of its own', () => {
  const { pattern } = mentionsOf(terms);
  expect([...lessons].filter(([, text]) => text.search(pattern) < 0).map(([number]) => number)).toEqual([]);
});

describe('a glossary that cannot be used', () => {
  const text = (...lines: string[]) => `terms:\n${lines.map((line) => `  ${line}`).join('\n')}\n`;

  it.each([
    [
      'a field that does not exist',
      text('- name: Gate', '  lesson: 9', '  says: So.', '  alos: [x]'),
      'content/glossary.yaml:5: terms[1].alos: found a field',
    ],
    [
      'a lesson that is no number',
      text('- name: Gate', '  lesson: nine', '  says: So.'),
      'content/glossary.yaml:3: terms[1].lesson: found "nine", expected a number',
    ],
    [
      'a sentence without its end',
      text('- name: Gate', '  lesson: 9', '  says: So'),
      'content/glossary.yaml:4: terms[1].says: found "So", expected whole sentences',
    ],
    [
      'an address twice',
      text('- name: Gate', '  lesson: 9', '  says: So.', '- name: gate', '  lesson: 9', '  says: So.'),
      'content/glossary.yaml:5: gate has the id gate',
    ],
    ['no YAML', 'terms: [', 'content/glossary.yaml'],
  ])('with %s is named by file, line and what to fix', (_, broken, message) => {
    expect(() => parseGlossary(broken)).toThrow(message);
  });
});
