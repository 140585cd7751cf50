/**
 * A text as an address that can be saved as a file. Half an emoji, which a program may hold, has no place in an address: it becomes the
 * sign for what cannot be read, as in any file that is written.
 */
export const textAddress = (text: string): string =>
  `data:text/plain;charset=utf-8,${encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'))}`;
