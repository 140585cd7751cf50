import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { PackageSource } from './exercise.ts';

/** The package to grade by. One of the course comes from the site itself, so its shape is not checked again. */
export async function loadPackage(source: PackageSource): Promise<ExercisePackage> {
  if (source.kind === 'opened') return source.package;
  const response = await fetch(source.url);
  if (!response.ok) throw new Error(`${source.url} answered ${response.status}`);
  return (await response.json()) as ExercisePackage;
}
