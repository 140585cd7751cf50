/**
 * node grade.mjs gradescope <folder of the submission> <results.json>
 * node grade.mjs classroom <folder of the repository>
 *
 * What an autograder runs, bundled with the grader: finds the solution, grades it by the exercise that lies beside this file, and writes
 * the result as the service reads it. Exit code 0: graded, whatever the verdict; 2: not, and nothing was written, so that nobody gets a
 * zero for a fault of the autograder.
 */
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import Worker from 'web-worker';
import { parsePackage } from '../../../graders/package/parse-package.ts';
import { GraderClient, type GraderWorker } from '../../../graders/worker/client.ts';
import { runCommand } from '../run-command.ts';
import { print } from '../terminal.ts';
import { findSubmission } from './find-submission.ts';
import { nothingToGrade, type Outcome, outcomeOf } from './outcome.ts';
import { classroomResult, gradescopeResults } from './services.ts';
import { Settings } from './settings.ts';

/** A file that lies beside the bundle. */
const beside = (name: string): URL => new URL(name, import.meta.url);

/** The seed of every page. */
const SEED = 1;

async function main([service, folder, out]: string[]): Promise<number> {
  if (folder === undefined || (service !== 'classroom' && (service !== 'gradescope' || out === undefined)))
    throw new Error('Usage: node grade.mjs gradescope <folder> <results.json>, or node grade.mjs classroom <folder>');
  const outcome = await gradeFolder(folder);
  print(...outcome.lines, `${outcome.score} of ${outcome.outOf} points.`);
  if (service === 'gradescope')
    await writeFile(out as string, gradescopeResults(outcome)); // it was asked for above
  else if (process.env.GITHUB_OUTPUT) await appendFile(process.env.GITHUB_OUTPUT, `result=${classroomResult(outcome)}\n`);
  return 0;
}

async function gradeFolder(folder: string): Promise<Outcome> {
  const settings = Settings.parse(JSON.parse(await readFile(beside('settings.json'), 'utf8')));
  const parsed = parsePackage(await readFile(beside('exercise.json'), 'utf8'));
  if (parsed.kind === 'refused') throw new Error(`exercise.json: ${parsed.reason}`);
  const found = await findSubmission(folder, parsed.package.id);
  if (found.kind === 'missing') return nothingToGrade(found.says, settings);
  const client = new GraderClient({ wasm: await WebAssembly.compile(await readFile(beside('engine.wasm'))), startWorker });
  try {
    const verdict = await client.grade(parsed.package, found.source, SEED);
    if (verdict.verdict === 'judge_error') throw new Error('The exercise itself is at fault. Run: npm run check');
    if (verdict.verdict === 'time_limit_exceeded' && verdict.by === 'watchdog')
      throw new Error('The checker gave no sign of life and was ended. Run the autograder again.');
    return outcomeOf(verdict, found.file, settings);
  } finally {
    client.close();
  }
}

const startWorker = (): GraderWorker => new Worker(beside('worker.mjs'), { type: 'module' }) as GraderWorker;

await runCommand(main);
