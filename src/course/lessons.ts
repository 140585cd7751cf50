/** The course as the pages need it: what is shown of it, and which of its lessons are written. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { type Course, type CourseLesson, type Strand, withoutDraftExercises, withoutDrafts } from './course.ts';
import { questionIds } from './question-ids.ts';
import { COURSE_FILE, readCourse } from './read-course.ts';
import type { LessonFacts } from './standing.ts';

export type Lesson = CourseLesson & {
  /** The lesson itself; undefined while it is to come. */
  entry: CollectionEntry<'lessons'> | undefined;
};

/** A lesson that can be read. */
export type LiveLesson = Lesson & { entry: CollectionEntry<'lessons'> };

/** The course as this site shows it: drafts are shown only while one writes. */
export const shownCourse = async (): Promise<Course> => {
  const course = await readCourse();
  return import.meta.env.DEV ? course : withoutDrafts(course);
};

/** All lessons that are shown, in the order of the course. */
export async function allLessons(): Promise<Lesson[]> {
  if (import.meta.env.DEV) return readLessons();
  // Nothing changes while the site is built, and every page asks.
  built ??= readLessons();
  return built;
}

let built: Promise<Lesson[]> | undefined;

async function readLessons(): Promise<Lesson[]> {
  const written = new Map((await getCollection('lessons')).map((entry) => [entry.id, entry]));
  const known = new Set((await readCourse()).lessons.map(({ slug }) => slug));
  for (const slug of written.keys())
    if (!known.has(slug)) throw new Error(`content/lessons/${slug} is not in ${COURSE_FILE}. Add it there, or fix the folder's name.`);
  return (await shownCourse()).lessons.map((lesson) => ({ ...lesson, entry: written.get(lesson.slug) }));
}

export const allStrands = async (): Promise<Strand[]> => (await shownCourse()).strands;

/** The strand of a lesson, as people call it. */
export const strandTitle = async (lesson: CourseLesson): Promise<string> =>
  (await allStrands()).find(({ id }) => id === lesson.strand)?.title ?? lesson.strand;

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
  questions: questionIds.get(lesson.slug)?.length ?? 0,
});

/** The exercises that are shown: while one writes, those of drafts, too. */
export async function shownExercises(ids: readonly string[]): Promise<string[]> {
  return import.meta.env.DEV ? [...ids] : withoutDraftExercises(ids, await readCourse());
}
