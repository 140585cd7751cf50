import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Bench } from '../../graders/grade.ts';
import { readPackage } from '../../graders/package/read.ts';
import { type CheckReport, check, type OnStep } from './check.ts';
import { error } from './finding.ts';
import { place } from './places.ts';

/** Reads an exercise's folder and checks it. What cannot be read is reported like everything else. */
export async function checkFolder(bench: Bench, folder: string, onStep?: OnStep): Promise<CheckReport> {
  const result = await readPackage(folder);
  if (result.kind === 'problems') {
    const findings = result.problems.map(({ file, line, message }) => error('schema', file, { found: message }, line));
    return { exercise: basename(resolve(folder)), title: '', findings };
  }
  const report = await check(bench, result.package, onStep);
  const text = (file: string) => readFile(join(folder, file), 'utf8');
  const texts = { 'exercise.yaml': await text('exercise.yaml'), 'golden.json': await text('golden.json') };
  return { ...report, findings: report.findings.map((finding) => place(finding, texts)) };
}

/** Folders whose name another folder of the list has as well, and what to say of them: an id means one exercise. */
export function duplicateIds(folders: readonly string[]): Map<string, string> {
  const first = new Map<string, string>();
  const duplicates = new Map<string, string>();
  for (const folder of folders) {
    const id = basename(resolve(folder));
    const other = first.get(id);
    if (!other) first.set(id, folder);
    else if (resolve(other) !== resolve(folder)) {
      duplicates.set(folder, `Two folders have the id ${id}: this one and ${other}.`);
    }
  }
  return duplicates;
}
