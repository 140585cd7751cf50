/**
 * npm run --silent grade -- <exercise id, folder or package> <file.ts>… [--seed N] [--json]
 *
 * Grades solutions as the site does; a file that cannot be read is named, and the others are graded. Exit code 0: all accepted; 1:
 * something was not; 2: something could not be graded.
 */
import { parseArgs } from 'node:util';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { readText } from '../../graders/package/read-text.ts';
import { GraderClient, WorkerFailed } from '../../graders/worker/client.ts';
import { loadPackage } from '../build/packages.ts';
import { runCommand } from './run-command.ts';
import { complain, print, printJson } from './terminal.ts';
import { verdictLines, verdictRecord } from './verdict-output.ts';

const USAGE = 'Usage: npm run --silent grade -- <exercise id, folder or package> <file.ts>… [--seed N] [--json]';

await runCommand(main, { says: 'The exercise cannot be used:' });

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
  const client = new GraderClient({ wasm: await loadWasm() });
  const outcomes: ('accepted' | 'not accepted' | 'not graded')[] = [];
  try {
    for (const file of files) outcomes.push(await gradeFile(client, exercisePackage, file, seed, values.json));
  } finally {
    client.close();
  }
  if (outcomes.includes('not graded')) return 2;
  return outcomes.every((outcome) => outcome === 'accepted') ? 0 : 1;
}

/** Grades one file and says what came of it. Whatever the file is, those after it are graded too. */
async function gradeFile(client: GraderClient, exercise: ExercisePackage, file: string, seed: number, asJson: boolean) {
  const read = await readText(file);
  if (read.kind !== 'text') {
    if (asJson) printJson({ file, notGraded: read.reason });
    complain(`${file}: not graded, because ${read.reason}.`);
    return 'not graded';
  }
  const done = await client.grade(exercise, read.text, seed).catch((error: unknown) => {
    if (error instanceof WorkerFailed) return error;
    throw error;
  });
  if (done instanceof WorkerFailed) {
    const reason = `the checker failed: ${done.message}`;
    if (asJson) printJson({ file, notGraded: reason });
    complain(`${file}: not graded, because ${reason}.`);
    return 'not graded';
  }
  const verdict = done;
  if (asJson) printJson(verdictRecord(file, verdict));
  else print(...verdictLines(file, verdict));
  if (verdict.verdict === 'judge_error') return 'not graded';
  return verdict.verdict === 'accepted' ? 'accepted' : 'not accepted';
}
