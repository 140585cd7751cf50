import type { ExercisePackage } from '../../graders/package/schema.ts';
import { readText } from '../../graders/package/read-text.ts';
import { type GraderClient, WorkerFailed } from '../../graders/worker/client.ts';
import { complain, print, printJson } from './terminal.ts';
import { verdictLines, verdictRecord } from './verdict-output.ts';

type Grader = Pick<GraderClient, 'grade'>;

interface Options {
  seed: number;
  asJson: boolean;
}

type Outcome = 'accepted' | 'not accepted' | 'not graded';

/** Grades files one after the other, and returns the command's exit code: a file that cannot be graded is named and harms no other. */
export async function gradeFiles(grader: Grader, exercise: ExercisePackage, files: readonly string[], options: Options): Promise<number> {
  const outcomes: Outcome[] = [];
  for (const file of files) outcomes.push(await gradeFile(grader, exercise, file, options));
  if (outcomes.includes('not graded')) return 2;
  return outcomes.every((outcome) => outcome === 'accepted') ? 0 : 1;
}

/** Grades one file and says what came of it. Whatever the file is, those after it are graded too. */
async function gradeFile(grader: Grader, exercise: ExercisePackage, file: string, { seed, asJson }: Options): Promise<Outcome> {
  const read = await readText(file);
  if (read.kind !== 'text') {
    if (asJson) printJson({ file, notGraded: read.reason });
    complain(`${file}: not graded, because ${read.reason}.`);
    return 'not graded';
  }
  const done = await grader.grade(exercise, read.text, seed).catch((error: unknown) => {
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
