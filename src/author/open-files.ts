import { handedInFiles } from '../instructor/handed-in-files.ts';
import type { Dropped } from '../instructor/dropped-files.ts';
import { baseName, extension, folderOf, type HandedInFile, stem } from '../regrade/handed-in-file.ts';
import { readPackageFile } from '../workbench/package-file/read-package.ts';
import { type Content, contentOf } from './content.ts';
import { nameFrom, purposeOf, whyNoPath } from './file-paths.ts';
import { type OpenedFiles, openedPackage } from './opened-files.ts';

/** Files of one exercise, and bytes of one file: ten times what the largest of the course has. */
const MOST_FILES = 300;
const FILE_BYTES = 1_000_000;

/** Opens an exercise out of what was dropped or chosen: its folder, its files, a zip with them, or the file of a package. */
export async function openFiles(dropped: readonly Dropped[]): Promise<OpenedFiles> {
  const [only, ...more] = dropped;
  if (!only) return refused('There is no file in what was dropped.');
  const isAlone = more.length === 0 && !only.name.includes('/');
  if (isAlone && extension(only.name) === '.json' && purposeOf(baseName(only.name)) === undefined) return openPackage(only);
  const { files, others } = await handedInFiles(dropped);
  if (files.length === 0 && others[0]) return refused(`${others[0].name}: ${others[0].found}. ${others[0].fix}`);
  const root = rootOf(files.map(({ name }) => name));
  if (root.kind === 'refused') return root;
  const own = files.filter(({ name }) => name.startsWith(root.folder));
  if (own.length > MOST_FILES) return refused(`There are ${own.length} files; an exercise may have ${MOST_FILES}.`);
  const read = await readEach(own, root.folder);
  if (read.files.size === 0) return refused(read.leftOut.join(' '));
  const leftOut = [...read.leftOut, ...others.map(({ name, found }) => `${name}: ${found}.`)];
  return { kind: 'opened', name: nameFrom(nameOf(root.folder, dropped)), files: read.files, leftOut, isOfPackage: false };
}

/** The folder of the exercise: the one with its exercise.yaml, or, where that is missing, the one with any file of an exercise. */
function rootOf(names: readonly string[]): { kind: 'folder'; folder: string } | { kind: 'refused'; reason: string } {
  const settings = names.filter((name) => baseName(name) === 'exercise.yaml').map((name) => name.slice(0, -'exercise.yaml'.length));
  const [folder, ...others] = settings;
  if (folder !== undefined && others.length === 0) return { kind: 'folder', folder };
  if (folder !== undefined) {
    const some = settings.slice(0, 5).map((it) => baseName(it.slice(0, -1)) || 'the folder itself');
    return refused(
      `There are ${settings.length} exercises (${some.join(', ')}${settings.length > 5 ? ', …' : ''}). Open one of their folders.`,
    );
  }
  if (names.some((name) => purposeOf(name) !== undefined)) return { kind: 'folder', folder: '' };
  return refused('There is no exercise.yaml. An exercise is a folder that has one, a zip with that folder, or the file of a package.');
}

async function readEach(files: readonly HandedInFile[], folder: string): Promise<{ files: Map<string, Content>; leftOut: string[] }> {
  const contents = new Map<string, Content>();
  const leftOut: string[] = [];
  for (const file of files) {
    const path = file.name.slice(folder.length);
    const odd = whyNoPath(path, contents);
    const read = odd ? undefined : await file.read(FILE_BYTES);
    if (read?.kind === 'bytes') contents.set(path, contentOf(read.bytes));
    else leftOut.push(`${path}: ${read ? `${read.reason}.` : odd}`);
  }
  return { files: contents, leftOut };
}

/** What the folder or the archive is called. */
function nameOf(folder: string, dropped: readonly Dropped[]): string {
  if (folder !== '') return baseName(folder.slice(0, -1));
  const [only] = dropped;
  const path = only?.name ?? '';
  return extension(path) === '.zip' ? stem(path) : (path.split('/').at(-2) ?? folderOf(path) ?? '');
}

async function openPackage({ name, file }: Dropped): Promise<OpenedFiles> {
  const { result } = await readPackageFile(file);
  return result.kind === 'refused' ? refused(`${name}: ${result.reason}`) : openedPackage(result.package);
}

const refused = (reason: string): { kind: 'refused'; reason: string } => ({ kind: 'refused', reason });
