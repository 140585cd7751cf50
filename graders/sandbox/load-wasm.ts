import { engineCode } from './engine-file.ts';

/** The engine, compiled (Node only; a browser fetches it). */
export const loadWasm = async (): Promise<WebAssembly.Module> => WebAssembly.compile(await engineCode());
