import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCourse } from '../../src/course/course.ts';

const lesson = (slug: string, more = ''): string =>
  `  - slug: ${slug}\n    title: T\n    question: Q?\n    strand: fusion\n    exercise: x\n    buildsOn: []\n${more}`;

describe('the course', () => {
  it('has 28 lessons, numbered in their order', () => {
    const lessons = parseCourse(readFileSync('content/course.yaml', 'utf8'));
    expect(lessons.map(({ number }) => Number(number))).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
  });

  it.each([
    ['a lesson that does not exist', lesson('01-a', '    readWith: [02-b]\n'), '01-a refers to 02-b, which is not in the course'],
    ['the same slug twice', lesson('01-a') + lesson('01-a'), 'two lessons have the same slug'],
    ['a slug without a number', lesson('additive'), 'a slug is two digits and words'],
    ['an unknown strand', lesson('01-a').replace('fusion', 'confusion'), 'strand'],
    ['a misspelt field', lesson('01-a', '    buildOn: []\n'), 'buildOn'],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseCourse(`lessons:\n${text}`)).toThrow(message);
  });
});
