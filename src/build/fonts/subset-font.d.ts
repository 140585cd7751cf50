/** What the site uses of `subset-font`, whose published types are older than it. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2' | 'sfnt';
    /** OpenType features to keep; all of them if it is not given. */
    keepFeatures?: string[];
    /** Axes of a variable font: one value, or a narrower range. */
    variationAxes?: Record<string, number | { min: number; max: number }>;
    /** Leaves out what fits outlines to the pixels of coarse screens. */
    noHinting?: boolean;
    /** Tables that are left out, by their names. */
    dropTables?: string[];
    /** Only unpacks the font; the text is left out then. */
    keepAllGlyphs?: boolean;
  }
  export default function subsetFont(font: Buffer, text: string | undefined, options: Options): Promise<Buffer>;
}
