import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { GradingRoom } from '../../graders/grade.ts';
import { BrokenExercise } from '../../graders/messages/author-fault.ts';
import { readPackage } from '../../graders/package/read-folder.ts';
import { loadPackage } from '../build/packages.ts';
import { check, type CheckOptions } from './check.ts';
import { isPackageFile } from './folders.ts';
import type { CheckReport } from './report.ts';
import { type DataPath, readYaml } from '../../graders/package/located-yaml.ts';
import { lineAtPath } from './declared.ts';
import { errorOf, type Finding } from './finding.ts';
import { checkOthers } from './other-exercises.ts';

/** Reads an exercise's folder, or the file that `npm run pack` made of one, and checks it. What cannot be read is reported like everything else. */
export async function checkFolder(room: GradingRoom, folder: string, options?: CheckOptions): Promise<CheckReport> {
  if (isPackageFile(folder)) return checkPackageFile(room, folder, options);
  const result = await readPackage(folder);
  if (result.kind === 'broken') {
    const findings = result.faults.map((fault) => errorOf('schema', fault));
    return { exercise: basename(resolve(folder)), title: '', findings };
  }
  const { findings, ...report } = await check(room, result.package, options);
  const all = [...(await checkOthers(result.package)), ...findings];
  return { ...report, findings: await Promise.all(all.map((finding) => placed(finding, folder))) };
}

async function checkPackageFile(room: GradingRoom, file: string, options?: CheckOptions): Promise<CheckReport> {
  try {
    return await check(room, await loadPackage(file), options);
  } catch (error) {
    if (!(error instanceof BrokenExercise)) throw error;
    return { exercise: basename(file), title: '', findings: error.faults.map((fault) => errorOf('schema', fault)) };
  }
}

/** Adds the line of a part of a file's data, of which the package does not know where it stands. */
async function placed(finding: Finding, folder: string): Promise<Finding> {
  const { file, line, path } = finding;
  if (line !== undefined || path === undefined) return finding;
  const text = await readFile(join(folder, file), 'utf8');
  const at = file.endsWith('.ts') ? lineAtPath(text, path) : lineOfData(text, path);
  return at === undefined ? finding : { ...finding, line: at };
}

function lineOfData(text: string, path: DataPath): number | undefined {
  const read = readYaml(text);
  return read.kind === 'data' ? read.lineAt(path) : undefined;
}
