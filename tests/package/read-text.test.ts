import { spawnSync } from 'node:child_process';
import { mkdirSync, openSync, closeSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, smallProject } from '../cli/a-command.ts';

const RIGHT =
  'function entropy(weights, base) { let total = 0; for (const w of weights) total += w; let h = 0; for (const w of weights) if (w > 0) h -= (w / total) * Math.log(w / total); return h / Math.log(base); }';

/** A pipe that nobody writes into: whoever opens it to read waits for ever. */
function pipe(path: string): void {
  rmSync(path, { force: true });
  if (spawnSync('mkfifo', [path]).status !== 0) throw new Error('mkfifo is needed for this test');
}

/** A file that says it has 300 MB, and takes no room. */
function huge(path: string): void {
  closeSync(openSync(path, 'w'));
  truncateSync(path, 300e6);
}

const project = smallProject();
mkdirSync(join(project, 'folder.ts'));
pipe(join(project, 'pipe.ts'));
huge(join(project, 'huge.ts'));
writeFileSync(join(project, 'wrong.ts'), 'function entropy() { return 0; }');
const unreadable: [file: string, reason: string][] = [
  ['folder.ts', 'this is a folder, not a file'],
  ['pipe.ts', 'this is no ordinary file, but a pipe or a device'],
  ['huge.ts', 'it has 300 MB; a file may have 1 MB'],
  ['/dev/zero', 'this is no ordinary file, but a pipe or a device'],
  ['nowhere.ts', 'there is no such file'],
  [`${'a'.repeat(300)}.ts`, 'there is no such file: the name is too long for one'],
];

describe.skipIf(process.platform === 'win32')('a file that cannot be read', () => {
  it('is named by grade, and those after it are graded', async () => {
    const files = unreadable.flatMap(([file]) => [file, 'wrong.ts']);
    const { code, out, err } = await run(project, 'grade', 'entropy', ...files);
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toEqual(unreadable.map(([file, reason]) => `${file}: not graded, because ${reason}.`));
    expect(out.match(/^wrong\.ts: wrong answer$/gm)).toHaveLength(unreadable.length);
  });

  it('has its line in the JSON of grade', async () => {
    const { out } = await run(project, 'grade', 'entropy', '--json', 'pipe.ts', 'wrong.ts');
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toEqual({ file: 'pipe.ts', notGraded: 'this is no ordinary file, but a pipe or a device' });
    expect(lines[1]).toMatchObject({ file: 'wrong.ts', verdict: 'wrong_answer' });
  });

  it.each(unreadable)('is refused by evaluate: %s', async (file, reason) => {
    writeFileSync(join(project, 'args.json'), '[]');
    expect(await run(project, 'evaluate', 'entropy', 'args.json', '--solution', file)).toEqual({
      code: 2,
      out: '',
      err: `${file}: ${reason}.\n`,
    });
    if (file !== 'huge.ts') expect((await run(project, 'evaluate', 'entropy', file)).err).toBe(`${file}: ${reason}.\n`);
  });

  it('is named by check and pack in an exercise, whichever file it is', async () => {
    const own = smallProject();
    const broken: [file: string, make: (path: string) => void][] = [
      ['exercise.yaml', huge],
      ['reference.ts', pipe],
      ['laws.ts', pipe],
      ['submissions/accepted/pipe.ts', pipe],
      ['submissions/wrong_answer/folder.ts', mkdirSync],
    ];
    for (const [file, make] of broken) {
      const path = join(own, 'graders/exercises/entropy', file);
      rmSync(path, { force: true });
      make(path);
    }
    const checked = await run(own, 'check', 'entropy');
    const packed = await run(own, 'pack', 'entropy');
    expect([checked.code, packed.code]).toEqual([1, 1]);
    for (const [file] of broken)
      for (const text of [checked.out, packed.err]) expect(text).toContain(`entropy/${file}: The file cannot be used: `);
  });

  it('is no file of many lists either: deep ones are refused with a reason', async () => {
    writeFileSync(join(project, 'deep.json'), '['.repeat(200_000));
    expect(await run(project, 'evaluate', 'entropy', 'deep.json')).toMatchObject({
      code: 2,
      err: 'deep.json: the lists are nested more than 64 deep.\n',
    });
    const own = smallProject();
    writeFileSync(join(own, 'graders/exercises/entropy/golden.json'), '['.repeat(200_000));
    expect((await run(own, 'check', 'entropy')).out).toContain('golden.json: The file is nested more than 64 deep.');
  });
});

it('grades a file of exactly the largest size', async () => {
  const file = join(project, 'full.ts');
  writeFileSync(file, `${RIGHT}//${'x'.repeat(1_000_000 - RIGHT.length - 2)}`);
  expect((await run(project, 'grade', 'entropy', file)).out).toContain('compile error');
  writeFileSync(file, `${RIGHT}//${'x'.repeat(1_000_000 - RIGHT.length - 1)}`);
  expect(await run(project, 'grade', 'entropy', file)).toMatchObject({
    code: 2,
    err: expect.stringContaining('it has 1.1 MB; a file may have 1 MB'),
  });
});
