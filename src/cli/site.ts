/**
 * npm run dev | build, with COURSE=<folder> for another course than this project's own.
 *
 * Runs Astro. Another course is put together with this project first; what is built lies in its own dist/, where npm run serve looks for it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, rmSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { ENGINE } from '../build/engine.ts';
import { courseFolder } from './course-folder.ts';
import { runCommand } from './run-command.ts';
import { stageCourse } from './stage-course.ts';
import { print } from './terminal.ts';

async function main([command = '', ...args]: string[]): Promise<number> {
  if (command !== 'dev' && command !== 'build') throw new Error('Usage: npm run dev, or npm run build');
  const course = courseFolder();
  if (course === undefined) return astro(process.cwd(), command, args);
  const stage = stageCourse(course);
  try {
    if (command === 'dev') return await whileCopying(course, stage, () => astro(stage, command, args));
    const code = await astro(stage, command, args);
    if (code === 0) bringHome(join(stage, 'dist'), join(course, 'dist'));
    return code;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

function bringHome(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  print(`The site is in ${to}.`);
}

/** Its exit code. What it is asked by the keyboard goes to it. */
async function astro(cwd: string, command: string, args: string[]): Promise<number> {
  const { COURSE: _, ...env } = process.env;
  const child = spawn(process.execPath, [join(ENGINE, 'node_modules/astro/bin/astro.mjs'), command, ...args], {
    cwd,
    env,
    stdio: 'inherit',
  });
  const [code] = await once(child, 'close');
  return typeof code === 'number' ? code : 1;
}

/** A file that its author saves is the one that is shown. */
async function whileCopying(course: string, stage: string, run: () => Promise<number>): Promise<number> {
  const watcher = watch(course, { recursive: true }, (_, name) => {
    if (name === null || !/^(content|graders[/\\]exercises|src[/\\](figures|pages))[/\\]/.test(name)) return;
    const from = join(course, name);
    if (!existsSync(from)) rmSync(join(stage, name), { recursive: true, force: true });
    else if (statSync(from).isFile()) cpSync(from, join(stage, name));
  });
  try {
    return await run();
  } finally {
    watcher.close();
  }
}

await runCommand(main, { isOfProject: true });
