/** Compressed copies beside the built files, so that serving them costs nothing. */
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesUnder } from './files-under.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** What shrinks. Fonts and pictures are compressed already, and so are Pagefind's own files. */
const compressible = /\.(html|css|js|json|svg|txt|xml|tsv|bin|wasm|ttf|webmanifest)$/;

/** A file of fewer bytes is not compressed: one packet is sent either way. */
const SMALLEST_BYTES = 860;

/** Brotli 11 takes ten times as long as 9 for two per cent less; from here on (the editor's chunks) that is not worth it. */
const LARGE_BYTES = 200_000;

/** Writes `.br` and `.gz` beside each file that gets smaller by it; returns how many did. */
export async function compressFolder(folder: string): Promise<number> {
  const files = (await filesUnder(folder)).filter((file) => compressible.test(file));
  const written = await Promise.all(files.map(compressFile));
  return written.filter(Boolean).length;
}

async function compressFile(file: string): Promise<boolean> {
  const bytes = await readFile(file);
  if (bytes.length < SMALLEST_BYTES) return false;
  const quality = bytes.length > LARGE_BYTES ? 9 : 11;
  const copies = [
    {
      ending: '.br',
      copy: await brotli(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
      }),
    },
    { ending: '.gz', copy: await zip(bytes, { level: 9 }) },
  ].filter(({ copy }) => copy.length < bytes.length);
  await Promise.all(copies.map(({ ending, copy }) => writeFile(file + ending, copy)));
  return copies.length > 0;
}
