import { type ReadonlySignal, signal } from '@preact/signals';
import type { ReadResult } from '../../graders/package/read-files.ts';
import type { Files } from './content.ts';
import type { PackageReader } from './package-reader.ts';

export type Reading = { kind: 'waiting' } | { kind: 'failed'; reason: string } | ReadResult;

/** Milliseconds of pause in typing after which the files are read. */
const READ_AFTER_MS = 250;

/** The package that the files make, read again whenever they have changed. */
export function createLiveReading(reader: PackageReader) {
  const reading = signal<Reading>({ kind: 'waiting' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  async function read(name: string, files: Files): Promise<void> {
    const mine = ++asked;
    const result = await reader.read(name, files).catch((error: Error) => ({ kind: 'failed', reason: error.message }) as const);
    if (mine === asked) reading.value = result;
  }

  return {
    reading: reading as ReadonlySignal<Reading>,
    follow(name: string, files: Files): void {
      clearTimeout(timer);
      timer = setTimeout(() => void read(name, files), reading.value.kind === 'waiting' ? 0 : READ_AFTER_MS);
    },
    close(): void {
      asked++;
      clearTimeout(timer);
      reader.close();
    },
  };
}
