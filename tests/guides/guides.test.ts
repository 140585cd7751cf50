import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { aFolder } from '../class/a-folder.ts';
import { commandsOf } from './guide-commands.ts';

const GUIDES = 'content/guides';
const guides = readdirSync(GUIDES).map((file) => [file, readFileSync(join(GUIDES, file), 'utf8')] as const);

/** A copy of the project, so that what a guide writes does not stay; its dependencies are those that are installed. */
const copy = mkdtempSync(join(tmpdir(), 'guides-'));
for (const part of ['content', 'graders', 'src', 'package.json', 'tsconfig.json', 'astro.config.mjs', 'LICENSE'])
  cpSync(part, join(copy, part), { recursive: true });
symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'junction');
// A class is served with what was built; here a page is enough.
mkdirSync(join(copy, 'dist'));
writeFileSync(join(copy, 'dist/index.html'), '<!doctype html>');
// A database that is made anew takes a dozen seconds. The first that the guides name is, and where the others go, one lies ready.
for (const folder of ['another-folder', 'class-copy']) renameSync(await aFolder(), join(copy, folder));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Installing is what every test run begins with, and it would empty the folder that the copy shares. */
const isInstalling = (command: string) => command === 'npm ci';

describe.each(guides)('%s', (_, text) => {
  const commands = commandsOf(text);

  it('can be followed to the letter: every command ends as it says', async () => {
    for (const { command, exitCode, serves } of commands.filter(({ command }) => !isInstalling(command))) {
      if (serves) {
        expect(`${command}: ${await served(command)}`).toBe(`${command}: ${exitCode}`);
        continue;
      }
      const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
        cwd: copy,
        encoding: 'utf8',
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      });
      expect(`${command}: ${status}`, `${stdout}\n${stderr}`).toBe(`${command}: ${exitCode}`);
    }
  }, 3_600_000);

  it('names no command that package.json does not have', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    for (const [, script] of text.matchAll(/npm run (?:--silent )?([a-z:-]+)/g)) expect(Object.keys(scripts)).toContain(script);
  });
});

/** Runs a command until it says how it is stopped, and stops it so. Its exit code, or what it said where it ended before. */
async function served(command: string): Promise<number | string> {
  const child = spawn('sh', ['-c', `exec ${command}`], { cwd: copy, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const hear = (chunk: Buffer) => {
    const isReady = said.includes('Ctrl+C');
    said += chunk;
    // A terminal sends it to all processes of the command.
    if (!isReady && said.includes('Ctrl+C') && child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const [code] = await once(child, 'close');
  return said.includes('Ctrl+C') ? Number(code) : said;
}

it('the files that the guides say are written, are there', () => {
  const files = [
    'verdicts.jsonl',
    'results/results.jsonl',
    'results/grades.csv',
    'results/report.html',
    'results-own/results.jsonl',
    'entropy-gradescope.zip',
    'entropy-classroom/.github/workflows/classroom.yml',
    'entropy-classroom/entropy.ts',
    'graders/exercises/mean-removal/reference.ts',
    'args.json',
    'check.html',
    'mean-removal.json',
  ];
  expect(files.filter((file) => !existsSync(join(copy, file)))).toEqual([]);
  expect(readFileSync(join(copy, 'results/results.jsonl'), 'utf8')).toContain('zero-times-log-zero');
});

it('a command of a guide is a line of a sh block', () => {
  expect(commandsOf('Text\n\n```sh\na b\n\nc\n```\n\n```sh exit=1\nd\n```\n\n```ts\ne\n```\n')).toEqual([
    { command: 'a b', exitCode: 0, serves: false },
    { command: 'c', exitCode: 0, serves: false },
    { command: 'd', exitCode: 1, serves: false },
  ]);
  expect(commandsOf('```sh serves\nf\n```\n')).toEqual([{ command: 'f', exitCode: 0, serves: true }]);
});
