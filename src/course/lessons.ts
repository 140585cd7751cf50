/** The lessons as the pages need them: what the course says of each, and whether it is written. */
import { type CollectionEntry, getCollection } from 'astro:content';
import type { LessonFacts } from './standing.ts';
import { questionCounts } from './question-counts.ts';

export type Lesson = CollectionEntry<'course'>['data'] & {
  /** The lesson itself; undefined while it is to come. */
  entry: CollectionEntry<'lessons'> | undefined;
};

/** A lesson that can be read. */
export type LiveLesson = Lesson & { entry: CollectionEntry<'lessons'> };

/** All lessons in the order of the course. */
export async function allLessons(): Promise<Lesson[]> {
  const written = new Map((await getCollection('lessons')).map((entry) => [entry.id, entry]));
  const lessons = (await getCollection('course')).map(({ data }) => ({ ...data, entry: written.get(data.slug) }));
  const known = new Set(lessons.map((lesson) => lesson.slug));
  for (const slug of written.keys()) {
    if (!known.has(slug))
      throw new Error(`content/lessons/${slug} is not in content/course.yaml. Add it there, or mend the folder's name.`);
  }
  return lessons.sort((a, b) => a.order - b.order);
}

export const isLive = (lesson: Lesson): lesson is LiveLesson => lesson.entry !== undefined;

export const lessonPath = (lesson: { slug: string }): string => `/lessons/${lesson.slug}/`;

/** Lessons that the given one builds on, and those that build on it. */
export function neighbours(lesson: Lesson, lessons: Lesson[]): { buildsOn: Lesson[]; opens: Lesson[]; readWith: Lesson[] } {
  return {
    buildsOn: lessons.filter((other) => lesson.buildsOn.includes(other.slug)),
    opens: lessons.filter((other) => other.buildsOn.includes(lesson.slug)),
    readWith: lessons.filter((other) => lesson.readWith.includes(other.slug) || other.readWith.includes(lesson.slug)),
  };
}

/** What the browser needs of a lesson to say where the learner stands. */
export const factsOf = (lesson: Lesson): LessonFacts => ({
  slug: lesson.slug,
  exercise: lesson.exercise,
  buildsOn: lesson.buildsOn,
  live: isLive(lesson),
  questions: questionCounts.get(lesson.slug) ?? 0,
});
