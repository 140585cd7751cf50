import { CASE_MARKS, type CaseMark } from '../../graders/judge/case-marks.ts';
import type { CaseKind } from '../../graders/verdict.ts';
import { isAccepted } from './best.ts';
import { caseGroup } from './case-group.ts';
import { byCodeUnits } from './code-units.ts';
import type { GradedResult } from './result.ts';

/** Who fails where: learners beside one another, cases below one another, the most failures first in both directions. */
export interface HeatMap {
  /** Cases that at least one learner fails. */
  cases: HeatCase[];
  learners: HeatLearner[];
  /** Learners who were accepted, and others who fail no case: their code does not load, or takes too much work on large inputs. */
  accepted: number;
  others: number;
  /** Cases that nobody fails. */
  silent: number;
}

export interface HeatCase {
  /** From 0, as in a verdict. */
  position: number;
  group: CaseKind;
  /** From 1, within its group: "edge 3". */
  number: number;
  failures: number;
}

export interface HeatLearner {
  key: string;
  /** One mark for each of the map's cases, in their order; absent where it has no such case. */
  marks: (CaseMark | undefined)[];
}

/** Folds the submissions that count, one a learner. */
export function heatMapOf(results: readonly GradedResult[]): HeatMap {
  const failing = results.filter((result) => !isAccepted(result) && /[^r-]/.test(result.cases));
  const longest = failing.reduce<GradedResult | undefined>(
    (most, result) => (most && most.cases.length >= result.cases.length ? most : result),
    undefined,
  );
  const all = Array.from({ length: longest?.cases.length ?? 0 }, (_, position): HeatCase => {
    const failures = failing.filter(({ cases }) => isFailure(markAt(cases, position))).length;
    return { position, ...caseGroup(longest as GradedResult, position), failures }; // there are positions only where there is a longest
  });
  const cases = all.filter(({ failures }) => failures > 0).sort((a, b) => b.failures - a.failures || a.position - b.position);
  const weight = ({ cases: marks }: GradedResult) => cases.filter(({ position }) => isFailure(markAt(marks, position))).length;
  const learners = failing
    .map((result) => ({ result, weight: weight(result) }))
    .sort((a, b) => b.weight - a.weight || byCodeUnits(a.result.key, b.result.key))
    .map(({ result }) => ({ key: result.key, marks: cases.map(({ position }) => markAt(result.cases, position)) }));
  const accepted = results.filter(isAccepted).length;
  return { cases, learners, accepted, others: results.length - accepted - failing.length, silent: all.length - cases.length };
}

const markAt = (cases: string, position: number): CaseMark | undefined => {
  const mark = cases[position];
  return mark !== undefined && mark in CASE_MARKS ? (mark as CaseMark) : undefined; // a mark of another version says nothing here
};

const isFailure = (mark: CaseMark | undefined): boolean => mark !== undefined && mark !== 'r' && mark !== '-';
