import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findFiles } from '../../src/regrade/find-files.ts';
import { emptyFolder } from '../cli/a-command.ts';

const names = async (inputs: string[], without = '/nowhere') => (await findFiles(inputs, without)).files.map(({ name }) => name);

function folderWith(...files: string[]): string {
  const folder = emptyFolder();
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  return folder;
}

it('finds files of any depth in order, without the results and what systems put there', async () => {
  const folder = folderWith('b.ts', 'B.ts', 'a/deep/x.ts', 'out/results.jsonl', 'outer/y.ts', '.git/z.ts', '__MACOSX/b.ts', '.DS_Store');
  expect(await names([folder], join(folder, 'out'))).toEqual(['B.ts', 'a/deep/x.ts', 'b.ts', 'outer/y.ts']);
});

it('names a file by its folder, and takes one that is named twice once', async () => {
  const folder = folderWith('ada/entropy.ts', 'bob/entropy.ts');
  const [ada, bob] = [join(folder, 'ada/entropy.ts'), join(folder, 'bob')];
  expect(await names([ada, bob, ada])).toEqual(['ada/entropy.ts', 'bob/entropy.ts']);
});

it('follows no link', async () => {
  const folder = folderWith('a.ts');
  symlinkSync('/etc', join(folder, 'link'));
  expect(await findFiles([folder], '/nowhere')).toMatchObject({
    files: [{ name: 'a.ts' }],
    others: [{ name: 'link', found: expect.stringContaining('not followed') }],
  });
});

it('refuses two files that would have one name in the results', async () => {
  const [a, b] = [folderWith('x/e.ts'), folderWith('x/e.ts')];
  await expect(findFiles([join(a, 'x'), join(b, 'x')], '/nowhere')).rejects.toThrow('Two files would be called x/e.ts');
});

it('takes a file once that is named beside its folder', async () => {
  const folder = folderWith('ada/entropy.ts', 'bob/entropy.ts');
  expect(await names([folder, join(folder, 'ada/entropy.ts')])).toEqual(['ada/entropy.ts', 'bob/entropy.ts']);
});

it('refuses to write the results over what was handed in', async () => {
  const folder = folderWith('ada/entropy.ts');
  for (const out of [folder, join(folder, '..')])
    await expect(findFiles([folder], out)).rejects.toThrow('the results would be written into what was handed in');
});
