import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

/** The command line's server in a process of its own, with a site of a few small files. */
export interface ServedFolder {
  port: number;
  process: ChildProcess;
  /** What it wrote to the error output so far. */
  complaints: () => string;
  stop: () => Promise<void>;
}

export async function serveFolder(...args: string[]): Promise<ServedFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  for (const path of ['_astro', 'lessons/x', 'no-page', '.hidden']) mkdirSync(join(folder, path), { recursive: true });
  const page = (said: string) => `<html><head></head><body>${said}</body></html>`;
  writeFileSync(join(folder, 'index.html'), page('home'));
  writeFileSync(join(folder, '404.html'), page('nothing'));
  writeFileSync(join(folder, 'lessons/x/index.html'), page('lesson'));
  writeFileSync(join(folder, '_astro/a.js'), 'run()');
  writeFileSync(join(folder, '_astro/a.js.br'), 'brotli');
  writeFileSync(join(folder, '.hidden/secret'), 'secret');
  const child = spawn(resolve('node_modules/.bin/node'), [resolve('src/cli/serve.ts'), folder, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, BASE: '/' },
  });
  let complaints = '';
  child.stderr.on('data', (said: Buffer) => {
    complaints += said;
  });
  const stop = async () => {
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    rmSync(folder, { recursive: true });
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /http:\/\/localhost:(\d+)/.exec(line)?.[1];
    if (port) return { port: Number(port), process: child, complaints: () => complaints, stop };
  }
  throw new Error(`The server ended without an address. ${complaints}`);
}

/** What the server answers to exactly these bytes, which have to ask it to close the connection. */
export async function exchange(port: number, bytes: string | Buffer): Promise<string> {
  const socket: Socket = connect(port, '127.0.0.1');
  socket.on('error', () => socket.destroy());
  socket.write(bytes);
  return text(socket).catch(() => '');
}
