import type { ReadBytes } from '../../graders/package/read-text.ts';
import { byCodeUnits } from '../gradebook/code-units.ts';
import { baseName, extension, folderOf, type HandedInFile, isOfTheSystem, type NoFile } from '../regrade/handed-in-file.ts';

/** A file as the browser gives it, with its way from the folder that was dropped. */
export interface Dropped {
  name: string;
  file: File;
}

/** What was dropped: files, and all that lies in folders. Must be called while the event is being handled. */
export async function droppedOf(transfer: DataTransfer): Promise<Dropped[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...transfer.files].map((file) => ({ name: file.name, file }));
  return (await Promise.all(entries.map((entry) => filesBelow(entry, '')))).flat();
}

/** What was chosen by a button, with the folder's name before it where a folder was. */
export const chosenOf = (files: Iterable<File>): Dropped[] =>
  [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file }));

async function filesBelow(entry: FileSystemEntry, prefix: string): Promise<Dropped[]> {
  const name = `${prefix}${entry.name}`;
  if (isOfTheSystem(entry.name)) return [];
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ name, file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: Dropped[] = [];
  for (;;) {
    // A browser gives a hundred at a time.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    for (const inner of some) found.push(...(await filesBelow(inner, `${name}/`)));
  }
}

/** The files to be graded, archives opened; in the order of their names. Nothing is read yet. */
export async function handedInFiles(dropped: readonly Dropped[]): Promise<{ files: HandedInFile[]; others: NoFile[] }> {
  const files: HandedInFile[] = [];
  const others: NoFile[] = [];
  for (const { name, file } of dropped) {
    if (name.split('/').some(isOfTheSystem)) continue;
    if (extension(name) !== '.zip') files.push(plain(name, file));
    else {
      // What opens archives is fetched with the first one.
      const [{ BlobReader }, { addOpened, openArchive }] = await Promise.all([
        import('@zip.js/zip.js/lib/zip-core-external.js'),
        import('../regrade/archive.ts'),
      ]);
      const opened = await openArchive(new BlobReader(file), baseName(name), dropped.length === 1 ? '' : `${name}/`);
      addOpened(opened, name, files, others);
    }
  }
  return { files: files.sort((a, b) => byCodeUnits(a.name, b.name)), others };
}

function plain(name: string, file: File): HandedInFile {
  return {
    name,
    folder: folderOf(name) ?? '',
    async read(mostBytes): Promise<ReadBytes> {
      if (file.size > mostBytes) {
        const reason = `it has ${(file.size / 1e6).toFixed(1)} MB; a file may have ${mostBytes / 1e6} MB`;
        return { kind: 'refused', reason };
      }
      try {
        return { kind: 'bytes', bytes: new Uint8Array(await file.arrayBuffer()) };
      } catch {
        return { kind: 'refused', reason: 'it cannot be read: is it still where it was?' };
      }
    },
  };
}
