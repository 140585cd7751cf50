import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

/**
 * JavaScriptCore, the engine of Safari, as the npm package `bun` brings it: in the package of the platform, from where its installer
 * moves it where it may run.
 */
const PLATFORM = `${process.platform}-${process.arch === 'arm64' ? 'aarch64' : process.arch}`;
const BUN = [`node_modules/@oven/bun-${PLATFORM}/bin/bun`, 'node_modules/bun/bin/bun.exe'].find(runs);

export const hasBun = BUN !== undefined;

/** What a script, with its arguments, prints in JavaScriptCore with a stack of 512 kB, which is what a worker has in Safari. `flags`: options of JavaScriptCore's own. */
export async function inSmallStack(script: string[], flags: Record<string, string> = {}): Promise<string> {
  const { stdout } = await promisify(execFile)('sh', ['-c', 'ulimit -s 512 && exec "$0" "$@"', BUN as string, ...script], {
    maxBuffer: 2 ** 26,
    env: { ...process.env, ...flags },
  });
  return stdout;
}

/** Its first compiler alone, whose frames are the largest; left to itself it goes over to others after a while. */
export const LARGEST_FRAMES = { BUN_JSC_useWasmIPInt: '0', BUN_JSC_useOMGJIT: '0' };

function runs(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version']).status === 0;
}
