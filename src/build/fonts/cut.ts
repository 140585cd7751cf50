/**
 * Cuts fonts to the characters and axes in use. The library is HarfBuzz's own subsetter, which keeps ligatures, kerning and marks of what
 * is left, and can narrow the axes of a variable font.
 */
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** Axes of a variable font: the range, or the one value, that is kept. */
export type Axes = Record<string, number | { min: number; max: number }>;

/** The font, as WOFF2, with those of the characters that it has. Throws if the bytes are no font. */
export function cutFont(font: Uint8Array, characters: string, features: string[], axes?: Axes): Promise<Uint8Array> {
  return subsetFont(Buffer.from(font), characters, {
    targetFormat: 'woff2',
    keepFeatures: features,
    // Systems of today smooth outlines without it; of a face for a few signs it is most of the file.
    noHinting: true,
    dropTables: UNUSED_TABLES,
    ...(axes && { variationAxes: axes }),
  });
}

/** For lines from top to bottom, and for menus that list a family's styles. */
const UNUSED_TABLES = ['vhea', 'vmtx', 'STAT'];

/** The code points for which a font has glyphs, rising. Throws if the bytes are no font. */
export async function codePointsOf(font: Uint8Array): Promise<number[]> {
  const unpacked = await subsetFont(Buffer.from(font), undefined, { targetFormat: 'sfnt', keepAllGlyphs: true });
  return [...new Face(new Blob(unpacked)).collectUnicodes()].sort((one, other) => one - other);
}
