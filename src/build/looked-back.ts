/** Quizzes repeat: a question with `from` is about an earlier lesson. */
import type { Quiz } from '../../graders/quiz/question.ts';

/** What is needed of a lesson of the course. */
type Lesson = { slug: string; number: string; title: string };

/** The earlier lessons that a quiz looks back to, by slug. Throws where one is no earlier lesson; `course` is in its order. */
export function lookedBack<L extends Lesson>(quiz: Quiz, course: readonly L[]): Map<string, L> {
  const earlier = course.slice(
    0,
    course.findIndex(({ slug }) => slug === quiz.lesson),
  );
  return new Map(
    quiz.questions.flatMap(({ id, from }): [string, L][] => {
      if (from === undefined) return [];
      const lesson = earlier.find(({ slug }) => slug === from);
      if (lesson) return [[from, lesson]];
      throw new Error(
        `content/lessons/${quiz.lesson}/quiz.yaml, question ${id}: from: ${from} is not a lesson before this one. Write the slug of one that is.`,
      );
    }),
  );
}
