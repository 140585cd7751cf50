/**
 * npm run new:exercise -- <id>
 *
 * Writes the folder of a small exercise that passes the check. Exit code 0: written; 2: not.
 */
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ExerciseId } from '../../graders/package/schema.ts';
import { EXERCISES } from '../build/packages.ts';
import { entryOf, exerciseFiles } from '../check/templates/exercise.ts';
import { writeNew } from '../check/write-new.ts';
import { runCommand } from './run-command.ts';
import { print } from './terminal.ts';

async function main(argv: string[]): Promise<number> {
  const { positionals } = parseArgs({ args: argv, allowPositionals: true });
  const [name] = positionals;
  if (!name || positionals.length > 1) throw new Error('Usage: npm run new:exercise -- <id>');
  const isPath = /[/\\]/.test(name);
  const id = isPath ? basename(name) : name;
  const parsed = ExerciseId.safeParse(id);
  if (!parsed.success) {
    const advice = suggestion(id);
    throw new Error(
      `Expected lower-case words joined by hyphens, such as additive-fusion, of 60 characters at most; found ${JSON.stringify(id)}.${advice && ` How about ${advice}?`}`,
    );
  }
  const folder = isPath ? name : join(EXERCISES, id);
  const entry = entryOf(id);
  if (RESERVED.has(entry)) throw new Error(`A function cannot be called ${entry}. Choose another id.`);
  await writeNew(folder, exerciseFiles(entry));
  const named = isPath ? folder : id;
  print(
    `${folder} holds a small exercise that works.`,
    '',
    `  npm run check -- ${named} --watch   checks it whenever you save`,
    `  npm run --silent grade -- ${named} ${join(folder, 'starter.ts')}   shows what a learner would see`,
    '',
    'Change, in this order: signature and entry in exercise.yaml, reference.ts, inputs.ts, golden.json, statement.md, submissions/.',
  );
  return 0;
}

/** Words that JavaScript keeps for itself, and names that every realm has. */
const RESERVED = new Set(
  'break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with let static yield await eval arguments undefined console'.split(
    ' ',
  ),
);

function suggestion(id: string): string {
  const words = id
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 60);
  return ExerciseId.safeParse(words).success ? words : '';
}

await runCommand(main);
