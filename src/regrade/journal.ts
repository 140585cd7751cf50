import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inOrder } from '../gradebook/result-order.ts';
import { Result } from '../gradebook/result.ts';

/** Writes a value on one line. */
export type ToLine = (value: unknown) => string;

/**
 * The results of a file, in the order in which they stand. A line that a killed run did not finish is left out, and its submission is
 * graded again. No file: no results.
 */
export function readResults(file: string): Result[] {
  return linesOf(file).flatMap((line) => {
    const parsed = Result.safeParse(parseJson(line));
    return parsed.success ? [parsed.data] : [];
  });
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
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
  readonly #toLine: ToLine;

  constructor(file: string, toLine: ToLine) {
    this.#file = file;
    this.#toLine = toLine;
  }

  /** Begins with what an earlier run left. */
  begin(kept: readonly Result[]): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    this.#replace(kept);
  }

  append(result: Result): void {
    appendFileSync(this.#file, this.#lineOf(result));
  }

  /** Puts all results in order. */
  finish(results: readonly Result[]): void {
    this.#replace(inOrder(results));
  }

  /** The old file or the new one is there at every moment, never half of one. */
  #replace(results: readonly Result[]): void {
    writeFileSync(`${this.#file}.new`, results.map((result) => this.#lineOf(result)).join(''));
    renameSync(`${this.#file}.new`, this.#file);
  }

  /** Parsed once more, so that the fields stand in one order, whether a result is new or was read. */
  #lineOf(result: Result): string {
    return `${this.#toLine(Result.parse(result))}\n`;
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
