/** The data set of the finale: drawings of 20 × 20 pixels and their captions. The files are made by `src/cli/emoji-set.ts`. */

/** Pixels of a picture's side. */
export const SIDE = 20;

/** Pictures in a row of `pictures.png`. */
export const IN_A_ROW = 33;
const PIXELS = SIDE * SIDE;

/** Bytes of the palette with which `pictures.bin` begins: 64 colours of three. */
export const PALETTE = 3 * 64;

/** Numbers that describe a picture, after the build has made few of many. */
export const PICTURE_NUMBERS = 64;

export interface Pair {
  emoji: string;
  /** Its English name in Unicode's CLDR. */
  name: string;
  keywords: string[];
  /** Unicode's subgroup, such as `food-fruit`. Training never sees it. */
  subgroup: string;
}

/** From `pairs.tsv`: a line is an emoji, its name, its keywords with commas, its subgroup. */
export const readPairs = (text: string): Pair[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [emoji = '', name = '', keywords = '', subgroup = ''] = line.split('\t');
      return { emoji, name, keywords: keywords === '' ? [] : keywords.split(','), subgroup };
    });

/** One picture of `pictures.bin` (the palette, then 400 places in it a picture): three bytes a pixel, row by row. */
export function pixelsOf(file: Uint8Array, index: number): Uint8Array {
  const pixels = new Uint8Array(3 * PIXELS);
  for (let i = 0; i < PIXELS; i++) {
    const colour = 3 * (file[PALETTE + index * PIXELS + i] as number);
    pixels.set(file.subarray(colour, colour + 3), 3 * i);
  }
  return pixels;
}

/**
 * From `features.bin`: what the encoder gets of each picture. The file has a step for each of the 64 numbers (32-bit floats, little endian) and then
 * whole numbers from −127 to 127, how many steps.
 */
export function readFeatures(file: ArrayBuffer): number[][] {
  const view = new DataView(file);
  const steps = Array.from({ length: PICTURE_NUMBERS }, (_, k) => view.getFloat32(4 * k, true));
  const counts = new Int8Array(file, 4 * PICTURE_NUMBERS);
  return Array.from({ length: counts.length / PICTURE_NUMBERS }, (_, i) =>
    steps.map((step, k) => step * (counts[i * PICTURE_NUMBERS + k] as number)),
  );
}
