import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { NextLesson } from './result/WhatNext.tsx';

/** What the page gives the workbench: all that is needed before the package itself is there. */
export interface ShownExercise extends Pick<ExercisePackage, 'id' | 'title' | 'entry' | 'signature' | 'starter' | 'tolerance'> {
  /** What its texts, attempts and opened hints are kept under: the id for an exercise of the course, another name for any other. */
  keptAs: string;
  package: PackageSource;
  /** Whether a case is a single call with plain values, so that a learner can write one as an example. */
  hasExamples: boolean;
  /** Known mistakes, and how few examples tell all of them, where the author says so. */
  lamps: LampCount;
  /** Address of the map. */
  home: string;
  next: NextLesson | undefined;
}

export interface LampCount {
  mistakes: number;
  enough: number | undefined;
}

/** What the page says of the lamps before the package is there. */
export const lampsOf = ({ submissions, examples }: Pick<ExercisePackage, 'submissions' | 'examples'>): LampCount => ({
  mistakes: submissions.filter(({ verdict }) => verdict === 'wrong_answer').length,
  enough: examples?.length,
});

/** Of an exercise that keeps its reference. */
export const NO_LAMPS: LampCount = { mistakes: 0, enough: undefined };

export type PackageSource =
  /** The package as the build wrote it, fetched when it is needed: the page itself holds no solution. */
  | { kind: 'address'; url: string }
  /** At the class server alone, which judges by it. `hints`: what of it a learner may read. */
  | { kind: 'kept'; hints: ExercisePackage['hints'] }
  /** Opened from a file, and parsed. */
  | { kind: 'opened'; package: ExercisePackage };
