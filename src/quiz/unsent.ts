import * as z from 'zod/mini';
import { Answer } from '../../graders/quiz/answer.ts';
import type { Question } from '../../graders/quiz/question.ts';
import { dropFromJournal, leaveInJournal, readJournal } from '../record/journal.ts';

const Unsent = z.object({ answer: Answer, draw: z.int().check(z.nonnegative()) });

/** An answer that was begun and not given yet, and the variant it is for. */
export type Unsent = z.infer<typeof Unsent>;

/** Keeps what was begun, so that it is there again after Back, a reload or a crash. */
export const leaveUnsent = (lesson: string, question: Question, unsent: Unsent): void => leaveInJournal(nameOf(lesson, question), unsent);

export const forgetUnsent = (lesson: string, question: Question): void => dropFromJournal(nameOf(lesson, question));

/** What was begun of this question, if the question still is of that kind. */
export function unsentOf(lesson: string, question: Question): Unsent | undefined {
  const parsed = Unsent.safeParse(readJournal(nameOf(lesson, question)));
  if (!parsed.success || parsed.data.answer.kind !== question.kind) return undefined;
  const draws = question.kind === 'number' ? question.variants.length : 1;
  return parsed.data.draw < draws ? parsed.data : undefined;
}

const nameOf = (lesson: string, { id }: Question): string => `answer-${lesson}/${id}`;
