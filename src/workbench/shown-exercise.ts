import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { NextLesson } from './result/WhatNext.tsx';

/** What the page gives the workbench: all that is needed before the package itself is there. */
export interface ShownExercise extends Pick<ExercisePackage, 'id' | 'title' | 'entry' | 'signature' | 'starter' | 'tolerance'> {
  /** What its texts, attempts and opened hints are kept under: the id for an exercise of the course, another name for any other. */
  keptAs: string;
  package: PackageSource;
  /** Address of the map. */
  home: string;
  next: NextLesson | undefined;
}

export type PackageSource =
  /** The package as the build wrote it, fetched when it is needed: the page itself holds no solution. */
  | { kind: 'address'; url: string }
  /** Opened from a file, and parsed. */
  | { kind: 'opened'; package: ExercisePackage };
