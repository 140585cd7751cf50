import { useState } from 'preact/hooks';
import { seedOf } from '../../graders/quiz/shuffle.ts';
import type { Question } from '../../graders/quiz/question.ts';
import { QuestionCard } from '../quiz/QuestionCard.tsx';
import type { Given } from '../quiz/quiz-state.ts';

interface Props {
  /** Slug of its lesson. */
  lesson: string;
  question: Question;
  /** How often it was reviewed before. */
  round: number;
  /** Resolves when the rating is kept. */
  onRate: (rating: number) => Promise<void>;
  onGoOn: () => void;
}

/** A question of a quiz in its next draw. The first answer counts: right is Good, wrong is Again. */
export function QuestionReview({ lesson, question, round, onRate, onGoOn }: Props) {
  const [given, setGiven] = useState<Given>();
  return (
    <QuestionCard
      // What was begun here is kept apart from what was begun in the lesson.
      lesson={`review/${lesson}`}
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
        if (given === undefined) await onRate(mark.right ? 4 : 1);
        setGiven({ draw, answer, mark });
      }}
      onGoOn={onGoOn}
    />
  );
}

/** Another variant than at the last review. */
const nextDraw = (question: Question, round: number): number =>
  question.kind === 'number' ? ((seedOf(question.id) >>> 0) + round) % question.variants.length : 0;
