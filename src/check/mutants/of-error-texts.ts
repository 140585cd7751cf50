import type { Mutant } from './mutant.ts';

/** The text of an error that is thrown where it stands. */
const THROWN_TEXT = /(\bthrow\s+(?:new\s+\w+\s*\()?\s*)(['"`])(?:\\.|(?!\2)[^\\])*\2/g;

/** Whether a mutant changes nothing but the text of an error: where a call has to throw, any text is right. */
export const changesErrorTextOnly = (reference: string, { source }: Pick<Mutant, 'source'>): boolean => bare(source) === bare(reference);

const bare = (source: string): string => source.replace(THROWN_TEXT, '$1').replace(/\s/g, '');
