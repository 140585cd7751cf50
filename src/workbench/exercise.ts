import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { NextLesson } from './result/WhatNext.tsx';

/** What the page gives the workbench: all that is needed before the package itself is fetched. It holds no solution. */
export interface Exercise extends Pick<ExercisePackage, 'id' | 'entry' | 'signature' | 'starter' | 'tolerance'> {
  /** Address of the package. */
  packageUrl: string;
  /** Address of the map. */
  home: string;
  next: NextLesson | undefined;
}
