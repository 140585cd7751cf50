import { type ExerciseFiles, textOf } from '../../graders/package/exercise-files.ts';
import { type DataPath, readYaml } from '../../graders/package/located-yaml.ts';
import { readFiles } from '../../graders/package/read-files.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { type CheckOptions, type CheckRoom, check } from './check.ts';
import { lineAtPath } from './declared.ts';
import { errorOf, type Finding } from './finding.ts';
import type { CheckReport } from './report.ts';

/** An exercise as it is written: the name of its folder, which is its id, and the files in it. */
export interface ExerciseFolder {
  id: string;
  files: ExerciseFiles;
}

export interface CheckFilesOptions extends CheckOptions {
  /** What is found where the exercise is held against others that are known. */
  beside?: (exercise: ExercisePackage) => Promise<Finding[]>;
}

/**
 * Reads an exercise's files and checks them: in Node and in a browser alike, so nothing here knows of a disk. What cannot be read is
 * reported like everything else.
 */
export async function checkFiles(room: CheckRoom, { id, files }: ExerciseFolder, options: CheckFilesOptions = {}): Promise<CheckReport> {
  const result = readFiles(id, files);
  if (result.kind === 'broken') return { exercise: id, title: '', findings: result.faults.map((fault) => errorOf('schema', fault)) };
  const { findings, ...report } = await check(room, result.package, options);
  const all = [...((await options.beside?.(result.package)) ?? []), ...findings];
  return { ...report, findings: all.map((finding) => placed(finding, files)) };
}

/** Adds the line of a part of a file's data, of which the package does not know where it stands. */
function placed(finding: Finding, files: ExerciseFiles): Finding {
  const { file, line, path } = finding;
  if (line !== undefined || path === undefined) return finding;
  const read = textOf(files, file);
  if (read.kind !== 'text') return finding;
  const at = file.endsWith('.ts') ? lineAtPath(read.text, path) : lineOfData(read.text, path);
  return at === undefined ? finding : { ...finding, line: at };
}

function lineOfData(text: string, path: DataPath): number | undefined {
  const read = readYaml(text);
  return read.kind === 'data' ? read.lineAt(path) : undefined;
}
