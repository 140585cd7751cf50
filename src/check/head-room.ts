import { type GradingRoom, grade } from '../../graders/grade.ts';
import type { Case } from '../../graders/cases/case.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { WORK_PER_CALL } from '../../graders/sandbox/limits.ts';
import { error, type Finding } from './finding.ts';

/** Work of a solution on the runs of growing size, as a multiple of the reference's. */
export interface WorkRatio {
  solution: string;
  verdict: string;
  ratio: number;
}

export interface HeadRoom {
  /** Ticks of the reference's most expensive case. */
  costliest: number;
  ratios: WorkRatio[];
  findings: Finding[];
}

/** A right solution written plainly takes up to ten times the reference's work, by the course's accepted ones. */
const REFERENCE_SHARE = 0.1;

/** Accepted solutions stay this far below the factor, too expensive ones this far above. */
const ROOM = 2;

/** The limits on work are neither met by right solutions nor missed by expensive ones, and not by a hair either. */
export function checkHeadRoom(room: GradingRoom, exercise: ExercisePackage, cases: readonly Case[]): HeadRoom {
  const costliest = Math.max(0, ...cases.map(({ work }) => work));
  const findings: Finding[] = [];
  if (costliest > REFERENCE_SHARE * WORK_PER_CALL) {
    findings.push(
      error('work', 'inputs.ts', {
        found: `The reference takes ${costliest} ticks for one case.`,
        expected: `at most ${REFERENCE_SHARE * WORK_PER_CALL}, a tenth of the limit, so that plainer solutions pass.`,
        fix: 'Draw smaller inputs.',
      }),
    );
  }
  const { work } = exercise;
  if (!work) return { costliest, ratios: [], findings };
  const ratios = exercise.submissions.flatMap(({ name, verdict, source }) => {
    const { growth } = grade(room, exercise, source, 1);
    return growth ? [{ solution: name, verdict, ratio: sum(growth.learner) / sum(growth.reference) }] : [];
  });
  for (const { solution, verdict, ratio } of ratios) {
    const file = `submissions/${verdict}/${solution}.ts`;
    const found = `It takes ${ratio.toPrecision(2)} × the reference’s work on the runs of growing size; work.factor is ${work.factor}.`;
    if (verdict === 'accepted' && ratio * ROOM > work.factor && ratio <= work.factor)
      findings.push(error('work', file, { found, expected: 'at most half of the factor.', fix: 'Raise the factor in exercise.yaml.' }));
    if (verdict === 'time_limit_exceeded' && ratio < ROOM * work.factor && ratio > work.factor)
      findings.push(
        error('work', file, { found, expected: 'at least twice the factor.', fix: 'Add larger sizes in inputs.ts, or lower the factor.' }),
      );
  }
  return { costliest, ratios, findings };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
