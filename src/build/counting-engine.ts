import type { Plugin } from 'vite';
import { engineFile } from '../../graders/sandbox/engine-file.ts';

/**
 * Pages fetch the engine with the counting of work and stack written in: the published build would have to be rewritten in the browser of
 * every learner, before the first verdict. The published one, which its loader names beside, does not ship.
 */
export const countingEngine = (): Plugin => ({
  name: 'counting-engine',
  enforce: 'pre',
  async resolveId(source) {
    return source === '@jitl/quickjs-wasmfile-release-sync/wasm?url' ? `${await engineFile()}?url` : undefined;
  },
  transform(code, id) {
    return /quickjs-wasmfile-release-sync.*emscripten-module[.\w]*\.mjs$/.test(id)
      ? { code: code.replace('new URL("emscripten-module.wasm",import.meta.url)', 'new URL(import.meta.url)'), map: null }
      : undefined;
  },
});
