import type { Answer, AnswerOf } from '../../graders/quiz/answer.ts';
import type { Question } from '../../graders/quiz/question.ts';
import { Choices } from './Choices.tsx';
import { ClozeText } from './ClozeText.tsx';
import { MatchList } from './MatchList.tsx';
import { NumberField } from './NumberField.tsx';
import { OrderList } from './OrderList.tsx';

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

/** The fields of a question, by its kind. */
export function AnswerFields({ question, answer, ...rest }: FieldProps<Question, Answer>) {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return <Choices question={question} answer={answer as AnswerOf<'single' | 'multiple'>} {...rest} />;
    case 'number':
      return <NumberField question={question} answer={answer as AnswerOf<'number'>} {...rest} />;
    case 'cloze':
      return <ClozeText question={question} answer={answer as AnswerOf<'cloze'>} {...rest} />;
    case 'order':
      return <OrderList question={question} answer={answer as AnswerOf<'order'>} {...rest} />;
    case 'match':
      return <MatchList question={question} answer={answer as AnswerOf<'match'>} {...rest} />;
    default:
      return question satisfies never;
  }
}
