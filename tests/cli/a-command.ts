import { spawnSync } from 'node:child_process';
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

/** Runs a command of the project in a folder: `run(folder, 'check', 'entropy')`. */
export function run(folder: string, command: string, ...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(NODE, [resolve('src/cli', `${command}.ts`), ...args], { cwd: folder, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}
