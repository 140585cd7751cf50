import { availableParallelism } from 'node:os';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import type { Verdict } from '../../graders/verdict.ts';
import { GraderPool } from '../../graders/worker/pool.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { publishedExercises } from '../published.ts';
import { keptResult } from '../kept-result.ts';
import { PATIENT } from '../patient.ts';

/** Every solution of the course is judged on both. */
export const SEEDS = [1, 7] as const;

/** A solution that comes with an exercise, and what the grader says of it. */
export interface JudgedSolution {
  exercise: string;
  /** Its file in the exercise's folder: `reference.ts`, `submissions/wrong_answer/sign.ts`. */
  file: string;
  seed: number;
  verdict: Verdict;
}

/** The verdicts on all solutions of all exercises, worked out once per run and shared by every suite that holds something to them. */
export const courseVerdicts = (): Promise<JudgedSolution[]> => keptResult('course', judgeCourse);

async function judgeCourse(): Promise<JudgedSolution[]> {
  const packages = await Promise.all((await publishedExercises()).map(loadPackage));
  const jobs = packages.flatMap((exercise) =>
    solutionsOf(exercise).flatMap(({ file, source }) => SEEDS.map((seed) => ({ package: exercise, file, source, seed }))),
  );
  const pool = new GraderPool({ ...PATIENT, wasm: await loadWasm(), workers: availableParallelism() });
  try {
    const judged = await pool.gradeAll(jobs);
    return judged.map((result, index) => {
      const { package: exercise, file, seed } = jobs[index] as (typeof jobs)[number];
      if (result.kind !== 'verdict') throw new Error(`${exercise.id}/${file} on seed ${seed} has no verdict: ${result.error.message}`);
      return { exercise: exercise.id, file, seed, verdict: result.verdict };
    });
  } finally {
    pool.close();
  }
}

const solutionsOf = ({ reference, starter, submissions }: ExercisePackage): { file: string; source: string }[] => [
  { file: 'reference.ts', source: reference },
  { file: 'starter.ts', source: starter },
  ...submissions.map(({ verdict, name, source }) => ({ file: `submissions/${verdict}/${name}.ts`, source })),
];
