/** Where a learner stands: a pure fold of the record's progress over the course. */
import type { Progress } from '../record/progress.ts';

/** What the pages know of a lesson in the browser. */
export type LessonFacts = {
  slug: string;
  exercise: string;
  buildsOn: string[];
  /** It is written and can be read. */
  live: boolean;
  /** Number of quiz questions. */
  questions: number;
};

/**
 * `done`: read, every question right once, exercise solved. `now`: the one to go on with. `begun`: another one that something was done of.
 * `later`: builds on lessons not done.
 */
export type Standing = 'done' | 'now' | 'begun' | 'ready' | 'later' | 'to-come';

export type Steps = {
  read: boolean;
  /** Id of the part to go on reading at, where the lesson is half read. */
  goOn: string | undefined;
  /** Questions that were right at least once. */
  right: number;
  questions: number;
  exercise: 'open' | 'tried' | 'solved';
};

export type Overview = {
  standing: Map<string, Standing>;
  steps: Map<string, Steps>;
  /** The lesson to go on with: the one touched last if it is not done, else the first that is ready. */
  current: string | undefined;
  /** Nothing was recorded yet. */
  firstVisit: boolean;
  finished: number;
  /** Lessons that something was done of, and not all. */
  begun: ReadonlySet<string>;
};

export function overview(lessons: readonly LessonFacts[], progress: Progress): Overview {
  const live = lessons.filter((lesson) => lesson.live);
  const steps = new Map(live.map((lesson) => [lesson.slug, stepsOf(lesson, progress)]));
  const done = new Set(live.filter((lesson) => isDone(steps.get(lesson.slug))).map((lesson) => lesson.slug));
  const touched = live
    .map((lesson) => ({ slug: lesson.slug, at: lastTouched(lesson, progress) }))
    .filter(({ slug, at }) => at > 0 && !done.has(slug))
    .sort((a, b) => b.at - a.at);
  const begun = new Set(touched.map(({ slug }) => slug));
  const isReady = (lesson: LessonFacts): boolean =>
    !done.has(lesson.slug) && before(lesson, lessons).every((other) => !other.live || done.has(other.slug));
  const firstVisit = progress.lessons.size === 0 && progress.exercises.size === 0;
  const current = firstVisit ? undefined : (touched[0]?.slug ?? live.find(isReady)?.slug);
  const standing = new Map(
    lessons.map((lesson): [string, Standing] => {
      if (!lesson.live) return [lesson.slug, 'to-come'];
      if (done.has(lesson.slug)) return [lesson.slug, 'done'];
      if (lesson.slug === current) return [lesson.slug, 'now'];
      if (begun.has(lesson.slug)) return [lesson.slug, 'begun'];
      return [lesson.slug, isReady(lesson) ? 'ready' : 'later'];
    }),
  );
  return { standing, steps, current, firstVisit, finished: done.size, begun };
}

/** All lessons that the given one builds on, directly or through others. */
export function before<Known extends { slug: string; buildsOn: string[] }>(lesson: Known, lessons: readonly Known[]): Known[] {
  const bySlug = new Map(lessons.map((other) => [other.slug, other]));
  const found = new Set<Known>();
  const walk = (slugs: string[]): void => {
    for (const slug of slugs) {
      const other = bySlug.get(slug);
      if (!other || found.has(other)) continue;
      found.add(other);
      walk(other.buildsOn);
    }
  };
  walk(lesson.buildsOn);
  return lessons.filter((other) => found.has(other));
}

function stepsOf(lesson: LessonFacts, progress: Progress): Steps {
  const read = progress.lessons.get(lesson.slug);
  const exercise = progress.exercises.get(lesson.exercise);
  return {
    read: read?.readAt !== undefined,
    goOn: read?.readAt === undefined ? read?.goOn?.part : undefined,
    right: Math.min(lesson.questions, [...(read?.questions.values() ?? [])].filter((question) => question.best === 1).length),
    questions: lesson.questions,
    exercise: exercise === undefined ? 'open' : exercise.state === 'tried' ? 'tried' : 'solved',
  };
}

const isDone = (steps: Steps | undefined): boolean =>
  steps?.read === true && steps.right === steps.questions && steps.exercise === 'solved';

function lastTouched(lesson: LessonFacts, progress: Progress): number {
  const read = progress.lessons.get(lesson.slug);
  const answers = [...(read?.questions.values() ?? [])].map((question) => question.lastAt);
  return Math.max(0, read?.readAt ?? 0, read?.goOn?.at ?? 0, progress.exercises.get(lesson.exercise)?.lastAt ?? 0, ...answers);
}
