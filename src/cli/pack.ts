/**
 * npm run pack -- <exercise id or folder> [--out file]
 *
 * Writes an exercise into one file, to be sent to somebody and opened in their workbench. Exit code 0: written; 1: the exercise is not
 * sound enough to be packed; 2: it could not be written.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { BrokenExercise } from '../../graders/messages/author-fault.ts';
import { parsePackage } from '../../graders/package/parse-package.ts';
import { loadPackage } from '../build/packages.ts';
import { runCommand } from './run-command.ts';
import { print } from './terminal.ts';

async function main(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: argv, allowPositionals: true, options: { out: { type: 'string' } } });
  const [name] = positionals;
  if (!name || positionals.length > 1) throw new Error('Usage: npm run pack -- <exercise id or folder> [--out file]');
  const exercise = await loadPackage(name);
  const text = `${JSON.stringify(exercise)}\n`;
  const parsed = parsePackage(text);
  if (parsed.kind === 'refused') throw new BrokenExercise({ file: name, found: parsed.reason });
  const file = values.out ?? `${exercise.id}.json`;
  await writeFile(file, text);
  print(
    `${file} holds the exercise ${exercise.id} (${Math.ceil(text.length / 1024)} KB). Whether it is fair, says npm run check -- ${name}`,
  );
  return 0;
}

await runCommand(main, { says: 'Nothing was written, because the exercise is not complete:', code: 1 });
