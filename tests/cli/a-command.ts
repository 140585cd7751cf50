import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';

const NODE = resolve('node_modules/.bin/node');

const temporary: string[] = [];
afterAll(() => temporary.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** An empty folder. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'command-'));
  temporary.push(folder);
  return folder;
}

/** A folder like the project's, with one exercise and the course. */
export function smallProject(): string {
  const folder = emptyFolder();
  cpSync('content/course.yaml', join(folder, 'content/course.yaml'));
  cpSync('graders/exercises/entropy', join(folder, 'graders/exercises/entropy'), { recursive: true });
  for (const path of ['content/lessons', 'src/figures']) mkdirSync(join(folder, path), { recursive: true });
  return folder;
}

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** What the host is asked to run. */
export interface Asked {
  folder: string;
  file: string;
  args: string[];
}

let host: { process: ChildProcess; ended: Promise<never> } | undefined;
let last: Promise<unknown> = Promise.resolve();
afterAll(() => void host?.process.kill());

/** Runs a command of the project in a folder, one after the other: `await run(folder, 'check', 'entropy')`. */
export function run(folder: string, command: string, ...args: string[]): Promise<Ran> {
  const ran = last.then(async () => {
    host ??= startHost();
    host.process.send({ folder, file: resolve('src/cli', `${command}.ts`), args } satisfies Asked);
    const [answer] = (await Promise.race([once(host.process, 'message'), host.ended])) as [Ran];
    return answer;
  });
  last = ran.catch(() => undefined);
  return ran;
}

function startHost(): NonNullable<typeof host> {
  const process = spawn(NODE, [resolve('tests/cli/command-host.ts')], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = once(process, 'exit').then(([code]) => Promise.reject<never>(new Error(`the host of commands ended with ${code}`)));
  ended.catch(() => undefined); // it is ended when the tests are
  return { process, ended };
}
