import { openAsBlob } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { BlobReader } from '@zip.js/zip.js/lib/zip-core-external.js';
import { readBytes } from '../../graders/package/read-text.ts';
import { byCodeUnits } from '../gradebook/code-units.ts';
import { addOpened, openArchive } from './archive.ts';
import { extension, type HandedInFile, isOfTheSystem, type NoFile } from './handed-in-file.ts';

/**
 * All files below the folders, archives and files that were named, in the order of their names; `without`: a folder to be left out, that of the
 * results. What systems put beside files is passed over. Throws where something that was named is not there or lies in `without`, or two files would have one
 * name in the results.
 */
export async function findFiles(inputs: readonly string[], without: string): Promise<{ files: HandedInFile[]; others: NoFile[] }> {
  const files: HandedInFile[] = [];
  const others: NoFile[] = [];
  const all = [...new Set(inputs.map((input) => resolve(input)))];
  // What lies in a folder that was named as well is there already.
  const roots = all.filter((root) => !all.some((other) => root !== other && lies(root, other)));
  for (const root of roots) {
    if (lies(root, resolve(without)))
      throw new Error(`${relative('.', root) || '.'}: the results would be written into what was handed in. Name another folder for them.`);
    const found = await stat(root).catch(() => undefined);
    if (!found) throw new Error(`${relative('.', root)}: there is no such file or folder. Name what was handed in.`);
    if (found.isDirectory()) await walk(root, roots.length === 1 ? '' : `${basename(root)}/`, resolve(without), files, others);
    else if (isArchive(root)) await addArchive(root, roots.length === 1 ? '' : `${basename(root)}/`, files, others);
    else files.push(onDisk(root, `${basename(dirname(root))}/${basename(root)}`));
  }
  const names = new Set<string>();
  for (const { name } of files) {
    if (names.has(name)) throw new Error(`Two files would be called ${name} in the results. Name the folder that holds both.`);
    names.add(name);
  }
  return { files: files.sort((a, b) => byCodeUnits(a.name, b.name)), others };
}

/** Whether a path is a folder, or lies in it. */
const lies = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);

async function walk(folder: string, prefix: string, without: string, files: HandedInFile[], others: NoFile[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries)
    others.push({ name: prefix, found: 'this folder cannot be read', fix: 'Ask for the right to read it, and run this again.' });
  for (const entry of entries ?? []) {
    const path = join(folder, entry.name);
    const name = `${prefix}${entry.name}`;
    if (isOfTheSystem(entry.name) || lies(path, without)) continue;
    if (entry.isDirectory()) await walk(path, `${name}/`, without, files, others);
    else if (entry.isSymbolicLink())
      others.push({ name, found: 'this is a link, and links are not followed', fix: 'Put the file itself in its place.' });
    else if (isArchive(path)) await addArchive(path, `${name}/`, files, others);
    else files.push(onDisk(path, name));
  }
}

const onDisk = (path: string, name: string): HandedInFile => ({
  name,
  folder: basename(dirname(path)),
  read: (mostBytes) => readBytes(path, mostBytes),
});

const isArchive = (path: string): boolean => extension(basename(path)) === '.zip';

/** What an archive holds counts as if it lay in a folder of its name; an archive within is not opened. */
async function addArchive(path: string, prefix: string, files: HandedInFile[], others: NoFile[]): Promise<void> {
  const opened = await openArchive(new BlobReader(await openAsBlob(path)), basename(path), prefix);
  addOpened(opened, prefix.replace(/\/$/, '') || basename(path), files, others);
}
