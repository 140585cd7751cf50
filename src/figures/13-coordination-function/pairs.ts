/** A picture of modality A: its name, and the direction of its encoding in degrees, anticlockwise from the right. */
export type Picture = { name: string; angle: number };

/** A caption of modality B: its text, and the direction of its encoding before the encoder is turned. */
export type Caption = { text: string; angle: number };

export const PICTURES: readonly Picture[] = [
  { name: 'dog', angle: 25 },
  { name: 'boat', angle: 115 },
  { name: 'tree', angle: 200 },
  { name: 'clock', angle: 300 },
];

/** The caption whose sign can be flipped. */
export const FLIPPABLE = 'a tree';

/** In another order, and turned by about −70 degrees against their pictures. */
export const CAPTIONS: readonly Caption[] = [
  { text: 'a tree', angle: 135 },
  { text: 'a dog', angle: -37 },
  { text: 'a clock', angle: 224 },
  { text: 'a boat', angle: 35 },
];

/** The captions as they are encoded. A linear encoder sends a caption whose sign is flipped to the opposite side. */
export const captionsWith = ({ flipped }: { flipped: boolean }): readonly Caption[] =>
  CAPTIONS.map((caption) => (flipped && caption.text === FLIPPABLE ? { ...caption, angle: caption.angle + 180 } : caption));

/** For each picture the caption that it is paired with; null where it has none. */
export type Pairing = readonly (number | null)[];

export const ROW_BY_ROW: Pairing = [0, 1, 2, 3];
export const BY_MEANING: Pairing = [1, 3, 0, 2];
export const NONE: Pairing = [null, null, null, null];

/** The mean of 1 − cos over the pairs, with the encoder of the captions turned by so many degrees. 0 where there is no pair. */
export function loss(pairing: Pairing, turned: number, captions = CAPTIONS): number {
  const costs = differences(pairing, captions).map((difference) => 1 - Math.cos(radians(difference - turned)));
  return costs.length === 0 ? 0 : costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
}

/**
 * Where the loss is lowest, in whole degrees from −180 to 179; null where it is the same everywhere. The loss is 1 − R cos(θ* − θ):
 * R and θ* are length and direction of the mean of the unit vectors that stand at the differences.
 */
export function bestTurn(pairing: Pairing, captions = CAPTIONS): number | null {
  const all = differences(pairing, captions);
  const x = all.reduce((sum, difference) => sum + Math.cos(radians(difference)), 0);
  const y = all.reduce((sum, difference) => sum + Math.sin(radians(difference)), 0);
  if (Math.hypot(x, y) < 1e-9) return null;
  const best = Math.round((Math.atan2(y, x) * 180) / Math.PI);
  return best === 180 ? -180 : best;
}

/** For each pair, by how much the encoder would have to be turned to make the two agree. */
const differences = (pairing: Pairing, captions: readonly Caption[]): number[] =>
  pairing.flatMap((caption, picture) => {
    const from = caption === null ? undefined : captions[caption]?.angle;
    const to = PICTURES[picture]?.angle;
    return from === undefined || to === undefined ? [] : [to - from];
  });

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
