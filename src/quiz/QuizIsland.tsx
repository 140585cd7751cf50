import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../graders/quiz/answer.ts';
import type { Marked } from '../../graders/quiz/marking.ts';
import type { Quiz } from '../../graders/quiz/question.ts';
import { type Marks, marksFold, noteOf } from '../notes/notes.ts';
import { QuestionNote } from '../notes/QuestionNote.tsx';
import { stamp } from '../record/events.ts';
import { type LearnerRecord, openRecord } from '../record/record.ts';
import { StorageNotice } from '../record/StorageNotice.tsx';
import { QuestionCard, type LessonLink } from './QuestionCard.tsx';
import { foldAnswers, type Given, type QuizState, withNewer } from './quiz-state.ts';
import { describeScore } from './score-text.ts';
import { sessionSeed } from './session-seed.ts';

/** What everybody sees before the browser knows the learner: one order for all, and nothing to press. */
const BEFORE_START: { seed: number; state: QuizState } = { seed: 0, state: { round: 0, given: {}, firstTry: {}, rounds: [] } };

interface Props {
  quiz: Quiz;
  /** The earlier lessons that questions look back to, by slug. */
  sources: Record<string, LessonLink>;
}

/** The quiz of a lesson, from the first question to the score. */
export default function QuizIsland({ quiz, sources }: Props) {
  const [started, setStarted] = useState<{ seed: number; state: QuizState; record: LearnerRecord }>();
  const [marks, setMarks] = useState<Marks>();
  const [latest, setLatest] = useState<string>();
  const head = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    let opened: LearnerRecord | undefined;
    let gone = false;
    void openRecord().then(async (record) => {
      if (gone) return record.close();
      opened = record;
      const state = foldAnswers(quiz, await record.eventsOf(`lesson/${quiz.lesson}`));
      setMarks(await record.fold(marksFold));
      setStarted({ seed: sessionSeed(), state, record });
      record.onChange(async (change) => {
        if (change.kind !== 'events') return;
        setMarks(await record.fold(marksFold));
        if (change.here) return;
        const newer = foldAnswers(quiz, await record.eventsOf(`lesson/${quiz.lesson}`));
        setStarted((now) => now && { ...now, state: withNewer(now.state, newer) });
      });
    });
    return () => {
      gone = true;
      opened?.close();
    };
  }, [quiz]);

  const { seed, state } = started ?? BEFORE_START;
  const isComplete = quiz.questions.every(({ id }) => state.given[id] !== undefined);

  /** An answer shows as given once it is kept: what is on the page is there after a reload. */
  const keep = async (question: string, draw: number, answer: Answer, mark: Marked): Promise<void> => {
    if (started === undefined) return;
    const response = { round: state.round, answer };
    await started.record.append(
      stamp({ kind: 'answer', lesson: quiz.lesson, question, draw, response, score: mark.right ? 1 : 0 }, Date.now()),
    );
    setStarted((now) => now && { ...now, state: withAnswer(now.state, question, { answer, draw, mark }) });
    setLatest(question);
  };

  const startAgain = (): void => {
    if (started === undefined) return;
    const score = Object.values(state.firstTry).filter(Boolean).length;
    setStarted({ ...started, state: { round: state.round + 1, given: {}, firstTry: {}, rounds: [...state.rounds, score] } });
    setLatest(undefined);
    head.current?.focus();
  };

  /** The next question without an answer, looking on from this one and then from the top; else the score. */
  const goOn = (from: number): void => {
    const order = [...quiz.questions.slice(from + 1), ...quiz.questions.slice(0, from)];
    const next = order.find(({ id }) => state.given[id] === undefined);
    const control = next && document.getElementById(`q-${next.id}`)?.querySelector<HTMLElement>('input, select, button');
    (control ?? head.current)?.focus();
  };

  return (
    <>
      <div class="quiz-head">
        <h2 id="quiz-h">Quiz</h2>
        <p class="soft" ref={head} tabIndex={-1}>
          {describeScore(quiz.questions.length, state)}
        </p>
      </div>
      <StorageNotice record={started?.record} />
      {quiz.questions.map((question, at) => (
        <QuestionCard
          key={`${question.id} ${state.round} ${started !== undefined}`}
          lesson={quiz.lesson}
          question={question}
          source={question.from === undefined ? undefined : sources[question.from]}
          number={at + 1}
          seed={seed}
          round={state.round}
          isReady={started !== undefined}
          given={state.given[question.id]}
          isLatest={latest === question.id}
          onAnswer={(draw, answer, mark) => keep(question.id, draw, answer, mark)}
          onGoOn={() => goOn(at)}
        >
          {started && marks && (
            <QuestionNote
              record={started.record}
              lesson={quiz.lesson}
              question={question.id}
              text={noteOf(marks, quiz.lesson, question.id)}
            />
          )}
        </QuestionCard>
      ))}
      {isComplete && (
        <p class="quiz-end">
          <button type="button" class="btn" onClick={startAgain}>
            Answer all of them anew
          </button>
          <span class="small muted">Your score is kept.</span>
        </p>
      )}
    </>
  );
}

function withAnswer(state: QuizState, question: string, given: Given): QuizState {
  return {
    ...state,
    given: { ...state.given, [question]: given },
    firstTry: { [question]: given.mark.right, ...state.firstTry },
  };
}
