import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { filesUnder } from './files-under.ts';

/** A file to keep. `revision`: changes with its content; null where its name does. */
export interface KeptFile {
  url: string;
  revision: string | null;
}

/** Writes `sw.js`, which serves every file of the folder without a network; returns how many those are. `base`: the path of the site. */
export async function writeServiceWorker(folder: string, base: string): Promise<number> {
  const files = await keptFiles(folder, base);
  await writeFile(join(folder, 'sw.js'), `const FILES=${JSON.stringify(files)};\n${await bundled()}`);
  return files.length;
}

/** All files of the built site that a page may ask for. */
export async function keptFiles(folder: string, base: string): Promise<KeptFile[]> {
  const names = (await filesUnder(folder)).map((file) => relative(folder, file).split(sep).join('/'));
  return Promise.all(
    names
      .filter((name) => !LEFT_OUT.test(name))
      .map(async (name) => ({
        url: `${base.replace(/\/$/, '')}/${name.split('/').map(encodeURIComponent).join('/')}`,
        revision: name.startsWith('_astro/') ? null : await revisionOf(join(folder, name)),
      })),
  );
}

/** Compressed copies are sent in place of their files; nobody asks for the others within the site. */
const LEFT_OUT = /\.(br|gz|map)$|^(sw\.js|404\.html|screenshot\.png|previews\/.*)$/;

const revisionOf = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
    .slice(0, 16);

async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    // Workbox tells every step on the console otherwise.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('../offline/service-worker.ts', import.meta.url)), formats: ['iife'], name: 'serviceWorker' },
    },
  });
  const chunks = [built].flat().flatMap((output) => ('output' in output ? output.output : []));
  const code = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : []));
  if (code.length !== 1) throw new Error(`The service worker became ${code.length} files; it must be one, because a worker of a page is.`);
  return code.join('');
}
