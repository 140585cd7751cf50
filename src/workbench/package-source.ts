import type { ExercisePackage } from '../../graders/package/schema.ts';
import { fetchPackage } from '../site/fetch-package.ts';
import type { PackageSource } from './shown-exercise.ts';

/** The package to grade by. */
export const loadPackage = async (source: PackageSource): Promise<ExercisePackage> =>
  source.kind === 'opened' ? source.package : fetchPackage(source.url);
