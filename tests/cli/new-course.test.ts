import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCourse } from '../../src/course/course.ts';
import { courseFolder } from '../../src/cli/course-folder.ts';
import { stageCourse } from '../../src/cli/stage-course.ts';
import { emptyFolder, run } from './a-command.ts';

const home = emptyFolder();
const folder = join(home, 'probability');

describe('new:course', () => {
  it('writes a course of one lesson and one exercise, with a title, strands and inks of its own', async () => {
    const { code, out } = await run(home, 'new-course', folder, '--title', 'Probability: by counting');
    expect(code, out).toBe(0);
    expect(out).toContain(`COURSE=${folder} npm start`);
    const course = parseCourse(readFileSync(join(folder, 'content/course.yaml'), 'utf8'));
    expect(course).toMatchObject({
      title: 'Probability: by counting',
      strands: [{ id: 'basics' }],
      lessons: [{ slug: '01-around-zero', draft: false }],
    });
    expect(course.inks).toBeDefined();
  });

  it('writes over nothing', async () => {
    expect(await run(home, 'new-course', folder)).toMatchObject({ code: 2, err: expect.stringMatching(/exists\. Nothing was written/) });
    expect(await run(home, 'new-course')).toMatchObject({ code: 2, err: expect.stringMatching(/^Usage/) });
  });

  it('is checked, and grows, in its own folder: all that is said is that it is still the template', async () => {
    const { out } = await run(folder, 'check', '--json');
    const { exercises } = JSON.parse(out) as { exercises: { folder: string; findings: { rule: string; severity: string }[] }[] };
    expect(exercises.map((it) => it.folder)).toEqual(['graders/exercises/around-zero', 'content/lessons/01-around-zero']);
    const rules = exercises.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule));
    expect(new Set(rules)).toEqual(new Set(['template']));
    expect(await run(folder, 'new-lesson', 'further-on')).toMatchObject({ code: 0, out: expect.stringContaining('02-further-on') });
    expect(existsSync(join(folder, 'src/figures/02-further-on/Figure.astro'))).toBe(true);
  });
});

describe('COURSE', () => {
  it('names a folder that holds a course', () => {
    expect(courseFolder({ COURSE: folder })).toBe(folder);
    expect(courseFolder({ COURSE: relative('.', folder) })).toBe(folder);
    expect(courseFolder({})).toBeUndefined();
    expect(() => courseFolder({ COURSE: 'elsewhere' })).toThrow(/elsewhere holds no course.*npm run new:course -- elsewhere/);
  });
});

describe('a course and its engine', () => {
  it('are put together without the lessons, exercises, figures and the end of the engine’s own course', () => {
    const stage = stageCourse(folder);
    try {
      const has = (path: string) => existsSync(join(stage, path));
      expect(['content/course.yaml', 'content/guides/author.mdx', 'content/lessons/01-around-zero/index.mdx'].filter(has)).toHaveLength(3);
      expect(
        ['src/pages/index.astro', 'src/figures/parts/Frame.tsx', 'src/figures/01-around-zero/Figure.astro', 'astro.config.mjs'].filter(has),
      ).toHaveLength(4);
      expect(
        ['graders/grade.ts', 'graders/exercises/around-zero/reference.ts', 'graders/exercises/tsconfig.json'].filter(has),
      ).toHaveLength(3);
      expect(
        [
          'content/cards.yaml',
          'content/lessons/23-entropy',
          'graders/exercises/entropy',
          'src/figures/23-entropy',
          'src/pages/clip',
        ].filter(has),
      ).toEqual([]);
      // What its author takes away is gone the next time.
      writeFileSync(join(stage, 'content/left.yaml'), '');
      expect(stageCourse(folder)).toBe(stage);
      expect(has('content/left.yaml')).toBe(false);
    } finally {
      rmSync(stage, { recursive: true, force: true });
    }
  });
});
