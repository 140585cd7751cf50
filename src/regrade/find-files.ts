import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { byCodeUnits } from '../gradebook/code-units.ts';

/** A file to be read: where it is, and what it is called in the results, from the folder that was named and with `/`. */
export interface FoundFile {
  path: string;
  name: string;
}

/** What cannot be opened as a file, and why it is not followed. */
export interface NoFile {
  name: string;
  found: string;
  fix: string;
}

/**
 * All files below the folders and files that were named, in the order of their names; `without`: a folder to be left out, that of the
 * results. What systems put beside files is passed over. Throws where something that was named is not there, or two files would have one
 * name in the results.
 */
export async function findFiles(inputs: readonly string[], without: string): Promise<{ files: FoundFile[]; others: NoFile[] }> {
  const files: FoundFile[] = [];
  const others: NoFile[] = [];
  const roots = [...new Set(inputs.map((input) => resolve(input)))];
  for (const root of roots) {
    const found = await stat(root).catch(() => undefined);
    if (!found) throw new Error(`${relative('.', root)}: there is no such file or folder. Name what was handed in.`);
    if (found.isDirectory()) await walk(root, roots.length === 1 ? '' : `${basename(root)}/`, resolve(without), files, others);
    else files.push({ path: root, name: `${basename(dirname(root))}/${basename(root)}` });
  }
  const names = new Set<string>();
  for (const { name } of files) {
    if (names.has(name)) throw new Error(`Two files would be called ${name} in the results. Name the folder that holds both.`);
    names.add(name);
  }
  return { files: files.sort((a, b) => byCodeUnits(a.name, b.name)), others };
}

async function walk(folder: string, prefix: string, without: string, files: FoundFile[], others: NoFile[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries)
    others.push({ name: prefix, found: 'this folder cannot be read', fix: 'Ask for the right to read it, and run this again.' });
  for (const entry of entries ?? []) {
    const path = join(folder, entry.name);
    const name = `${prefix}${entry.name}`;
    if (isOfTheSystem(entry.name) || path === without || `${path}${sep}`.startsWith(`${without}${sep}`)) continue;
    if (entry.isDirectory()) await walk(path, `${name}/`, without, files, others);
    else if (entry.isSymbolicLink())
      others.push({ name, found: 'this is a link, and links are not followed', fix: 'Put the file itself in its place.' });
    else files.push({ path, name });
  }
}

const isOfTheSystem = (name: string): boolean => name.startsWith('.') || ['__MACOSX', 'Thumbs.db', 'desktop.ini'].includes(name);
