import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { courseId, parseCourse, withoutDrafts } from '../../src/course/course.ts';
import { readCourse } from '../../src/course/read-course.ts';

const strands = 'strands:\n  - { id: fusion, title: Fusion, says: one comes out }\n';
const lesson = (slug: string, more = ''): string =>
  `  - slug: ${slug}\n    title: T\n    question: Q?\n    strand: fusion\n    exercise: x\n${more.includes('buildsOn') ? '' : '    buildsOn: []\n'}${more}`;
const parse = (lessons: string) => parseCourse(`${strands}lessons:\n${lessons}`);

describe('the course', () => {
  it('has every lesson that is written', async () => {
    const slugs = (await readCourse()).lessons.map(({ slug }) => slug);
    expect(slugs).toEqual(expect.arrayContaining(readdirSync('content/lessons')));
  });

  it('takes its order from the list and the number from the slug, which may leave gaps and have three digits', () => {
    const { lessons } = parse(lesson('07-a') + lesson('120-b') + lesson('02-c'));
    expect(lessons.map(({ number, order }) => [number, order])).toEqual([
      ['07', 0],
      ['120', 1],
      ['02', 2],
    ]);
  });

  it('is built without its drafts, as if nobody had mentioned them', () => {
    const course = parse(
      lesson('01-a', '    draft: true\n') + lesson('02-b', '    buildsOn: [01-a]\n') + lesson('03-c', '    readWith: [01-a, 02-b]\n'),
    );
    expect(withoutDrafts(course).lessons).toMatchObject([
      { slug: '02-b', buildsOn: [] },
      { slug: '03-c', readWith: ['02-b'] },
    ]);
  });

  it('has inks of its own where they can be read', () => {
    const inks = (pale: string) =>
      `inks: { a: { light: '#00594f', dark: '#6fd1c0' }, b: { light: '${pale}', dark: '#f0b35e' }, joint: { light: '#553a99', dark: '#bda6f5' } }\n`;
    expect(parseCourse(`${inks('#7a4300')}${strands}lessons:\n${lesson('01-a')}`).inks?.b.light).toBe('#7a4300');
    expect(() => parseCourse(`${inks('#f0b35e')}${strands}lessons:\n${lesson('01-a')}`)).toThrow(
      'content/course.yaml: inks.b.light: #f0b35e has a contrast of 1.6 to the page; words need 4.5. Take a darker one.',
    );
    expect(() => parseCourse(`${inks('orange')}${strands}lessons:\n${lesson('01-a')}`)).toThrow('a colour of six hexadecimal digits');
  });

  it('is called by its title, and as an id by the letters in it', () => {
    expect(courseId({ title: 'Probability, by counting!' })).toBe('probability-by-counting');
    expect(courseId({ title: 'Статистика' })).toBe('course');
    expect(parse(lesson('01-a')).title).toBe('A course');
  });

  it.each([
    ['a lesson that does not exist', lesson('01-a', '    readWith: [02-b]\n'), '01-a refers to 02-b, which is not in the course'],
    ['the same slug twice', lesson('01-a') + lesson('01-a'), 'two lessons have the same slug'],
    ['the same number twice', lesson('01-a') + lesson('001-b'), '01-a and 001-b have the same number'],
    ['a slug without a number', lesson('additive'), 'a slug is a number of two digits or more and words'],
    ['a slug of one digit', lesson('1-a'), 'a slug is a number of two digits or more and words'],
    [
      'lessons that build on each other',
      lesson('01-a', '    buildsOn: [02-b]\n') + lesson('02-b', '    buildsOn: [01-a]\n'),
      '01-a builds on 02-b builds on 01-a: this is a circle',
    ],
    ['a lesson that builds on itself', lesson('01-a', '    buildsOn: [01-a]\n'), 'this is a circle'],
    ['a text that is not YAML', lesson('01-a', '    title: U\n'), 'content/course.yaml: this is not YAML: Map keys must be unique'],
    ['an unknown strand', lesson('01-a').replace('fusion', 'confusion'), '01-a has the strand confusion; expected one of fusion'],
    ['a misspelt field', lesson('01-a', '    buildOn: []\n'), 'buildOn'],
  ])('refuses %s', (_, text, message) => {
    expect(() => parse(text)).toThrow(message);
  });
});
