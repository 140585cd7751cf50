import { jsonText } from './json-text.ts';
import { Result } from './result.ts';

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
