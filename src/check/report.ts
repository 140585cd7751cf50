import type { ExampleReport } from './examples.ts';
import type { Finding } from './finding.ts';
import type { WorkRatio } from './head-room.ts';
import type { LawReport } from './laws.ts';
import type { Margin } from './margin.ts';
import type { KillMatrix } from './mutants/check-mutants.ts';
import type { SmallestInput } from './submissions.ts';

/** All that the check found out about an exercise. */
export interface CheckReport {
  exercise: string;
  title: string;
  findings: Finding[];
  /** Absent where the exercise could not be run at all. */
  measured?: Measured;
}

export interface Measured {
  /** Cases of a run. */
  cases: number;
  matrix: KillMatrix;
  laws: LawReport[];
  margins: Margin[];
  smallest: SmallestInput[];
  /** Ticks of the reference's most expensive case. */
  costliest: number;
  ratios: WorkRatio[];
  examples: ExampleReport;
}

/** Told what is being done and how far it is. */
export type OnStep = (step: string, done: number, total: number) => void;

/** Whether an exercise may be published. */
export const isSound = ({ findings }: CheckReport): boolean => findings.every(({ severity }) => severity === 'note');

/** A report as a text, the same for the same findings and measurements wherever it was made: two checks are compared by it. */
export const comparableReport = (report: CheckReport): string =>
  JSON.stringify(report, (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? String(value) : value), 2);
