import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A server of the built site, and what it has said so far. */
export interface Served {
  address: string;
  said: string[];
  stop: () => Promise<void>;
}

/** Starts the server as `npm start` does after its build. */
export async function serveSite(args: string[] = [], env: Record<string, string> = {}): Promise<Served> {
  const server = spawn(process.execPath, ['src/cli/serve.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  for await (const line of createInterface({ input: server.stdout })) {
    said.push(line);
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address) return { address, said, stop: () => stop(server) };
  }
  throw new Error(`The server ended without an address: ${said.join('\n')}`);
}

/** Runs a command of the package.json in `cwd`; throws with its output where it fails. */
export async function npmRun(args: string[], env: Record<string, string> = {}, cwd = ROOT): Promise<void> {
  const child = spawn('npm', ['run', ...args], { cwd, env: { ...process.env, ...env }, shell: process.platform === 'win32' });
  const output: string[] = [];
  child.stdout.on('data', (chunk) => output.push(String(chunk)));
  child.stderr.on('data', (chunk) => output.push(String(chunk)));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`npm run ${args.join(' ')} ended with ${code}:\n${output.join('')}`);
}

async function stop(server: ChildProcess): Promise<void> {
  server.kill();
  if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
}
