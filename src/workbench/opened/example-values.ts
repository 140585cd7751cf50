import { formatValue } from '../../../graders/judge/format.ts';
import type { Evaluated } from '../../../graders/expressions.ts';
import { rounded } from '../../../graders/judge/rounded.ts';

/** Characters of a value that are shown beside its call. */
const SHOWN_CHARACTERS = 400;

/** The value of each call as a statement shows it. A call that failed has none. */
export function exampleValues(calls: string[], results: Evaluated[]): Map<string, string> {
  const values = new Map<string, string>();
  results.forEach((result, index) => {
    const call = calls[index];
    if (call === undefined || result.kind === 'error') return;
    const text = formatValue(rounded(result.value));
    values.set(call, text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text);
  });
  return values;
}
