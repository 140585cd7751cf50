import { misreadingWords } from '../../gradebook/misreadings.ts';
import type { Packages } from './shelf.ts';

/** What a known mistake does, in a sentence of its author; null where none is made, and where its package says nothing of it. */
export async function mistakeDoes(
  packages: Pick<Packages, 'of'>,
  { exercise, version, mistake }: { exercise: string; version: string; mistake: string | null },
): Promise<string | null> {
  if (mistake === null) return null;
  // A package that cannot be read says nothing, and keeps nobody from the verdict.
  const known = await packages.of(exercise, version).catch(() => undefined);
  return misreadingWords(known?.misreadings ?? {}, mistake) ?? null;
}
