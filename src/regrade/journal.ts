import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Result } from '../gradebook/result.ts';
import { resultLine, resultsOf } from '../gradebook/result-line.ts';
import { inOrder } from '../gradebook/result-order.ts';

/**
 * The results of a file, in the order in which they stand. The submission of a line that a killed run did not finish is graded again. No
 * file: no results.
 */
export function readResults(file: string): Result[] {
  try {
    return resultsOf(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []; // what the file system throws has a code
    throw error;
  }
}

/**
 * `results.jsonl` while a run is going on: each verdict is written as soon as it is there, in one piece, so that a kill at any moment
 * loses at most those that are being computed.
 */
export class Journal {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** Begins with what an earlier run left. */
  begin(kept: readonly Result[]): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    this.#replace(kept);
  }

  append(result: Result): void {
    appendFileSync(this.#file, resultLine(result));
  }

  /** Puts all results in order. */
  finish(results: readonly Result[]): void {
    this.#replace(inOrder(results));
  }

  /** The old file or the new one is there at every moment, never half of one. */
  #replace(results: readonly Result[]): void {
    writeFileSync(`${this.#file}.new`, results.map(resultLine).join(''));
    renameSync(`${this.#file}.new`, this.#file);
  }
}
