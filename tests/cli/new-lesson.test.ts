import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCourse } from '../../src/course/course.ts';
import { run, smallProject } from './a-command.ts';

const project = smallProject();
const figure = join(project, 'src/figures/900-around-zero/Figure.astro');
const lesson = join(project, 'content/lessons/900-around-zero');

const course = () => parseCourse(readFileSync(join(project, 'content/course.yaml'), 'utf8'));

describe('new:lesson', () => {
  it('writes a lesson that passes the check as a draft, and enters it in the course', async () => {
    expect(await run(project, 'new-lesson', '900-around-zero', '--strand', 'fission')).toMatchObject({ code: 0 });
    expect(course().lessons.at(-1)).toMatchObject({ slug: '900-around-zero', strand: 'fission', exercise: 'around-zero', draft: true });
    const { code, out } = await run(project, 'check', '900-around-zero');
    expect(code).toBe(0);
    expect(out).toMatch(/✓ 900-around-zero: sound/);
    expect(out).toMatch(/✓ around-zero: sound/);
    expect(out).toMatch(/note: In content\/course\.yaml there is still the text of the template: “Where is the middle\?”/);
    expect(out).toMatch(/note: This is still the text of the template: “Around zero”/);
  });

  it('does not let the template be published', async () => {
    const file = join(project, 'content/course.yaml');
    const draft = readFileSync(file, 'utf8');
    writeFileSync(file, draft.replace(/^ {4}draft: true\n/m, ''));
    const { code, out } = await run(project, 'check', '900-around-zero');
    writeFileSync(file, draft);
    expect(code).toBe(1);
    expect(out).toMatch(/✗ 900-around-zero: 1\d to fix/);
    expect(out).toMatch(
      /content\/lessons\/900-around-zero: In content\/course\.yaml there is still the text of the template: “Where is the middle\?”/,
    );
    expect(out).toMatch(/index\.mdx:2: This is still the text of the template/);
    expect(out).toMatch(/around-zero\/statement\.md:1: This is still the text of the template/);
  });

  it('takes the next number, and the strand and the place of the lesson that it comes after', async () => {
    const { out } = await run(project, 'new-lesson', 'between-two', '--after', '9');
    expect(out).toMatch(/course\.yaml has it behind 09-gated-fusion, in the strand fusion, as a draft/);
    const { lessons } = course();
    const at = lessons.findIndex(({ slug }) => slug === '901-between-two');
    expect(lessons[at - 1]?.slug).toBe('09-gated-fusion');
    expect(lessons[at]).toMatchObject({ strand: 'fusion', buildsOn: ['09-gated-fusion'], draft: true });
    expect(lessons).toHaveLength(30);
  });

  it('takes the exercise that is there', async () => {
    const { out } = await run(project, 'new-lesson', '23-entropy');
    expect(out).toMatch(/Its exercise is entropy, which was there\./);
  });

  it.each([
    [['900-around-zero'], /exists\. Nothing was written/],
    [['900-other'], /Lesson 900 is 900-around-zero; .*Free is 902-other/],
    [['Other'], /Expected lower-case words joined by hyphens/],
    [['other', '--after', '77'], /--after: there is no lesson 77/],
    [['other', '--strand', 'fision'], /--strand: expected start, fusion/],
  ])('refuses %j', async (args, message) => {
    expect(await run(project, 'new-lesson', ...args)).toMatchObject({ code: 2, err: expect.stringMatching(message) });
  });

  it.each([
    ['a quiz', () => rmSync(join(lesson, 'quiz.yaml')), /quiz\.yaml: The quiz is missing/],
    ['a figure', () => renameSync(figure, `${figure}.away`), /src\/figures\/900-around-zero\/Figure\.astro is missing/],
    ['the door to its exercise', () => edit('<Exercise />', ''), /<Exercise>, the door to the exercise, is missing/],
  ])('makes a lesson that fails the check without %s', async (_, breakIt, message) => {
    const undo = keep();
    breakIt();
    const { code, out } = await run(project, 'check', 'content/lessons/900-around-zero');
    undo();
    if (existsSync(`${figure}.away`)) renameSync(`${figure}.away`, figure);
    expect(code).toBe(1);
    expect(out).toMatch(message);
  });

  it.each([
    [
      'a formula that cannot be read',
      '## By hand',
      '## By hand\n\nHere is $\\frac{1$.',
      /index\.mdx:23: The lesson does not compile: .*formula cannot be read/,
    ],
    ['a stray brace', '## By hand', '## By hand\n\nHere is {a brace.', /index\.mdx:23: The lesson does not compile/],
    ['a component that is not closed', '## By hand', '## By hand\n\n<Note>Open.', /index\.mdx:\d+: The lesson does not compile: .*Note/],
    ['a component that there is not', '## By hand', '## By hand\n\n<Aside />', /index\.mdx:23: There is no component <Aside>/],
    ['a dead link', '## By hand', '## By hand\n\n[There](../30-nowhere/).', /index\.mdx:23: There is no page \.\.\/30-nowhere\//],
    [
      'a link to a heading that there is not',
      '## By hand',
      '## By hand\n\n[There](#by-foot).',
      /index\.mdx:23: There is no heading #by-foot/,
    ],
  ])('makes a lesson that fails the check with %s', async (_, from, to, message) => {
    const undo = keep();
    edit(from, to);
    const { code, out } = await run(project, 'check', 'content/lessons/900-around-zero');
    undo();
    expect(out).toMatch(message);
    expect(code).toBe(1);
  });

  it('fails the check for a number that is not computed', async () => {
    const undo = keep();
    edit('<Val of="mean" />', '<Val of="median" />');
    expect((await run(project, 'check', 'content/lessons/900-around-zero')).out).toMatch(
      /index\.mdx:28: There is no value called median\.\n.*one of mean, moved/,
    );
    undo();
    edit('mean: (1 + 2 + 6) / 3', 'mean: (1 + 2 + 6) / three');
    expect((await run(project, 'check', 'content/lessons/900-around-zero')).out).toMatch(/index\.mdx:5: values\.mean: .*three/);
    undo();
  });
});

function edit(from: string, to: string): void {
  const file = join(lesson, 'index.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

/** Puts the lesson back as it was written. */
function keep(): () => void {
  const files = ['index.mdx', 'quiz.yaml'].map((name) => [join(lesson, name), readFileSync(join(lesson, name), 'utf8')] as const);
  return () => files.forEach(([file, text]) => writeFileSync(file, text));
}
