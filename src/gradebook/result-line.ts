import { Result } from './result.ts';
import { OBEYED } from './shown.ts';

/** One line of `results.jsonl`, with its end. Parsed once more, so that the fields stand in one order, whether a result is new or was read. */
export const resultLine = (result: Result): string => `${jsonText(Result.parse(result))}\n`;

/** The results of such a file. A line that a killed run did not finish is left out. */
export function resultsOf(text: string): Result[] {
  return text.split('\n').flatMap((line) => {
    const parsed = Result.safeParse(parseJson(line));
    return parsed.success ? [parsed.data] : [];
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * A value as JSON in which all that a terminal could obey is escaped; it reads back as it was. JSON escapes the first 32 characters itself;
 * the line breaks that are left are those of the indentation.
 */
export const jsonText = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(OBEYED, (character) => (character === '\n' ? character : escapedUnits(character)));

const escapedUnits = (character: string): string =>
  Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
