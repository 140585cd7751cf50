/** The image of the figure is SIDE × SIDE pixels. */
export const SIDE = 6;

/** What a sequence is made of: patches by the row and column of their first pixel, then words by their place in the sentence. */
export type Element = { kind: 'patch'; top: number; left: number } | { kind: 'word'; index: number };

/** Whole patches only, from left to right and from top to bottom; then the words. */
export function elementsOf(patch: number, words: number): Element[] {
  const elements: Element[] = [];
  for (let top = 0; top + patch <= SIDE; top += patch) {
    for (let left = 0; left + patch <= SIDE; left += patch) elements.push({ kind: 'patch', top, left });
  }
  for (let index = 0; index < words; index++) elements.push({ kind: 'word', index });
  return elements;
}

/** Where the two streams meet: at the inputs, or behind an encoder each. */
export type Meeting = 'raw' | 'abstract';

/** How many weights attention has in its first layer: within the modalities, and between them. */
export function attentionWeights(patches: number, words: number, meeting: Meeting): { within: number; between: number } {
  return { within: patches ** 2 + words ** 2, between: meeting === 'raw' ? 2 * patches * words : 0 };
}

/** Does one element see the other in the first layer? */
export const attends = (from: Element, to: Element, meeting: Meeting): boolean => meeting === 'raw' || from.kind === to.kind;
