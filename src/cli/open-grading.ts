import { readText } from '../../graders/package/read-text.ts';
import { type Grading, readGrading } from '../grading/grading-file.ts';

/** The rules that --grading names. Throws where there is no such file, and with every fault of one that there is. `exercises`: the ids that there are. */
export async function openGrading(file: string, exercises: readonly string[]): Promise<Grading> {
  const read = await readText(file);
  if (read.kind !== 'text') throw new Error(`--grading: ${file}: ${read.reason}.`);
  return readGrading(file, read.text, exercises);
}
