import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { quizText } from '../../graders/messages/quiz-text.ts';
import type { Answer } from '../../graders/quiz/answer.ts';
import type { Marked } from '../../graders/quiz/marking.ts';
import { mark } from '../../graders/quiz/mark.ts';
import { fill, type Question } from '../../graders/quiz/question.ts';
import { useListening } from '../site/use-listening.ts';
import { AnswerFields } from './AnswerFields.tsx';
import { blankAnswer, drawFor, orderFor } from './asking.ts';
import { Feedback } from './Feedback.tsx';
import type { Given } from './quiz-state.ts';
import { Rich } from './Rich.tsx';
import { forgetUnsent, leaveUnsent, unsentOf } from './unsent.ts';

/** Where a lesson is, and what it is called in a sentence. */
export interface LessonLink {
  name: string;
  href: string;
}

interface Props {
  /** Slug of the lesson in which an answer that was begun is kept. None in the review: it asks anew, whatever was begun in the lesson. */
  lesson: string | undefined;
  question: Question;
  /** The earlier lesson that the question looks back to. */
  source: LessonLink | undefined;
  /** Counted from 1; undefined where it stands alone. */
  number: number | undefined;
  seed: number;
  round: number;
  /** The variant that is asked first; drawn where there is none. */
  firstDraw?: number;
  /** False until the record was read: everything can be seen, nothing pressed. */
  isReady: boolean;
  given: Given | undefined;
  /** Whether this is the question that was answered last: only there the way on is the heaviest thing. */
  isLatest: boolean;
  /** Resolves when the answer is kept. */
  onAnswer: (draw: number, answer: Answer, mark: Marked) => Promise<void>;
  onGoOn: () => void;
  /** The learner's own note on it. */
  children?: ComponentChildren;
}

/** One question: asked, answered, marked, and asked again. */
export function QuestionCard({
  lesson,
  question,
  source,
  number,
  seed,
  round,
  firstDraw,
  isReady,
  given,
  isLatest,
  onAnswer,
  onGoOn,
  children,
}: Props) {
  const [attempt, setAttempt] = useState(0);
  const [unsent, setUnsent] = useState(isReady && lesson !== undefined ? unsentOf(lesson, question) : undefined);
  const [draw, setDraw] = useState(unsent?.draw ?? given?.draw ?? firstDraw ?? drawFor(question, seed, round));
  const [isAsking, setAsking] = useState(unsent !== undefined || given === undefined);
  const order = orderFor(question, seed, round, attempt);
  const [answer, setAnswer] = useState<Answer>(unsent?.answer ?? given?.answer ?? blankAnswer(question, order));
  const [message, setMessage] = useState('');
  const form = useRef<HTMLFormElement>(null);
  /** Where the focus goes when the page shows what was just done: its button is gone by then. */
  const focus = useRef<'feedback' | 'fields'>();
  /** Enter, pressed twice, answers once. */
  const isKeeping = useRef(false);
  const marked = isAsking ? undefined : given?.mark;

  useLayoutEffect(() => {
    if (focus.current === undefined) return;
    const find = (selector: string) => form.current?.querySelector<HTMLElement>(selector);
    const target = focus.current === 'feedback' ? (find('.fb-go button') ?? find('.fb')) : find('input:not(:disabled), select, .move');
    target?.focus();
    focus.current = undefined;
  });

  // An answer that another tab gave stands here, too, unless one was begun here.
  const known = useRef(given);
  useEffect(() => {
    const isNew = given !== undefined && given !== known.current;
    known.current = given;
    if (!isNew || !isAsking || unsent !== undefined || isKeeping.current) return;
    setDraw(given.draw);
    setAnswer(given.answer);
    setAsking(false);
  }, [given]);

  const fieldset = useListening<HTMLFieldSetElement>(isReady);

  const submit = async (event: JSX.TargetedEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (!isReady || !isAsking || isKeeping.current) return;
    const result = mark(question, answer, draw);
    setMessage(result.kind === 'incomplete' ? quizText(result.message) : '');
    if (result.kind === 'incomplete') {
      const empty = [...event.currentTarget.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
      (empty.find((field) => field.value === '') ?? empty[0])?.focus();
      return;
    }
    isKeeping.current = true;
    await onAnswer(draw, answer, result);
    if (lesson !== undefined) forgetUnsent(lesson, question);
    setUnsent(undefined);
    isKeeping.current = false;
    setAsking(false);
    focus.current = 'feedback';
  };

  const tryAgain = (): void => {
    const next = attempt + 1;
    setAttempt(next);
    setAsking(true);
    if (question.kind === 'number') setDraw((draw + 1) % question.variants.length);
    // What was put or typed with some effort stays there to be fixed; a choice is made anew.
    if (question.kind === 'single' || question.kind === 'multiple' || question.kind === 'number') {
      setAnswer(blankAnswer(question, orderFor(question, seed, round, next)));
    }
    focus.current = 'fields';
  };

  const shown = question.kind === 'number' ? (question.variants[draw]?.shown ?? []) : [];
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <fieldset
        ref={fieldset}
        class="q"
        id={`q-${question.id}`}
        data-kind={question.kind}
        data-state={marked && (marked.right ? 'right' : 'wrong')}
      >
        <legend>
          {number !== undefined && <span class="q-n">{number}</span>} <Rich html={fill(question.ask, shown)} />
        </legend>
        {source && (
          <p class="q-from">
            From <a href={source.href}>{source.name}</a>
          </p>
        )}
        <AnswerFields
          question={question}
          order={order}
          answer={answer}
          parts={marked?.parts}
          isDisabled={!isReady || !isAsking}
          problem={message === '' ? undefined : `q-${question.id}-problem`}
          onChange={(changed) => {
            setAnswer(changed);
            setMessage('');
            const begun = { answer: changed, draw };
            if (lesson !== undefined) leaveUnsent(lesson, question, begun);
            setUnsent(begun);
          }}
        />
        {isAsking && (
          <div class="q-act">
            <button class="btn" type="submit" disabled={!isReady}>
              Answer
            </button>
            {question.kind === 'number' && question.variants.length > 1 && (
              <span class="small muted">Drawn for you. A retry draws new numbers.</span>
            )}
            {question.kind === 'multiple' && <span class="small muted">One or more may be right.</span>}
          </div>
        )}
        <p class="q-problem" role="status" id={`q-${question.id}-problem`}>
          {message}
        </p>
        <Feedback marked={marked} isLatest={isLatest} onTryAgain={tryAgain} onGoOn={onGoOn} />
        {children}
      </fieldset>
    </form>
  );
}
