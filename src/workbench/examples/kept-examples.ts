import { EXAMPLE_CHARACTERS, MOST_EXAMPLES } from '../../../graders/examples/bounds.ts';
import type { Example } from '../../../graders/examples/example.ts';
import { joinExample, splitExample } from '../../../graders/examples/split-example.ts';

/** What the record keeps the examples of an exercise under, beside its code. */
export const examplesKeptAs = (exercise: string): string => `${exercise}/examples`;

/** Examples as one text, one a line. */
export const textOfExamples = (rows: readonly Example[]): string => rows.map(joinExample).join('\n');

/** The lines of such a text; a half of an example is a row, too. */
export const examplesIn = (text: string): Example[] =>
  text === '' ? [] : text.split('\n').map((line) => splitExample(line) ?? { call: line.trim(), expected: '' });

/** Those that have both halves, and are no longer than an example may be. */
export const wholeExamples = (text: string): Example[] =>
  examplesIn(text)
    .filter(({ call, expected }) => [call, expected].every((part) => part !== '' && part.length <= EXAMPLE_CHARACTERS))
    .slice(0, MOST_EXAMPLES);
