import { isOfTheSystem } from '../regrade/handed-in-file.ts';

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
