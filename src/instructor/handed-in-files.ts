import { BlobReader } from '@zip.js/zip.js/lib/zip-core-external.js';
import type { ReadBytes } from '../../graders/package/read-text.ts';
import { tooLarge } from '../../graders/package/too-large.ts';
import { byCodeUnits } from '../gradebook/code-units.ts';
import { addOpened, openArchive } from '../regrade/archive.ts';
import { baseName, extension, folderOf, type HandedInFile, isOfTheSystem, type NoFile } from '../regrade/handed-in-file.ts';
import type { Dropped } from './dropped-files.ts';

/** What was handed in, and what cannot be opened as a file. */
export interface HandedIn {
  files: HandedInFile[];
  others: NoFile[];
}

/**
 * The files to be graded, archives opened; in the order of their names, which are those that the command line gives to the same folder or
 * archive. Nothing is read yet.
 */
export async function handedInFiles(dropped: readonly Dropped[]): Promise<HandedIn> {
  const files: HandedInFile[] = [];
  const others: NoFile[] = [];
  const folder = onlyFolderOf(dropped);
  for (const { name: path, file } of dropped) {
    if (path.split('/').some(isOfTheSystem)) continue;
    const name = path.slice(folder.length);
    if (extension(name) !== '.zip') files.push(plain(name, folderOf(path) ?? '', file));
    else {
      const prefix = dropped.length === 1 && folder === '' ? '' : `${name}/`;
      addOpened(await openArchive(new BlobReader(file), baseName(name), prefix), name, files, others);
    }
  }
  return { files: withOwnNames(files).sort((a, b) => byCodeUnits(a.name, b.name)), others };
}

/** `class/`, where all that was dropped lies in that folder: names begin within it. */
function onlyFolderOf(dropped: readonly Dropped[]): string {
  const folders = new Set(dropped.map(({ name }) => name.slice(0, name.indexOf('/') + 1)));
  const [folder = ''] = folders;
  return folders.size === 1 ? folder : '';
}

/** Two files of one name, dropped one after the other, are told apart by a number, as a browser does with downloads. */
function withOwnNames(files: readonly HandedInFile[]): HandedInFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const dot = file.name.lastIndexOf('.');
    let name = file.name;
    for (let copy = 2; taken.has(name); copy++) name = `${file.name.slice(0, dot)} (${copy})${file.name.slice(dot)}`;
    taken.add(name);
    return { ...file, name };
  });
}

const plain = (name: string, folder: string, file: File): HandedInFile => ({
  name,
  folder,
  async read(mostBytes): Promise<ReadBytes> {
    if (file.size > mostBytes) return { kind: 'refused', reason: tooLarge(file.size, mostBytes) };
    try {
      return { kind: 'bytes', bytes: new Uint8Array(await file.arrayBuffer()) };
    } catch {
      return { kind: 'refused', reason: 'it cannot be read: is it still where it was?' };
    }
  },
});
