import { OBEYED } from './shown.ts';

/**
 * A value as JSON in which all that a terminal could obey is escaped; it reads back as it was. JSON escapes the first 32 characters itself;
 * the line breaks that are left are those of the indentation.
 */
export const jsonText = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(OBEYED, (character) => (character === '\n' ? character : escapedUnits(character)));

const escapedUnits = (character: string): string =>
  Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
