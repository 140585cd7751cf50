import { error } from './finding.ts';
import type { CheckReport } from './report.ts';

/** The report on an exercise whose check did not end by itself. */
export function brokenOff(exercise: string, reason: string): CheckReport {
  const found = `The check broke off: ${reason.replace(/(?<!\s)\s*\n\s*/g, ' ')}`;
  return { exercise, title: '', findings: [error('broken', '.', { found })] };
}
