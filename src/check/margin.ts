import type { Exercise } from '../../graders/exercise.ts';
import type { Sandbox } from '../../graders/sandbox/sandbox.ts';
import { Candidate } from './candidate.ts';
import type { Placed } from './many-cases.ts';
import { error, type Finding } from './finding.ts';

/** How far an accepted solution is from the reference, at most. */
export interface Margin {
  solution: string;
  /** Largest error as a share of the tolerance, over 1,000 generated cases and the fixed ones. */
  share: number;
}

/** Right solutions that order their sums otherwise differ by rounding. Two of them, each at half the tolerance, may lie a whole one apart. */
const LARGEST_SHARE = 0.5;

/** The accepted solutions agree with the reference within the tolerance, with room to spare. */
export function checkMargins(learner: Sandbox, exercise: Exercise, cases: readonly Placed[]): { margins: Margin[]; findings: Finding[] } {
  const accepted = exercise.package.submissions.filter(({ verdict }) => verdict === 'accepted');
  const margins = accepted.flatMap(({ name, source }) => {
    const candidate = Candidate.load(learner, exercise, source);
    if (!candidate) return []; // reported with its verdict
    const share = Math.max(...cases.map((it) => candidate.try(it.case).share));
    return [{ solution: name, share }];
  });
  const findings = margins
    .filter(({ share }) => share > LARGEST_SHARE && share <= 1)
    .map(({ solution, share }) =>
      error('margin', `submissions/accepted/${solution}.ts`, {
        found: `Its largest error is ${share.toPrecision(2)} of the tolerance.`,
        expected: `at most ${LARGEST_SHARE}: another right solution may be rejected for its rounding.`,
        fix: 'Widen tolerance in exercise.yaml, or compute more exactly.',
      }),
    );
  return { margins, findings };
}
