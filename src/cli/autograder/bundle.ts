import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { engineCode } from '../../../graders/sandbox/engine-file.ts';
import type { ExercisePackage } from '../../../graders/package/schema.ts';
import { byAll } from '../../gradebook/code-units.ts';
import type { Settings } from './settings.ts';

/** A file of an autograder: its path within it, and whether it is started as a program. */
export interface Part {
  path: string;
  bytes: Uint8Array;
  isProgram?: boolean;
}

const ROOT = new URL('../../../', import.meta.url);

/**
 * The grader with all that it imports, its engine, an exercise and its settings, as files in one folder that run on a plain Node 20 without
 * anything being installed.
 */
export async function graderParts(exercise: ExercisePackage, settings: Settings, folder: string): Promise<Part[]> {
  const bundle = await rolldown({
    cwd: fileURLToPath(ROOT),
    input: { grade: 'src/cli/autograder/grade-submission.ts', worker: 'graders/worker/worker.ts', thread: 'web-worker' },
    platform: 'node',
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true, entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' });
  await bundle.close();
  const chunks = output.flatMap((part) =>
    part.type === 'chunk' ? [{ path: `${folder}${part.fileName}`, bytes: encoded(part.code) }] : [],
  );
  const packages = output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : [])).flatMap((id) => PACKAGE.exec(id)?.[0] ?? []);
  const engine = fileURLToPath(import.meta.resolve('@jitl/quickjs-wasmfile-release-sync/wasm'));
  return [
    ...chunks.sort(byAll(({ path }) => path)),
    { path: `${folder}engine.wasm`, bytes: await engineCode() },
    { path: `${folder}exercise.json`, bytes: encoded(`${JSON.stringify(exercise)}\n`) },
    { path: `${folder}settings.json`, bytes: encoded(`${JSON.stringify(settings)}\n`) },
    { path: `${folder}LICENSES.txt`, bytes: encoded(await licences([...packages, PACKAGE.exec(engine)?.[0] ?? engine])) },
  ];
}

/** The folder of a package, by the path of one of its files. */
const PACKAGE = /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/;

export const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The licences of this project and of what is bundled with it, which ask to be handed on with their text. */
async function licences(folders: readonly string[]): Promise<string> {
  const texts = [await readFile(new URL('LICENSE', ROOT), 'utf8')];
  for (const folder of [...new Set(folders)].sort()) {
    const { name, version } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8')) as { name: string; version: string };
    texts.push(`${name} ${version}\n\n${await licenceIn(folder)}`);
  }
  return texts.map((text) => `${text.trim()}\n`).join(`\n${'-'.repeat(80)}\n\n`);
}

async function licenceIn(folder: string): Promise<string> {
  for (const name of ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE']) {
    const text = await readFile(`${folder}/${name}`, 'utf8').catch(() => undefined);
    if (text !== undefined) return text;
  }
  const { license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8')) as { license?: string };
  return `License: ${license ?? 'not named'}`;
}
