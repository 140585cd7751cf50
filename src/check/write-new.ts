import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exists } from '../build/files-under.ts';

/** Writes files that do not exist yet. Throws before anything is written if one of them, or the folder, does. */
export async function writeNew(folder: string, files: ReadonlyMap<string, string>, isNewFolder = true): Promise<void> {
  if (isNewFolder && (await exists(folder)))
    throw new Error(`${folder} exists. Nothing was written. Choose another name, or remove the folder.`);
  for (const path of files.keys()) {
    if (await exists(join(folder, path))) throw new Error(`${join(folder, path)} exists. Nothing was written.`);
  }
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text, { flag: 'wx' });
  }
}
