import { diagnosisText } from '../../graders/messages/diagnosis-text.ts';
import type { SourceError, Verdict } from '../../graders/verdict.ts';

/** A remark on a place in the learner's code. Lines and columns from 1; `endColumn` is the first column after it. */
export interface SourceMark {
  line: number;
  column: number;
  endColumn: number;
  message: string;
}

/** What the last verdict marks in the code: the place of its error, if it has one that is in this text. */
export function marksOf(verdict: Verdict | undefined, source: string): SourceMark[] {
  if (!verdict || (verdict.verdict !== 'compile_error' && verdict.verdict !== 'run_time_error')) return [];
  return markOf(verdict.error, source);
}

function markOf(error: SourceError, source: string): SourceMark[] {
  if (error.line === undefined) return [];
  const text = source.split(/\r\n|\r|\n/)[error.line - 1];
  if (text === undefined) return [];
  const column = clamp(error.column ?? firstInk(text), 1, Math.max(1, text.length));
  return [
    { line: error.line, column, endColumn: endOfWord(text, column), message: `${error.name}: ${diagnosisText(error.diagnosis).message}` },
  ];
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

const firstInk = (text: string): number => text.length - text.trimStart().length + 1;

/** The word (or the one character) that begins at a column. */
function endOfWord(text: string, column: number): number {
  const word = /^[\w$]+/.exec(text.slice(column - 1));
  return column + (word ? word[0].length : 1);
}
