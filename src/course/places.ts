/** Where each lesson stands on the map, by its number: placed by hand, on a plane of 1220 × 806. The name is broken into lines. */
export type Place = { x: number; y: number; name: [string] | [string, string] };

export const places: Readonly<Record<string, Place>> = {
  '01': { x: 62, y: 304, name: ['Multimodal', 'representation'] },
  '02': { x: 199, y: 304, name: ['Fusion,', 'coordination, fission'] },
  '03': { x: 336, y: 104, name: ['Basic and', 'raw fusion'] },
  '04': { x: 336, y: 232, name: ['Unimodal', 'encoders'] },
  '05': { x: 473, y: 122, name: ['Early and', 'late fusion'] },
  '06': { x: 473, y: 212, name: ['Additive', 'fusion'] },
  '07': { x: 610, y: 168, name: ['Multiplicative', 'fusion'] },
  '08': { x: 747, y: 84, name: ['Low-rank', 'fusion'] },
  '09': { x: 747, y: 168, name: ['Gated fusion'] },
  '10': { x: 884, y: 168, name: ['Mixture', 'of fusions'] },
  '11': { x: 610, y: 262, name: ['Multimodal', 'autoencoder'] },
  '12': { x: 336, y: 432, name: ['Strong and', 'partial'] },
  '13': { x: 473, y: 488, name: ['Coordination', 'function'] },
  '14': { x: 610, y: 488, name: ['Strong', 'functions'] },
  '15': { x: 473, y: 380, name: ['Partial', 'functions'] },
  '16': { x: 610, y: 380, name: ['Canonical', 'correlation'] },
  '17': { x: 747, y: 380, name: ['DCCAE'] },
  '18': { x: 884, y: 380, name: ['Gated', 'coordination'] },
  '19': { x: 747, y: 488, name: ['Contrastive', 'loss'] },
  '20': { x: 884, y: 488, name: ['CLIP'] },
  '21': { x: 1021, y: 168, name: ['Discriminative', 'fission'] },
  '22': { x: 1158, y: 168, name: ['Generative', 'fission'] },
  '23': { x: 336, y: 636, name: ['Entropy'] },
  '24': { x: 199, y: 636, name: ['Information'] },
  '25': { x: 473, y: 606, name: ['Modality', 'entropy'] },
  '26': { x: 473, y: 694, name: ['Conditional', 'entropy'] },
  '27': { x: 678.5, y: 694, name: ['Mutual', 'information'] },
  '28': { x: 1021, y: 636, name: ['InfoNCE bound'] },
};

/** The place of a lesson. A lesson without one would vanish from the map, so that is an error. */
export function placeOf(number: string): Place {
  const place = places[number];
  if (!place) throw new Error(`Lesson ${number} has no place on the map. Give it one in src/course/places.ts.`);
  return place;
}
