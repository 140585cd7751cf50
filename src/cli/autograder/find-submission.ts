import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readBytes } from '../../../graders/package/read-text.ts';
import { decode } from '../../../graders/submission-file/file-text.ts';
import { readSubmissionFile, SUBMISSION_FILE_BYTES } from '../../../graders/submission-file/read-submission-file.ts';
import { byAll } from '../../gradebook/code-units.ts';
import { baseName, extension, isOfTheSystem, stem } from '../../regrade/handed-in-file.ts';

/** The text to be judged, or what the learner has to do so that there is one. */
export type Found = { kind: 'source'; file: string; source: string } | { kind: 'missing'; says: string };

/** A folder of a learner holds a handful of files; more are not looked through. */
const MOST_FILES = 2_000;

/** Of a plain source. */
const SOURCE_BYTES = 1_000_000;

/**
 * The solution of an exercise among the files of a learner: `<exercise>.ts` or `.js`, else what a submission file holds of it, else the
 * one plain source that there is. Folders of dependencies are passed over, and links are not followed. Never rejects.
 */
export async function findSubmission(folder: string, exercise: string): Promise<Found> {
  const files = await filesBelow(folder);
  const sources = files.filter((file) => ['.ts', '.js'].includes(extension(file)));
  const [named] = sources.filter((file) => stem(file) === exercise);
  if (named !== undefined) return sourceOf(folder, named);
  for (const file of files.filter((it) => extension(it) === '.json')) {
    const read = await readBytes(join(folder, file), SUBMISSION_FILE_BYTES);
    const submissionFile = read.kind === 'bytes' ? readSubmissionFile(read.bytes) : undefined;
    if (submissionFile?.kind !== 'file') continue;
    const submission = submissionFile.submissions.findLast(({ submitted }) => submitted.exercise === exercise);
    if (submission) return { kind: 'source', file, source: submission.submitted.source };
  }
  const [only] = sources;
  if (only !== undefined && sources.length === 1) return sourceOf(folder, only);
  const seen = files.length === 0 ? 'There is no file.' : `Found: ${files.slice(0, 20).join(', ')}${files.length > 20 ? ' …' : ''}.`;
  return { kind: 'missing', says: `There is no ${exercise}.ts. ${seen} Call your solution ${exercise}.ts, and hand it in again.` };
}

async function sourceOf(folder: string, file: string): Promise<Found> {
  const read = await readBytes(join(folder, file), SOURCE_BYTES);
  if (read.kind !== 'bytes') return { kind: 'missing', says: `${file} cannot be judged: ${read.reason}. Hand it in again.` };
  const decoded = decode(read.bytes);
  if (decoded.kind === 'refused')
    return { kind: 'missing', says: `${file} cannot be judged: ${decoded.fault.found}. ${decoded.fault.fix}` };
  return { kind: 'source', file, source: decoded.text };
}

/** Those that lie least deep come first. */
async function filesBelow(folder: string): Promise<string[]> {
  const found: string[] = [];
  const waiting = [''];
  for (let within = waiting.shift(); within !== undefined && found.length < MOST_FILES; within = waiting.shift()) {
    const entries = await readdir(join(folder, within), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort(byAll(({ name }) => name))) {
      const path = within === '' ? entry.name : `${within}/${entry.name}`;
      if (isOfTheSystem(entry.name) || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile() && baseName(path) !== 'tsconfig.json') found.push(path);
    }
  }
  return found;
}
