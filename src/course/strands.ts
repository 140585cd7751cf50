/** The regions of the map, in their order. */
import type { Strand } from './course.ts';

export type Family = { strand: Strand; title: string; says: string };

export const families: readonly Family[] = [
  { strand: 'start', title: 'Start', says: 'what there is to join' },
  { strand: 'fusion', title: 'Fusion', says: 'two go in, one comes out' },
  { strand: 'coordination', title: 'Coordination', says: 'two stay two, and are tied' },
  { strand: 'fission', title: 'Fission', says: 'two go in, three come out' },
  { strand: 'information', title: 'Information', says: 'what there is to share, in bits' },
];

export const familyTitle = (strand: Strand): string => families.find((family) => family.strand === strand)?.title ?? strand;
