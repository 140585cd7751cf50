import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commandsOf } from './guide-commands.ts';

const GUIDES = 'content/guides';
const guides = readdirSync(GUIDES).map((file) => [file, readFileSync(join(GUIDES, file), 'utf8')] as const);

/** A copy of the project, so that what a guide writes does not stay; its dependencies are those that are installed. */
const copy = mkdtempSync(join(tmpdir(), 'guides-'));
for (const part of ['content', 'graders', 'src', 'package.json', 'tsconfig.json', 'astro.config.mjs', 'LICENSE'])
  cpSync(part, join(copy, part), { recursive: true });
symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'junction');
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Installing is what every test run begins with, and it would empty the folder that the copy shares. */
const isInstalling = (command: string) => command === 'npm ci';

describe.each(guides)('%s', (_, text) => {
  const commands = commandsOf(text);

  it('can be followed to the letter: every command ends as it says', () => {
    for (const { command, exitCode } of commands.filter(({ command }) => !isInstalling(command))) {
      const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
        cwd: copy,
        encoding: 'utf8',
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      });
      expect(`${command}: ${status}`, `${stdout}\n${stderr}`).toBe(`${command}: ${exitCode}`);
    }
  }, 600_000);

  it('names no command that package.json does not have', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    for (const [, script] of text.matchAll(/npm run (?:--silent )?([a-z:-]+)/g)) expect(Object.keys(scripts)).toContain(script);
  });
});

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
    { command: 'a b', exitCode: 0 },
    { command: 'c', exitCode: 0 },
    { command: 'd', exitCode: 1 },
  ]);
});
