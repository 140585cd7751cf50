import { useState } from 'preact/hooks';
import { seedOf } from '../../graders/quiz/shuffle.ts';
import type { Question } from '../../graders/quiz/question.ts';
import { QuestionCard } from '../quiz/QuestionCard.tsx';
import type { Given } from '../quiz/quiz-state.ts';
import { ratingOf } from './ratings.ts';

interface Props {
  question: Question;
  /** How often it was reviewed before. */
  round: number;
  /** Resolves when the rating is kept. */
  onRate: (rating: number) => Promise<void>;
  onGoOn: () => void;
}

/** A question of a quiz in its next draw. The first answer counts. */
export function QuestionReview({ question, round, onRate, onGoOn }: Props) {
  const [given, setGiven] = useState<Given>();
  return (
    <QuestionCard
      lesson={undefined}
      question={question}
      source={undefined}
      number={undefined}
      seed={seedOf(question.id)}
      round={round}
      firstDraw={nextDraw(question, round)}
      isReady
      given={given}
      isLatest
      onAnswer={async (draw, answer, mark) => {
        if (given === undefined) await onRate(ratingOf(mark.right));
        setGiven({ draw, answer, mark });
      }}
      onGoOn={onGoOn}
    />
  );
}

/** Another variant than at the last review. */
const nextDraw = (question: Question, round: number): number =>
  question.kind === 'number' ? ((seedOf(question.id) >>> 0) + round) % question.variants.length : 0;
