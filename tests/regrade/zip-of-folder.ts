import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-external.js';

/** An archive of named contents. */
export async function zipOf(files: Iterable<[name: string, content: string | Uint8Array]>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter());
  for (const [name, content] of files)
    await writer.add(name, new Uint8ArrayReader(typeof content === 'string' ? new TextEncoder().encode(content) : content));
  return writer.close();
}

/** Packs the files of a folder, not those of folders within. */
export async function zipOfFolder(folder: string, zip: string): Promise<void> {
  writeFileSync(zip, await zipOf(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))])));
}
