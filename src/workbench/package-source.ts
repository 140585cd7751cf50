import type { ExercisePackage } from '../../graders/package/schema.ts';

/** The package as the build wrote it. It comes from the site itself, so its shape is not checked again. */
export async function fetchPackage(url: string): Promise<ExercisePackage> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as ExercisePackage;
}
