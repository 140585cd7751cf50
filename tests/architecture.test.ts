import { describe, expect, it } from 'vitest';
import { circlesIn } from './architecture/circles.ts';
import { RULES } from './architecture/rules.ts';
import { reachOf } from './architecture/reach.ts';
import { parse, readRepository } from './architecture/source-file.ts';

const repository = readRepository();

describe('the repository', () => {
  it.each(RULES)('$title', ({ violations }) => {
    expect(repository.flatMap(violations)).toEqual([]);
  });

  it('has no more than eight files at the top of graders, so that it reads like a table of contents', () => {
    const atTop = repository.map(({ path }) => path).filter((path) => /^graders\/[^/]+$/.test(path));
    expect(atTop.length, atTop.join(', ')).toBeLessThanOrEqual(8);
  });

  it.each(['graders', 'src'])('no circle of imports in %s, of files or of folders, types included', (room) => {
    expect(circlesIn(repository, room)).toEqual([]);
  });
});

/** Modules that need a disk, and what the build puts in their place for a browser. */
const REPLACED = new Set(['src/author-types/library.ts']);
const NODE_ALONE = /^node:|^src\/(build|class|cli)\//;

describe('the check of an exercise', () => {
  it.each(['src/check/check-files.ts', 'src/check/files-worker.ts'])('loads nothing that runs in Node alone, from %s', (path) => {
    const reached = reachOf(path, repository, REPLACED);
    expect([...reached].filter(([target]) => NODE_ALONE.test(target)).map(([target, from]) => `${from} imports ${target}`)).toEqual([]);
    expect(reached.has('graders/package/read-files.ts')).toBe(true);
  });

  it('is seen to load what runs in Node alone, through other files and without types', () => {
    const files = [
      parse('src/check/a.ts', "import type { C } from './c.ts'; import { b } from './b.ts';"),
      parse('src/check/b.ts', "export * from 'node:fs';"),
      parse('src/check/c.ts', "import 'node:path';"),
    ];
    expect([...reachOf('src/check/a.ts', files, new Set())]).toEqual([
      ['src/check/b.ts', 'src/check/a.ts'],
      ['node:fs', 'src/check/b.ts'],
    ]);
  });
});

/** Made-up files, and the only rule that each of them breaks. */
const BREAKS: [title: string, path: string, text: string][] = [
  ['graders imports nothing outside graders', 'graders/grade.ts', "import { href } from '../src/site/href.ts';"],
  ['graders imports nothing outside graders', 'graders/grade.ts', "export * from '../content/course.ts';"],
  ['graders imports nothing outside graders', 'graders/grade.ts', "type Link = import('../src/site/href.ts').Link;"],
  ['src imports from src and graders, and content only as data', 'src/course/course.ts', "import { order } from '../../content/order.ts';"],
  [
    'src imports from src and graders, and content only as data',
    'src/lesson/Quiz.astro',
    "---\nimport { order } from '../../content/order.ts';\n---\n<p />",
  ],
  ['content imports nothing: what a lesson uses is handed in', 'content/order.ts', "import { grade } from '../graders/grade.ts';"],
  [
    'content imports nothing: what a lesson uses is handed in',
    'content/lessons/23-entropy/index.mdx',
    "---\nminutes: 20\n---\n\nText.\n\nimport Figure from '../../../src/lesson/Figure.astro';\n\n<Figure />",
  ],
  [
    'src/build runs in Node alone: nothing that reaches the browser imports it',
    'src/workbench/render-markdown.ts',
    "const { renderText } = await import('../build/quiz-text.ts');",
  ],
  [
    'src/build runs in Node alone: nothing that reaches the browser imports it',
    'src/lesson/Head.astro',
    "---\nimport { loadPackage } from '../build/packages.ts';\n---\n<p />\n<script>\n  import { renderText } from '../build/quiz-text.ts';\n</script>",
  ],
  [
    'the class server runs in Node alone: pages speak HTTP with it, by the messages of src/classroom',
    'src/classroom/client.ts',
    "import { OPERATIONS } from '../class/web/operations.ts';",
  ],
  ['Monaco is imported only in src/workbench', 'src/quiz/Cloze.tsx', "const editor = await import('monaco-editor/editor');"],
  ['Monaco is imported only in src/workbench', 'src/quiz/Quiz.astro', "<p />\n<script>\n  import 'monaco-editor/editor';\n</script>"],
  [
    'what knows the inside of the engine’s build is imported only in graders/sandbox',
    'graders/grade.ts',
    "import { open } from './sandbox/quickjs-build.ts';",
  ],
  ['relative imports name their file, with its extension', 'src/quiz/mark.ts', "import { compare } from '../../graders/judge/compare';"],
  ['no file is a drawer', 'src/build/utils.ts', ''],
  ['no type is any', 'src/quiz/mark.ts', 'export const mark = (answer: unknown) => answer as any;'],
  ['graders reads no clock and rolls no dice', 'graders/grade.ts', 'export const started = Date.now();'],
  ['graders reads no clock and rolls no dice', 'graders/grade.ts', 'export const started = new Date();'],
  ['graders reads no clock and rolls no dice', 'graders/grade.ts', 'export const dice = { roll: Math.random };'],
  ['a test has the path of what it tests', 'tests/nowhere/nothing.test.ts', ''],
];

describe('a rule', () => {
  it.each(BREAKS)('“%s” sees %s break it', (title, path, text) => {
    const file = parse(path, text);
    expect(RULES.filter(({ violations }) => violations(file).length > 0).map((rule) => rule.title)).toEqual([title]);
  });

  it('sees src and graders import from tests', () => {
    for (const path of ['src/course/course.ts', 'graders/grade.ts']) {
      const file = parse(
        path,
        "new Worker(new URL('../tests/e2e/browser.ts', import.meta.url));".replace('../', path.startsWith('src') ? '../../' : '../'),
      );
      expect(RULES.filter(({ violations }) => violations(file).length > 0).map(({ title }) => title)).toContain(
        'nothing but tests imports from tests',
      );
    }
  });

  it('names the file, the line and the import', () => {
    const file = parse('src/lesson/Quiz.astro', "---\nconst a = 1;\nimport 'monaco-editor';\n---\n<p />");
    expect(RULES.flatMap(({ violations }) => violations(file))).toEqual(['src/lesson/Quiz.astro:3 imports monaco-editor']);
  });

  it('lets src read content as data', () => {
    const text = "import course from '../../content/course.yaml?raw'; import.meta.glob('../../content/lessons/*/quiz.yaml');";
    expect(RULES.flatMap(({ violations }) => violations(parse('src/course/course.ts', text)))).toEqual([]);
  });

  it('lets a lesson talk of imports', () => {
    const text = "Important:\n\n```ts\nimport { grade } from '../../graders/grade.ts';\n```\n";
    expect(RULES.flatMap(({ violations }) => violations(parse('content/lessons/23-entropy/index.mdx', text)))).toEqual([]);
  });

  it('lets the sandbox replace Math.random', () => {
    expect(
      RULES.flatMap(({ violations }) => violations(parse('graders/sandbox/realm/harden.ts', 'Math.random = () => { throw 1; };'))),
    ).toEqual([]);
  });
});

describe('a circle of imports', () => {
  const found = (files: Record<string, string>) =>
    circlesIn(
      Object.entries(files).map(([path, text]) => parse(path, text)),
      'graders',
    );

  it('of two files is seen, also where only types make it', () => {
    expect(
      found({
        'graders/a.ts': "import { b } from './b.ts';",
        'graders/b.ts': "import type { A } from './a.ts';",
        'graders/c.ts': "import { a } from './a.ts';",
      }),
    ).toEqual(['graders/: a.ts ⇄ b.ts: graders/a.ts:1 imports ./b.ts; graders/b.ts:1 imports ./a.ts']);
  });

  it('of two folders is seen, where no files make one', () => {
    expect(
      found({
        'graders/judge/compare.ts': "import { value } from '../explain/value.ts';",
        'graders/explain/explain.ts': "import { describe } from '../judge/describe.ts';",
      }),
    ).toEqual([expect.stringMatching(/^graders\/: explain ⇄ judge: /)]);
  });

  it('is seen inside of a folder, and over three files', () => {
    expect(
      found({
        'graders/quiz/a.ts': "export * from './b.ts';",
        'graders/quiz/b.ts': "type C = import('./c.ts').C;",
        'graders/quiz/c.ts': "const a = await import('./a.ts');",
      }),
    ).toEqual([expect.stringMatching(/^graders\/quiz\/: a\.ts ⇄ b\.ts ⇄ c\.ts: /)]);
  });

  it('of a file and a folder beside it is seen, where no files make one', () => {
    expect(
      found({
        'graders/grade.ts': "import { casesOf } from './cases/cases.ts';",
        'graders/cases/cases.ts': "import { drawn } from './drawn.ts';",
        'graders/cases/drawn.ts': '',
        'graders/cases/sized.ts': "import type { Room } from '../grade.ts';",
      }),
    ).toEqual([expect.stringMatching(/^graders\/: cases ⇄ grade\.ts: /)]);
  });

  it('is not what a folder takes from the files beside it, while others of them use the folder', () => {
    expect(
      found({
        'graders/grade.ts': "import { casesOf } from './cases/cases.ts';",
        'graders/cases/cases.ts': "import type { Value } from '../value.ts';",
        'graders/value.ts': '',
      }),
    ).toEqual([]);
  });

  it('is not what many files import from one another in one direction', () => {
    expect(found({ 'graders/a.ts': "import './b.ts'; import './c.ts';", 'graders/b.ts': "import './c.ts';", 'graders/c.ts': '' })).toEqual(
      [],
    );
  });
});
