import type { Ink } from '../parts/inks.ts';

/** A node that one modality reaches has its ink, one that several reach is joint. The third modality has no ink of its own. */
export function inkOfSources(sources: number[]): Ink {
  if (sources.length > 1) return 'joint';
  if (sources[0] === 0) return 'a';
  return sources[0] === 1 ? 'b' : 'plain';
}
