import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCourse } from '../../src/course/course.ts';
import { run, smallProject } from './a-command.ts';

const project = smallProject();
const figure = join(project, 'src/figures/900-around-zero/Figure.astro');
const lesson = join(project, 'content/lessons/900-around-zero');

describe('new:lesson', () => {
  it('writes a lesson with quiz, figure and exercise that passes the check at once, and enters it in the course', async () => {
    expect(await run(project, 'new-lesson', '900-around-zero', '--strand', 'fission')).toMatchObject({ code: 0 });
    expect(parseCourse(readFileSync(join(project, 'content/course.yaml'), 'utf8')).lessons.at(-1)).toMatchObject({
      slug: '900-around-zero',
      strand: 'fission',
      exercise: 'around-zero',
    });
    const { code, out } = await run(project, 'check', '900-around-zero');
    expect(code).toBe(0);
    expect(out).toMatch(/✓ 900-around-zero: sound/);
    expect(out).toMatch(/✓ around-zero: sound/);
  });

  it('takes the exercise that is there', async () => {
    const { out } = await run(project, 'new-lesson', '23-entropy');
    expect(out).toMatch(/Its exercise is entropy, which was there\./);
  });

  it.each([
    ['900-around-zero', /exists\. Nothing was written/],
    ['900-other', /Lesson 900 is 900-around-zero; .*Free is 901-other/],
    ['other', /Expected a number of two digits or more and lower-case words/],
  ])('refuses %s', async (slug, message) => {
    expect(await run(project, 'new-lesson', slug)).toMatchObject({ code: 2, err: expect.stringMatching(message) });
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
