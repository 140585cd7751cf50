import { conventionsOf } from '../../../graders/package/conventions.ts';
import type { ExercisePackage } from '../../../graders/package/schema.ts';
import type { Evaluated } from '../../../graders/expressions.ts';
import { renderMarkdown } from '../render-markdown.ts';
import { exampleValues } from './example-values.ts';

/** What of a package is rendered; undefined where it is not yet, or cannot be. */
export interface RenderedPackage {
  statement: string | undefined;
  contract: (string | undefined)[];
  /** Why the statement is shown as it was written. */
  problem?: string;
}

/** Calls whose values are asked for; a statement has one or two. */
const EXAMPLES = 20;

/** Renders what a package says: at once without the values of its examples, and again when they are there. */
export async function renderPackage(
  exercise: ExercisePackage,
  evaluate: (exercise: ExercisePackage, calls: string[]) => Promise<Evaluated[]>,
  show: (rendered: RenderedPackage) => void,
): Promise<void> {
  const contract = await Promise.all(conventionsOf(exercise).map((sentence) => htmlOf(sentence, 'contract').catch(() => undefined)));
  let calls: string[];
  try {
    const { html, examples } = await renderMarkdown(exercise.statement, 'statement.md');
    calls = examples.slice(0, EXAMPLES);
    show({ statement: html, contract });
  } catch (error) {
    show({ statement: undefined, contract, problem: String((error as Error).message) });
    return;
  }
  if (calls.length === 0) return;
  // A reference that loops, or no worker: the calls stand without values, and the first run says why.
  const results = await evaluate(exercise, calls).catch(() => []);
  const values = exampleValues(calls, results);
  if (values.size > 0) show({ statement: await htmlOf(exercise.statement, 'statement.md', values), contract });
}

const htmlOf = async (...text: Parameters<typeof renderMarkdown>): Promise<string> => (await renderMarkdown(...text)).html;
