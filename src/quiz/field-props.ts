import type { Answer } from '../../graders/quiz/answer.ts';
import type { Question } from '../../graders/quiz/question.ts';

/** What every kind of field is given. */
export interface FieldProps<Asked extends Question, Given extends Answer> {
  question: Asked;
  answer: Given;
  /** Keys in the order in which they are shown. */
  order: string[];
  /** Right or not, by part; only while the mark is shown. */
  parts: Record<string, boolean> | undefined;
  isDisabled: boolean;
  /** Id of the element that says what is missing. */
  problem: string | undefined;
  onChange: (answer: Answer) => void;
}
