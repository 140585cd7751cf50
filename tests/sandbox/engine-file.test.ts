import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { engineCode, engineFile } from '../../graders/sandbox/engine-file.ts';
import { metered } from '../../graders/sandbox/machine/meter.ts';

const rewritten = metered(readFileSync(fileURLToPath(import.meta.resolve('@jitl/quickjs-wasmfile-release-sync/wasm'))));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'engine-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('is the published build with its counting written in, kept in one file for the next process', async () => {
  expect(Buffer.compare(await engineCode(folder), rewritten)).toBe(0);
  const [name = '', ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  expect(await engineFile(folder)).toBe(join(folder, name));
  expect(Buffer.compare(readFileSync(join(folder, name)), rewritten)).toBe(0);
  writeFileSync(join(folder, name), 'kept');
  expect(Buffer.from(await engineCode(folder)).toString()).toBe('kept');
});

it('is kept once where several parts of a process ask for it at the same time', async () => {
  const files = await Promise.all([engineFile(folder), engineFile(folder), engineFile(folder)]);
  expect(new Set(files).size).toBe(1);
  expect(readdirSync(folder)).toHaveLength(1);
});

it('is there also where nothing can be kept, but not as a file', async () => {
  const file = join(folder, 'no folder');
  writeFileSync(file, '');
  expect(Buffer.compare(await engineCode(file), rewritten)).toBe(0);
  await expect(engineFile(file)).rejects.toThrow();
});
