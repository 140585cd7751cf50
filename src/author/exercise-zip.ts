import { BlobWriter, configure, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-external.js';
import { bytesOf, type Files } from './content.ts';

configure({ useWebWorkers: false });

/** The earliest that a zip can say, in the time zone of the machine. */
const EARLIEST = new Date(1980, 0, 1);

/**
 * The folder of an exercise as a zip. The same files give the same bytes, in every browser: they are in order, of one date, and not compressed,
 * since each browser compresses in its own way.
 */
export async function exerciseZip(name: string, files: Files): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), { extendedTimestamp: false, level: 0 });
  for (const [path, bytes] of bytesOf(files))
    await writer.add(`${name}/${path}`, new Uint8ArrayReader(bytes), { lastModDate: EARLIEST, unixMode: 0o100644 });
  return writer.close();
}
