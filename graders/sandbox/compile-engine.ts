import { metered } from './machine/meter.ts';

/** The engine, compiled from its bytes as they are published, and made to count its work and its stack (some 40 ms more). */
export const compileEngine = (bytes: Uint8Array): Promise<WebAssembly.Module> => WebAssembly.compile(metered(bytes));
