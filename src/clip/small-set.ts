/**
 * The built-in set of the CLIP page: eight drawings of four by four pixels with captions, and the weights of two tiny encoders. The
 * weights are set by hand, so that one can see why it works: three features (level, upright, slanted) that pictures and words share.
 */

/** Ink of each pixel, 0 to 1, row by row. */
export type Picture = number[];

export interface Pair {
  picture: Picture;
  caption: string;
}

export const SIDE = 4;

/** Words the text encoder knows; a text is the list of how often each occurs. */
export const WORDS = ['level', 'upright', 'slanted', 'bar', 'and', 'a'] as const;

/** The pixels are written from `....` (paper) to `####` (ink), with a dot of noise where a `:` stands. */
const draw = (...rows: string[]): Picture => rows.flatMap((row) => [...row].map((pixel) => (pixel === '#' ? 1 : pixel === ':' ? 0.25 : 0)));

export const PAIRS: readonly Pair[] = [
  { picture: draw('....', '####', '.:..', '....'), caption: 'a level bar' },
  { picture: draw('..:.', '....', '####', '....'), caption: 'a level bar' },
  { picture: draw('.#..', '.#..', '.#:.', '.#..'), caption: 'an upright bar' },
  { picture: draw('..#.', '..#.', '.:#.', '..#.'), caption: 'an upright bar' },
  { picture: draw('#...', '.#..', '..#.', ':..#'), caption: 'a slanted bar' },
  { picture: draw('#...', '##..', '.##.', '..##'), caption: 'a slanted bar' },
  { picture: draw('.#..', '####', '.#..', '.#..'), caption: 'a level and upright bar' },
  { picture: draw('..#.', '..#.', '####', '..#.'), caption: 'a level and upright bar' },
];

/** A text as the encoder gets it: counts of the known words, in the order of `WORDS`. */
export const countWords = (text: string): number[] => {
  const words = text.toLowerCase().split(/[^a-z]+/);
  return WORDS.map((known) => words.filter((word) => word === known).length);
};

/** Where the pixels of a feature lie, as a row of weights over the picture. */
const look = (...rows: string[]): number[] => rows.flatMap((row) => [...row].map((pixel) => (pixel === '+' ? 1 : 0)));

/** Pictures (16 numbers) to 3 features: the ends of level bars, the ends of upright ones, two corners. */
export const IMAGE_WEIGHTS: number[][] = [
  look('....', '+..+', '+..+', '....'),
  look('.++.', '....', '....', '.++.'),
  look('+...', '....', '....', '...+'),
];
/** Below this a feature is noise. */
export const IMAGE_BIAS = [-1, -1, -1];

/** Texts (counts of 6 words) to the same 3 features. */
export const TEXT_WEIGHTS: number[][] = [
  [1, 0, 0, 0.1, 0, 0],
  [0, 1, 0, 0.1, 0, 0],
  [0, 0, 1, 0.1, 0, 0],
];
export const TEXT_BIAS = [0, 0, 0];

/** What the pictures are sorted into at first. No picture was ever labelled with any of it. */
export const PROMPTS = ['a level bar', 'an upright bar', 'a slanted bar', 'a level and upright bar'];
