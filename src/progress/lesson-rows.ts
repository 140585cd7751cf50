import type { LessonFacts } from '../course/standing.ts';
import type { ExerciseProgress, Progress } from '../record/progress.ts';

/** A lesson as the page of progress knows it. */
export type ProgressLesson = LessonFacts & {
  number: string;
  title: string;
  href: string;
  exerciseHref: string;
  /** Absent where the exercise keeps its reference: a class alone judges it, and no file can hand it in. */
  packageHref?: string;
};

/** What the record has of one lesson. */
export interface LessonRow {
  lesson: ProgressLesson;
  isRead: boolean;
  /** A part of it was read to its end, and not all are. */
  isHalfRead: boolean;
  /** The score; undefined until a question was answered. */
  quiz: Quiz | undefined;
  /** How the exercise stands; undefined until it was run, or its solution opened. */
  exercise: ExerciseProgress | undefined;
  /** When the learner's examples of the exercise lit every lamp; undefined until they have. */
  allLitAt: number | undefined;
  isBegun: boolean;
}

interface Quiz {
  /** Questions whose best answer was right, and those whose newest one was. */
  best: number;
  last: number;
}

/** One row for each lesson that can be read, in the order of the course. */
export function lessonRows(lessons: readonly ProgressLesson[], progress: Progress): LessonRow[] {
  return lessons
    .filter(({ live }) => live)
    .map((lesson) => {
      const known = progress.lessons.get(lesson.slug);
      const exercise = progress.exercises.get(lesson.exercise);
      const isRead = known?.readAt !== undefined;
      const answered = [...(known?.questions.values() ?? [])];
      const right = (score: 'best' | 'last') => Math.min(lesson.questions, answered.filter((question) => question[score] === 1).length);
      const quiz = answered.length === 0 ? undefined : { best: right('best'), last: right('last') };
      const isHalfRead = !isRead && known?.goOn !== undefined;
      const allLitAt = progress.allLit.get(lesson.exercise);
      const isBegun = isRead || isHalfRead || [quiz, exercise, allLitAt].some((done) => done !== undefined);
      return { lesson, isRead, isHalfRead, quiz, exercise, allLitAt, isBegun };
    });
}
