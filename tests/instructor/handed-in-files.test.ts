import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import type { Dropped } from '../../src/instructor/dropped-files.ts';
import { handedInFiles } from '../../src/instructor/handed-in-files.ts';
import { findFiles } from '../../src/regrade/find-files.ts';
import { zipOf } from '../regrade/zip-of.ts';

const INNER = await zipOf([['bob/entropy.ts', 'x']]);
const CONTENT: [string, string | Uint8Array][] = [
  ['ada/entropy.ts', 'x'],
  ['cy.crossmodal.json', '{}'],
  ['entropy.ts', 'x'],
  ['more.zip', INNER],
  ['.DS_Store', ''],
];

const bytes = (content: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(typeof content === 'string' ? new TextEncoder().encode(content) : content);
const dropped = (prefix: string, files = CONTENT): Dropped[] =>
  files.map(([name, content]) => ({ name: `${prefix}${name}`, file: new File([bytes(content)], name) }));

function onDisk(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'dropped-')), 'class');
  for (const [name, content] of CONTENT) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const shape = ({ files }: { files: { name: string; folder: string }[] }) => files.map(({ name, folder }) => [name, folder]);

it('gives the files of a dropped folder the names and folders that the command line gives them', async () => {
  expect(shape(await handedInFiles(dropped('class/')))).toEqual(shape(await findFiles([onDisk()], '/nowhere')));
});

it('gives those of one archive the names that the command line gives them', async () => {
  const zip = join(mkdtempSync(join(tmpdir(), 'dropped-')), 'class.zip');
  const content = await zipOf(CONTENT.slice(0, 3));
  writeFileSync(zip, content);
  expect(shape(await handedInFiles(dropped('', [['class.zip', content]])))).toEqual(shape(await findFiles([zip], '/nowhere')));
});

it('puts the names of archives and folders before their files where there are several', async () => {
  const files = await handedInFiles([
    ...dropped('one/', CONTENT.slice(0, 1)),
    ...dropped('two/', CONTENT.slice(0, 1)),
    ...dropped('', [['x.zip', INNER]]),
  ]);
  expect(files.files.map(({ name }) => name)).toEqual(['one/ada/entropy.ts', 'two/ada/entropy.ts', 'x.zip/bob/entropy.ts']);
});

it('names an archive that cannot be opened', async () => {
  expect((await handedInFiles(dropped('', [['x.zip', 'PK']]))).others).toMatchObject([
    { name: 'x.zip', found: expect.stringContaining('no zip archive') },
  ]);
});
