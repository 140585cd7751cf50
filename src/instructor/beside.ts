import { type AuthorFault, BrokenExercise, faultLines } from '../../graders/messages/author-fault.ts';
import { PACKAGE_BYTES, parsePackage } from '../../graders/package/parse-package.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { Result } from '../gradebook/result.ts';
import { resultsOf } from '../gradebook/result-line.ts';
import { type Grading, readGrading } from '../grading/grading-file.ts';
import { extension } from '../regrade/handed-in-file.ts';
import { whoHandedIn } from '../regrade/who-handed-in.ts';
import type { Dropped } from './dropped-files.ts';

/** A file of the instructor's own, which lay beside what was handed in. */
export type Beside =
  /** `grading.yaml`: what a verdict is worth. */
  | { kind: 'grading'; name: string; text: string }
  /** An exercise, instead of the site's or beside them. */
  | { kind: 'package'; name: string; package: ExercisePackage }
  /** `results.jsonl` of an earlier run. */
  | { kind: 'earlier'; name: string; results: Result[] }
  /** It is one of these, but cannot be used: lines that say why. */
  | { kind: 'refused'; name: string; why: string[] };

/** Bytes of a file of rules: a thousand times what a course needs. */
const GRADING_BYTES = 1_000_000;

const EARLIER_BYTES = 500_000_000;

/** Kinds of files that nobody hands in. */
export const isBeside = (name: string): boolean => ['.yaml', '.yml', '.jsonl'].includes(extension(name));

/**
 * The instructor's own file, or undefined where it is one that a learner handed in. Only what was dropped by itself counts: what lies in a
 * folder or in an archive may be anybody's, and rules that a learner slips in must change no grade.
 */
export async function readBeside({ name, file }: Dropped): Promise<Beside | undefined> {
  if (name.includes('/') || whoHandedIn(name)) return undefined;
  try {
    return isBeside(name) || extension(name) === '.json' ? await readAs(name, file) : undefined;
  } catch {
    return isBeside(name) ? { kind: 'refused', name, why: [`${name}: it cannot be read. Is it still where it was?`] } : undefined;
  }
}

async function readAs(name: string, file: File): Promise<Beside | undefined> {
  switch (extension(name)) {
    case '.yaml':
    case '.yml':
      if (file.size > GRADING_BYTES) return refused(name, `it has ${mega(file.size)}; a file of rules may have ${mega(GRADING_BYTES)}.`);
      return { kind: 'grading', name, text: await file.text() };
    case '.jsonl': {
      if (file.size > EARLIER_BYTES) return refused(name, `it has ${mega(file.size)}; results may have ${mega(EARLIER_BYTES)}.`);
      const results = resultsOf(await file.text());
      return results.length === 0
        ? refused(name, 'it holds no results. Expected the results.jsonl of an earlier run.')
        : { kind: 'earlier', name, results };
    }
    default:
      return file.size > PACKAGE_BYTES ? undefined : packageOf(name, (await file.text()).replace(/^\uFEFF/, ''));
  }
}

/** A package has a number as its format, and what is handed in a name: anything else is left to the one who reads submissions. */
function packageOf(name: string, text: string): Beside | undefined {
  if (!looksLikePackage(text)) return undefined;
  const parsed = parsePackage(text);
  return parsed.kind === 'package' ? { kind: 'package', name, package: parsed.package } : refused(name, parsed.reason);
}

function looksLikePackage(text: string): boolean {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null && 'format' in data && typeof data.format === 'number';
  } catch {
    return false;
  }
}

const refused = (name: string, why: string): Beside => ({ kind: 'refused', name, why: [`${name}: ${why}`] });

const mega = (bytes: number): string => `${Math.ceil(bytes / 1e6)} MB`;

/** What is said of such a file that lies in a folder or in an archive. */
export const NOT_BY_ITSELF = {
  found: 'rules, packages and results among what was handed in are not used, since anybody may have put them there',
  fix: 'If it is yours, drop the file by itself.',
};

/** The rules of a file, or the lines that say what is wrong with it. */
export function rulesOf(
  { name, text }: Beside & { kind: 'grading' },
  exercises: readonly string[],
): { kind: 'rules'; rules: Grading } | { kind: 'refused'; why: string[] } {
  try {
    return { kind: 'rules', rules: readGrading(name, text, exercises) };
  } catch (error) {
    if (!(error instanceof BrokenExercise)) throw error;
    return { kind: 'refused', why: error.faults.flatMap((fault: AuthorFault) => faultLines(fault)) };
  }
}
