import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { takeFolder } from '../../../src/class/database/lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'class-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (holder: object | string) =>
  writeFileSync(join(folder, 'lock.json'), typeof holder === 'string' ? holder : JSON.stringify(holder));
const since = '2026-03-08T12:00:00Z';

it('a folder is one process’s until it gives it back', () => {
  const giveBack = takeFolder(folder);
  expect(() => takeFolder(folder)).toThrow(`in use by process ${process.pid}`);
  giveBack();
  takeFolder(folder)();
});

it('the lock of a process that is gone, of this number before a restart, and half of one are taken over', () => {
  for (const holder of [{ pid: 2 ** 22 + 1, host: hostname(), since }, { pid: process.pid, host: hostname(), since }, '{"pi']) {
    write(holder);
    takeFolder(folder)();
  }
});

it('the lock of a process that lives, or of another machine, is not', () => {
  write({ pid: process.ppid, host: hostname(), since });
  expect(() => takeFolder(folder)).toThrow(`process ${process.ppid}`);
  write({ pid: 1, host: 'elsewhere', since });
  expect(() => takeFolder(folder)).toThrow(/elsewhere since 2026.*delete/);
});
