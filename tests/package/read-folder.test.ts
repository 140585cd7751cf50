import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesIn, readPackage } from '../../graders/package/read-folder.ts';
import { MOST_SOLUTIONS, readFiles } from '../../graders/package/read-files.ts';
import { FILE_BYTES } from '../../graders/package/file-text.ts';

const home = mkdtempSync(join(tmpdir(), 'folder-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
let folders = 0;

/** A copy of an exercise with some files more; of an undefined one the folder alone is made. */
function exerciseWith(files: Record<string, string | undefined>): string {
  const folder = join(home, String(folders++), 'entropy');
  cpSync('graders/exercises/entropy', folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, text === undefined ? path : dirname(path)), { recursive: true });
    if (text !== undefined) writeFileSync(join(folder, path), text);
  }
  return folder;
}

const bytes = (text: string) => new TextEncoder().encode(text);

async function faultsOf(folder: string): Promise<string[]> {
  const read = await readPackage(folder);
  return read.kind === 'broken' ? read.faults.map(({ file, found }) => `${file}: ${found}`) : [];
}

describe('an exercise', () => {
  it('is the same from a folder and from files in memory', async () => {
    const files = await filesIn('graders/exercises/entropy');
    expect([...files.keys()]).toContain('submissions/wrong_answer/sign.ts');
    expect(readFiles('entropy', files)).toEqual(await readPackage('graders/exercises/entropy'));
    expect(readFiles('entropy', files).kind).toBe('package');
  });

  it.each([
    [
      'a file outside of the folders of verdicts',
      { 'submissions/sign.ts': 'x' },
      'submissions/sign.ts: A file lies outside the folders of verdicts.',
    ],
    [
      'a folder in place of a solution',
      { 'submissions/accepted/more': undefined },
      'submissions/accepted/more: The file cannot be used: this is a folder, not a file.',
    ],
    ['a folder in place of laws', { 'draw.ts': undefined }, 'draw.ts: The file cannot be used: this is a folder, not a file.'],
    [
      'a file that is too large',
      { 'submissions/accepted/long.ts': ' '.repeat(FILE_BYTES + 1) },
      'submissions/accepted/long.ts: The file cannot be used: it has 1.1 MB; a file may have 1 MB.',
    ],
  ])('says of %s what is wrong with it', async (_, files, fault) => {
    expect(await faultsOf(exerciseWith(files))).toEqual([fault]);
  });

  it('in memory says the same of a folder and of a file that is too large', async () => {
    const files = await filesIn('graders/exercises/entropy');
    const more = new Map([...files, ['draw.ts/x.ts', bytes('')], ['submissions/accepted/long.ts', new Uint8Array(FILE_BYTES + 1)]]);
    expect(readFiles('entropy', more)).toMatchObject({
      kind: 'broken',
      faults: [
        { file: 'draw.ts', found: 'The file cannot be used: this is a folder, not a file.' },
        { file: 'submissions/accepted/long.ts', found: 'The file cannot be used: it has 1.1 MB; a file may have 1 MB.' },
      ],
    });
  });

  it('ignores files of the system, and what has no meaning', async () => {
    expect(await faultsOf(exerciseWith({ 'submissions/.DS_Store': 'x', 'submissions/accepted/.x': 'x', 'notes.txt': 'x' }))).toEqual([]);
  });

  it('has no more solutions than can be judged, however many lie in its folder', async () => {
    const files = new Map([...(await filesIn('graders/exercises/entropy'))]);
    for (let i = 0; i <= MOST_SOLUTIONS; i++) files.set(`submissions/accepted/a${i}.ts`, bytes(''));
    expect(readFiles('entropy', files)).toMatchObject({
      kind: 'broken',
      faults: [{ file: 'submissions', found: 'There are more than 1,000 solutions.' }],
    });
    const folder = exerciseWith({});
    for (let i = 0; i < MOST_SOLUTIONS + 5; i++) symlinkSync('probabilities-first.ts', join(folder, `submissions/accepted/a${i}.ts`));
    expect((await filesIn(folder)).size).toBeLessThan(MOST_SOLUTIONS + 15);
  });
});
