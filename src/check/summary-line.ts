import type { KillMatrix } from './mutants/check-mutants.ts';
import { type CheckReport, isSound } from './report.ts';

/** A report in one line, for a terminal and a page: `entropy: sound (114 cases, 25 mutants killed, 1.2 s)`. */
export function summaryLine(report: CheckReport, seconds: number): string {
  const errors = report.findings.filter(({ severity }) => severity === 'error').length;
  const counts = report.measured ? `${report.measured.cases} cases, ${mutantCount(report.measured.matrix)}, ` : '';
  return `${report.exercise}: ${isSound(report) ? 'sound' : `${errors} to fix`} (${counts}${seconds.toFixed(1)} s)`;
}

/** `25 mutants killed, 1 equivalent`. */
export function mutantCount({ mutants }: KillMatrix): string {
  const count = (fate: string) => mutants.filter((mutant) => mutant.fate === fate).length;
  const others = [count('equivalent') && `${count('equivalent')} equivalent`, count('survived') && `${count('survived')} alive`].filter(
    Boolean,
  );
  return [`${count('killed')} mutants killed`, ...others].join(', ');
}
