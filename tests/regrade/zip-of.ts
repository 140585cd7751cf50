import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-external.js';

/** An archive of named contents. */
export async function zipOf(files: Iterable<[name: string, content: string | Uint8Array]>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter());
  for (const [name, content] of files)
    await writer.add(name, new Uint8ArrayReader(typeof content === 'string' ? new TextEncoder().encode(content) : content));
  return writer.close();
}
