import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { metered } from './machine/meter.ts';

const KEPT = fileURLToPath(new URL('../../.cache/engine/', import.meta.url));
const PUBLISHED = fileURLToPath(import.meta.resolve('@jitl/quickjs-wasmfile-release-sync/wasm'));
const MACHINE = fileURLToPath(new URL('./machine/', import.meta.url));

/**
 * The machine code of the engine as it runs here: the pinned build, made to count its work and its stack. (Node only.)
 *
 * Rewriting it takes a third of the time in which a process gets ready to grade, so it is done once: the result lies in a file of `folder`,
 * under the name of what it was made of.
 */
export async function engineCode(folder = KEPT): Promise<Uint8Array<ArrayBuffer>> {
  // None where nothing can be written; nor bundled with others, where the code that rewrites is no file by which its versions are told apart.
  const file = await engineFile(folder).catch(() => undefined);
  return file === undefined ? metered(await readFile(PUBLISHED)) : readFile(file);
}

/** The path of that file, for a build that serves it. Throws where it cannot be written. */
export async function engineFile(folder = KEPT): Promise<string> {
  const published = await readFile(PUBLISHED);
  const file = join(folder, await nameFor(published));
  if (!existsSync(file)) await keep(file, metered(published));
  return file;
}

/** By the build that was published and the code that rewrites it: neither can change without another name. */
async function nameFor(published: Uint8Array): Promise<string> {
  const hash = createHash('sha256').update(published);
  for (const name of (await readdir(MACHINE)).sort()) hash.update(await readFile(join(MACHINE, name)));
  return `engine-${hash.digest('hex').slice(0, NAME_DIGITS)}.wasm`;
}

const NAME_DIGITS = 12;

/** Whole or not at all, also where the power fails: another process may be looking, or writing the same, as may another part of this one. */
async function keep(file: string, code: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, code, { flush: true });
  await rename(unfinished, file);
}
