/**
 * npm run --silent grade -- <exercise id, folder or package> <file.ts>… [--seed N] [--json]
 *
 * Grades solutions as the site does; a file that cannot be read is named, and the others are graded. Exit code 0: all accepted; 1:
 * something was not; 2: something could not be graded.
 */
import { parseArgs } from 'node:util';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import { GraderClient } from '../../graders/worker/client.ts';
import { loadPackage } from '../build/packages.ts';
import { gradeFiles } from './grade-files.ts';
import { runCommand } from './run-command.ts';

const USAGE = 'Usage: npm run --silent grade -- <exercise id, folder or package> <file.ts>… [--seed N] [--json]';

await runCommand(main, { says: 'The exercise cannot be used:', usage: USAGE });

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
  try {
    return await gradeFiles(client, exercisePackage, files, { seed, asJson: values.json });
  } finally {
    client.close();
  }
}
