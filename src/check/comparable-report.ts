import type { CheckReport } from './report.ts';

/** A report as a text, the same for the same findings and measurements wherever it was made: two checks are compared by it. */
export const comparableReport = (report: CheckReport): string =>
  JSON.stringify(report, (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? String(value) : value), 2);
