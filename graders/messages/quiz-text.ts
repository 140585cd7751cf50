import type { SentencesOf } from './catalogue.ts';
import { QUIZ } from './english/quiz.ts';
import type { Message } from './message.ts';
import type { QuizValues } from './quiz-values.ts';

export type QuizMessage = Message<keyof QuizValues>;

/** A message of a quiz as a sentence. By itself, so that a page with a quiz does not load what the grader says of programs. */
export function quizText(message: QuizMessage, words: SentencesOf<QuizValues> = QUIZ): string {
  // The code and the values of a message belong together: that is what `Message` says.
  const sentence = words[message.code] as (values: QuizMessage['values']) => string;
  return sentence(message.values);
}
