import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * What is dear to work out and hangs on the grader alone is worked out once and kept in `.cache/`, so that the unit tests and the
 * browser tests of one run read the same. A change of the grader, of an exercise, of an attack, of a dependency or of Node makes it
 * stale.
 */
export async function keptResult<T>(name: string, workOut: () => Promise<T>): Promise<T> {
  if (!existsSync(fileOf(name))) keepResult(name, await workOut());
  return deserialize(readFileSync(fileOf(name))) as T; // Written by keepResult in this state of the sources.
}

/** Keeps what a test has worked out anyway. */
export function keepResult(name: string, value: unknown): void {
  mkdirSync(FOLDER, { recursive: true });
  const unfinished = `${fileOf(name)}.${process.pid}`;
  writeFileSync(unfinished, serialize(value));
  // Whole or not at all: another process may be looking.
  renameSync(unfinished, fileOf(name));
}

const FOLDER = '.cache/kept';
const SOURCES = [
  'package-lock.json',
  'graders/**/*.{ts,yaml,json,md}',
  'tests/attacks/**/*',
  'tests/exercises/*.ts',
  'src/build/packages.ts',
];

let state: string | undefined;

function fileOf(name: string): string {
  state ??= stateOfSources();
  return `${FOLDER}/${name}-${state}`;
}

function stateOfSources(): string {
  const hash = sha256.create().update(bytesOf(process.version));
  const files = globSync(SOURCES, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map(({ parentPath, name }) => `${parentPath}/${name}`).sort())
    hash.update(bytesOf(path)).update(readFileSync(path));
  return bytesToHex(hash.digest()).slice(0, 16);
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
