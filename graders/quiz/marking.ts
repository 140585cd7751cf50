import type { QuizMessage } from '../messages/quiz-text.ts';

/** What becomes of an answer. */
export type Marking =
  /** Nothing to mark yet: something is missing or is no number. Not an attempt. */
  { kind: 'incomplete'; message: QuizMessage } | Marked;

export interface Marked {
  kind: 'marked';
  right: boolean;
  /** The parts that the learner answered: key of an option or left side, or number of a gap from 0 → right or not. */
  parts: Record<string, boolean>;
  /** HTML, in reading order; empty where a right answer has no explanation. */
  feedback: string[];
}

/** The explanation of a right answer, if there is one. */
export const explanation = (because: string | undefined): string[] => (because === undefined ? [] : [because]);
