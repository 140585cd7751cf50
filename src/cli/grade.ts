/**
 * npm run --silent grade -- <exercise id or folder> <file.ts>… [--seed N] [--json]
 *
 * Grades solutions as the site does. Exit code 0: all accepted; 1: something was not; 2: it could not grade.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { BrokenExercise } from '../../graders/package/broken-exercise.ts';
import { loadWasm } from '../../graders/sandbox/wasm.ts';
import type { Verdict } from '../../graders/verdict.ts';
import { GraderClient } from '../../graders/worker/client.ts';
import { loadPackage } from '../build/packages.ts';
import { verdictRecord, verdictText } from './verdict-output.ts';

const USAGE = 'Usage: npm run --silent grade -- <exercise id or folder> <file.ts>… [--seed N] [--json]';

process.exitCode = await main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error instanceof BrokenExercise ? `The exercise cannot be used:\n${error.message}` : error.message);
  return 2;
});

async function main(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' }, json: { type: 'boolean', default: false } },
  });
  const [exercise, ...files] = positionals;
  const seed = Number(values.seed);
  if (!exercise || files.length === 0) throw new Error(USAGE);
  if (!Number.isSafeInteger(seed) || seed < 0) throw new Error(`--seed: expected a whole number from 0, found ${values.seed}.`);

  const exercisePackage = await loadPackage(exercise);
  const sources = await Promise.all(files.map(readSource));
  const client = new GraderClient({ wasm: await loadWasm() });
  const verdicts: Verdict[] = [];
  try {
    for (const [i, file] of files.entries()) {
      const source = sources[i] as string;
      const verdict = await client.grade(exercisePackage, source, seed);
      verdicts.push(verdict);
      console.log(values.json ? JSON.stringify(verdictRecord(file, verdict)) : verdictText(file, verdict));
    }
  } finally {
    client.close();
  }
  if (verdicts.some(({ verdict }) => verdict === 'judge_error')) return 2;
  return verdicts.every(({ verdict }) => verdict === 'accepted') ? 0 : 1;
}

async function readSource(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === 'ENOENT' ? `${file}: there is no such file.` : `${file}: ${error.message}`);
  });
}
