/** Numbers, lists and names as running text. */

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Small numbers as words: 'three', 14. */
export const inWords = (count: number): string => small[count] ?? String(count);

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A file's name as a title: `zero-times-log-zero` → "Zero times log zero". */
export const titleOf = (name: string): string => capitalise(name.replaceAll('-', ' '));
