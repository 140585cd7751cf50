/**
 * npm run new:course -- <folder> [--title <title>]
 *
 * Writes the folder of a course of its own, with one lesson and one exercise that work; this project is its engine. Exit code 0: written;
 * 2: not.
 */
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { courseFiles } from '../check/templates/course.ts';
import { writeNew } from '../check/write-new.ts';
import { runCommand } from './run-command.ts';
import { print } from './terminal.ts';

async function main(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: argv, allowPositionals: true, options: { title: { type: 'string' } } });
  const [name] = positionals;
  if (!name || positionals.length > 1) throw new Error('Usage: npm run new:course -- <folder> [--title <title>]');
  const folder = resolve(name);
  await writeNew(folder, courseFiles(values.title ?? titleOf(basename(folder))));
  print(
    `${folder} holds a course of one lesson and one exercise that work.`,
    '',
    `  COURSE=${name} npm run dev      shows it, and what you change`,
    `  COURSE=${name} npm run check    says what is still the template’s, and what is wrong`,
    `  COURSE=${name} npm start        builds and serves it`,
    `  COURSE=${name} npm run new:lesson -- <name>   adds a lesson`,
    '',
    'Its title, inks and strands are in content/course.yaml; the guide for authors says the rest.',
  );
  return 0;
}

/** `my-course` → My course. */
function titleOf(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

await runCommand(main, { isOfProject: true });
