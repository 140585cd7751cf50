import wasm from '@jitl/quickjs-wasmfile-release-sync/wasm?url';
import { FilesCheck } from '../check/files-client.ts';
import type { Checker } from './live-check.ts';

/** The check of the command line, in a thread of this page. */
export function startCheck(): Checker {
  return new FilesCheck({ wasm: new URL(wasm, location.href).href });
}
