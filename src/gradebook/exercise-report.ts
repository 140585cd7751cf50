import type { VerdictName } from '../../graders/verdict.ts';
import { isAccepted, type Row } from './best.ts';
import { byCodeUnits } from './code-units.ts';
import { type HeatMap, heatMapOf } from './heat-map.ts';
import type { GradedResult } from './result.ts';

/** How a class did in one exercise. */
export interface ExerciseReport {
  exercise: string;
  /** Learners of whom a submission has a verdict, and those of them of whom one was accepted. */
  learners: number;
  accepted: number;
  /** Of the submission that counts for each learner. */
  verdicts: { verdict: VerdictName; learners: number }[];
  /** Submissions with a verdict, and the most that one learner has. */
  attempts: { total: number; most: number };
  /** Known mistakes by how many learners made them in any of their submissions, the most frequent first. */
  mistakes: { name: string; learners: number }[];
  /** Learners with a wrong answer to which no known mistake fits. */
  unnamed: number;
  /** Work of accepted solutions as a multiple of the reference's; undefined where none was accepted. */
  work: { least: number; median: number; most: number } | undefined;
  heat: HeatMap;
  /** What the examples of the class catch; undefined where nobody handed in any. */
  examples: ExamplesReport | undefined;
}

/** What the examples that came along catch. */
export interface ExamplesReport {
  /** Learners with at least one example whose value is right, of those with any. */
  right: number;
  learners: number;
  /** Known mistakes by how many of these learners' examples catch them, the rarest first. */
  mistakes: { name: string; learners: number }[];
}

/** `graded`: all submissions to this exercise that have a verdict. */
export function exerciseReport(exercise: string, rows: readonly Row[], graded: readonly GradedResult[]): ExerciseReport {
  const counting = rows.flatMap(({ byExercise }) => {
    const result = byExercise.get(exercise);
    return result?.kind === 'graded' ? [result] : [];
  });
  const attempts = Map.groupBy(graded, ({ key }) => key);
  const mistakes = Map.groupBy(
    graded.filter(({ mistake }) => mistake !== undefined),
    ({ mistake }) => mistake as string, // those without are left out above
  );
  const wrong = graded.filter(({ verdict, mistake }) => verdict === 'wrong_answer' && mistake === undefined);
  return {
    exercise,
    learners: counting.length,
    accepted: counting.filter(isAccepted).length,
    verdicts: [...Map.groupBy(counting, ({ verdict }) => verdict)]
      .map(([verdict, its]) => ({ verdict, learners: its.length }))
      .sort((a, b) => b.learners - a.learners || byCodeUnits(a.verdict, b.verdict)),
    attempts: { total: graded.length, most: Math.max(0, ...[...attempts.values()].map((its) => its.length)) },
    mistakes: [...mistakes]
      .map(([name, its]) => ({ name, learners: distinct(its) }))
      .sort((a, b) => b.learners - a.learners || byCodeUnits(a.name, b.name)),
    unnamed: distinct(wrong),
    work: workOf(counting.filter(isAccepted)),
    heat: heatMapOf(counting),
    examples: examplesOf(graded),
  };
}

/** By what is known of the mistakes now: results of other versions of the exercise may name others, and count as far as they go. */
function examplesOf(graded: readonly GradedResult[]): ExamplesReport | undefined {
  const withExamples = graded.filter(({ examples }) => examples !== undefined);
  if (withExamples.length === 0) return undefined;
  const names = new Set(withExamples.flatMap(({ examples }) => [...(examples?.caught ?? []), ...(examples?.missed ?? [])]));
  return {
    right: distinct(withExamples.filter(({ examples }) => (examples?.right ?? 0) > 0)),
    learners: distinct(withExamples),
    mistakes: [...names]
      .map((name) => ({ name, learners: distinct(withExamples.filter(({ examples }) => examples?.caught.includes(name))) }))
      .sort((a, b) => a.learners - b.learners || byCodeUnits(a.name, b.name)),
  };
}

const distinct = (results: readonly GradedResult[]): number => new Set(results.map(({ key }) => key)).size;

function workOf(accepted: readonly GradedResult[]): ExerciseReport['work'] {
  const ratios = accepted.flatMap(({ work }) => (work.reference > 0 ? [work.learner / work.reference] : [])).sort((a, b) => a - b);
  const middle = ratios[Math.floor((ratios.length - 1) / 2)];
  if (middle === undefined) return undefined;
  return { least: ratios[0] ?? middle, median: middle, most: ratios.at(-1) ?? middle };
}
