import type { ExercisePackage } from '../../graders/package/schema.ts';
import { fetchPackage } from '../site/fetch-package.ts';
import type { PackageSource } from './shown-exercise.ts';

/** The package to grade by. Rejects where there is none for a page. */
export async function loadPackage(source: PackageSource): Promise<ExercisePackage> {
  if (source.kind === 'kept') throw new Error('This exercise keeps its reference.');
  return source.kind === 'opened' ? source.package : fetchPackage(source.url);
}
