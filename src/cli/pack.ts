/**
 * npm run pack -- <exercise id or folder> [--out file] [--gradescope | --github-classroom] [--grading <grading.yaml>]
 *
 * Writes an exercise into one file, to be sent to somebody and opened in their workbench; or an autograder for it, with the grader in it:
 * the zip that Gradescope takes, or a folder for the template repository of an assignment in GitHub Classroom. Exit code 0: written; 1: the
 * exercise is not sound enough to be packed; 2: it could not be written.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { BrokenExercise } from '../../graders/messages/author-fault.ts';
import { parsePackage } from '../../graders/package/parse-package.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { loadPackage } from '../build/packages.ts';
import { ruleOf } from '../grading/grading-file.ts';
import { PLAIN, type Settings } from './autograder/settings.ts';
import { exercisePlaces } from './exercise-places.ts';
import { openGrading } from './open-grading.ts';
import { runCommand } from './run-command.ts';
import { print } from './terminal.ts';

const USAGE = 'Usage: npm run pack -- <exercise id or folder> [--out file] [--gradescope | --github-classroom] [--grading <grading.yaml>]';

async function main(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      gradescope: { type: 'boolean', default: false },
      'github-classroom': { type: 'boolean', default: false },
      grading: { type: 'string' },
    },
  });
  const [name] = positionals;
  const isService = values.gradescope || values['github-classroom'];
  if (!name || positionals.length > 1 || (values.gradescope && values['github-classroom'])) throw new Error(USAGE);
  if (values.grading !== undefined && !isService)
    throw new Error('--grading: a package holds no points. Name --gradescope or --github-classroom, or give the file to npm run regrade.');
  const exercise = await loadPackage(name);
  const text = `${JSON.stringify(exercise)}\n`;
  const parsed = parsePackage(text);
  if (parsed.kind === 'refused') throw new BrokenExercise({ file: name, found: parsed.reason });
  const settings = values.grading === undefined ? PLAIN : await readSettings(values.grading, exercise.id);
  if (values.gradescope) await writeGradescope(exercise, settings, values.out ?? `${exercise.id}-gradescope.zip`);
  else if (values['github-classroom']) await writeClassroom(exercise, settings, values.out ?? `${exercise.id}-classroom`);
  else {
    const file = values.out ?? `${exercise.id}.json`;
    await writeFile(file, text);
    print(
      `${file} holds the exercise ${exercise.id} (${Math.ceil(text.length / 1024)} KB). Whether it is fair, says npm run check -- ${name}`,
    );
  }
  return 0;
}

/** What the rules say of one exercise. When something is late, the service decides. */
async function readSettings(file: string, exercise: string): Promise<Settings> {
  const grading = await openGrading(file, [...(await exercisePlaces(undefined)).keys(), exercise]);
  return { ...ruleOf(grading, exercise), groups: grading.groups };
}

async function writeGradescope(exercise: ExercisePackage, settings: Settings, file: string): Promise<void> {
  const { gradescopeZip } = await import('./autograder/gradescope.ts');
  const zip = await gradescopeZip(exercise, settings);
  await writeFile(file, zip);
  print(
    `${file} is an autograder for ${exercise.id} (${Math.ceil(zip.length / 1024)} KB), worth ${settings.points} points. Upload it to a programming assignment on Gradescope; learners hand in ${exercise.id}.ts.`,
  );
}

async function writeClassroom(exercise: ExercisePackage, settings: Settings, folder: string): Promise<void> {
  const { classroomParts } = await import('./autograder/classroom.ts');
  for (const { path, bytes, isProgram } of await classroomParts(exercise, settings)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes, { mode: isProgram ? 0o755 : 0o644 });
  }
  print(
    `${folder} holds ${exercise.id}.ts and .github, with a workflow that grades it for ${settings.points} points. Put both into the template repository of the assignment.`,
  );
}

await runCommand(main, { says: 'Nothing was written, because the exercise is not complete:', code: 1, usage: USAGE });
