import * as z from 'zod/mini';
import { Answer } from '../../graders/quiz/answer.ts';
import type { Marked } from '../../graders/quiz/marking.ts';
import { mark } from '../../graders/quiz/mark.ts';
import type { Quiz } from '../../graders/quiz/question.ts';
import type { AnswerEvent, RecordEvent } from '../record/events.ts';

/** An answer as it stands on the page. */
export interface Given {
  answer: Answer;
  /** The variant that was asked. */
  draw: number;
  mark: Marked;
}

/** Where the learner stands. A round is one walk through all questions; in it a question may be tried again. */
export interface QuizState {
  /** Counted from 0. */
  round: number;
  /** The newest answer of this round, by question id. */
  given: Record<string, Given>;
  /** Whether the first answer of this round was right, by question id. */
  firstTry: Record<string, boolean>;
  /** Scores of the finished rounds before this one, oldest first: questions that were right at the first try. */
  rounds: number[];
}

/** What an answer event keeps besides the question, the draw and the score. */
const Response = z.object({ round: z.int().check(z.nonnegative()), answer: Answer });

/** The state of a quiz after these events, oldest first. Answers to questions or options that are gone are passed over. */
export function foldAnswers(quiz: Quiz, events: readonly RecordEvent[]): QuizState {
  const rounds = new Map<number, Round>();
  for (const event of events) {
    if (event.kind !== 'answer' || event.lesson !== quiz.lesson) continue;
    const read = readAnswer(quiz, event);
    if (read === undefined) continue;
    const round = rounds.get(read.round) ?? { given: {}, firstTry: {} };
    rounds.set(read.round, round);
    round.given[event.question] = read.given;
    if (!Object.hasOwn(round.firstTry, event.question)) round.firstTry[event.question] = event.score === 1;
  }
  const round = Math.max(0, ...rounds.keys());
  const isFinished = ({ given }: Round) => quiz.questions.every(({ id }) => Object.hasOwn(given, id));
  const earlier = [...rounds].filter(([number, past]) => number < round && isFinished(past)).sort(([one], [other]) => one - other);
  return { round, given: {}, firstTry: {}, ...rounds.get(round), rounds: earlier.map(([, past]) => scoreOf(past)) };
}

/**
 * The state after another tab has answered. A round that was begun here stays, and so does, as the same object, every answer that the other
 * tab has not changed.
 */
export function withNewer(state: QuizState, newer: QuizState): QuizState {
  if (newer.round < state.round) return state;
  const isSame = (one: Given, other: Given): boolean =>
    JSON.stringify([one.draw, one.answer]) === JSON.stringify([other.draw, other.answer]);
  const given = Object.entries(newer.given).map(([id, other]): [string, Given] => {
    const own = state.given[id];
    return [id, own !== undefined && isSame(own, other) ? own : other];
  });
  return { ...newer, given: Object.fromEntries(given) };
}

type Round = Pick<QuizState, 'given' | 'firstTry'>;

/** Questions that were right at the first try. */
export const scoreOf = ({ firstTry }: Pick<QuizState, 'firstTry'>): number => Object.values(firstTry).filter(Boolean).length;

function readAnswer(quiz: Quiz, event: AnswerEvent): { round: number; given: Given } | undefined {
  const question = quiz.questions.find(({ id }) => id === event.question);
  const response = Response.safeParse(event.response);
  if (question === undefined || !response.success || response.data.answer.kind !== question.kind) return undefined;
  const { round, answer } = response.data;
  const marked = mark(question, answer, event.draw);
  return marked.kind === 'marked' ? { round, given: { answer, draw: event.draw, mark: marked } } : undefined;
}
