/** Whose mark this is: one of the two modalities, what is joint, or neither (black ink). */
export type Ink = 'a' | 'b' | 'joint' | 'plain';

/** The hatchings that say the same without colour. The patterns are in the page's sprite. */
export const hatches: Record<Ink, string[]> = {
  a: ['url(#hA)'],
  b: ['url(#hB)'],
  joint: ['url(#hA)', 'url(#hB)'],
  plain: [],
};
