import type { Finding } from '../check/finding.ts';
import type { SourceMark } from '../workbench/error-marks.ts';

/** Characters of a finding that stand behind its line; the whole of it stands in the list. */
const SHOWN_CHARACTERS = 90;

/** What the check marks in a file: each line once, with the first thing that is to fix there. */
export function marksOfFindings(findings: readonly Finding[], path: string, text: string): SourceMark[] {
  const lines = text.split(/\r\n|\r|\n/);
  const marks = new Map<number, SourceMark>();
  for (const { severity, file, line, column, found } of findings) {
    const code = line === undefined ? undefined : lines[line - 1];
    if (severity !== 'error' || file !== path || line === undefined || code === undefined || marks.has(line)) continue;
    const begin = Math.min(column ?? code.length - code.trimStart().length + 1, Math.max(1, code.length));
    const message = found.length > SHOWN_CHARACTERS ? `${found.slice(0, SHOWN_CHARACTERS)}…` : found;
    marks.set(line, { line, column: begin, endColumn: Math.max(begin + 1, code.trimEnd().length + 1), message });
  }
  return [...marks.values()];
}

/** How many things are to fix in each file. */
export function errorsByFile(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { severity, file } of findings) if (severity === 'error') counts.set(file, (counts.get(file) ?? 0) + 1);
  return counts;
}
