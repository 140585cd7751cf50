import type { ExercisePackage } from '../../graders/package/schema.ts';

/** An exercise of this site, as the build wrote it, so that its shape is not checked again. Throws where it cannot be had. */
export async function fetchPackage(url: string): Promise<ExercisePackage> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The exercise could not be fetched: ${url} answered ${response.status}. Are you online?`);
  return (await response.json()) as ExercisePackage;
}
