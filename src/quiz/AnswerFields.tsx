import type { Answer, AnswerOf } from '../../graders/quiz/answer.ts';
import type { Question } from '../../graders/quiz/question.ts';
import { Choices } from './Choices.tsx';
import { ClozeText } from './ClozeText.tsx';
import type { FieldProps } from './field-props.ts';
import { MatchList } from './MatchList.tsx';
import { NumberField } from './NumberField.tsx';
import { OrderList } from './OrderList.tsx';

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
