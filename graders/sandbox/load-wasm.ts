import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compileEngine } from './compile-engine.ts';

/** The pinned engine, compiled (Node only; a browser fetches it). */
export async function loadWasm(): Promise<WebAssembly.Module> {
  const file = fileURLToPath(import.meta.resolve('@jitl/quickjs-wasmfile-release-sync/wasm'));
  return compileEngine(await readFile(file));
}
