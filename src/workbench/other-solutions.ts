import type { ExercisePackage } from '../../graders/package/schema.ts';
import { titleOf } from '../site/number-words.ts';

/** A solution to read. */
export interface Reading {
  title: string;
  /** Markdown: what its author says of it, if anything. */
  note: string | undefined;
  source: string;
  lines: number;
}

/** The trusted solution. */
export function referenceReading({ reference }: Pick<ExercisePackage, 'reference'>): Reading {
  const { comment, code } = splitComment(reference);
  return { title: 'The reference', note: comment || undefined, source: code, lines: countLines(code) };
}

/** Other solutions that are accepted: named by the first sentence of what their author says. */
export function otherReadings({ submissions }: Pick<ExercisePackage, 'submissions'>): Reading[] {
  return submissions
    .filter((submission) => submission.verdict === 'accepted')
    .map((submission) => {
      const { code } = splitComment(submission.source);
      const note = submission.feedback.trim();
      return { title: titleOf(submission.name), note: note || undefined, source: code, lines: countLines(code) };
    });
}

/** A doc comment at the top, as text, and the code below it. */
function splitComment(source: string): { comment?: string; code: string } {
  const match = /^\s*\/\*\*([\s\S]*?)\*\/\s*/.exec(source);
  if (!match) return { code: source.trim() };
  const comment = match[1]!
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, ''))
    .join('\n')
    .trim();
  return { comment, code: source.slice(match[0].length).trim() };
}

const countLines = (code: string): number => code.split('\n').filter((line) => line.trim() !== '').length;
