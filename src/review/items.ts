import type { Progress } from '../record/progress.ts';

/** What a lesson brings into the review: its card, the questions of its quiz, and tasks made of its exercise. */
export interface ReviewLesson {
  slug: string;
  number: string;
  title: string;
  /** Id of its exercise. */
  exercise: string;
  /** Ids of its quiz questions, in their order. */
  questions: string[];
  /** Ids of its tasks, `kind/mistake`, in the order in which they enter. */
  tasks: string[];
}

/** Something that is asked again and again. */
export interface Item {
  /** `card/<lesson>`, `quiz/<lesson>/<question>` or `task/<exercise>/<kind>/<mistake>`: the same in every build, never used again for something else. */
  id: string;
  kind: 'card' | 'question' | 'task';
  /** Slug of its lesson. */
  lesson: string;
  /** The question's id, or the task's; empty for a card. */
  part: string;
  /** When it is asked for the first time, ms since 1970. */
  enters: number;
}

/**
 * Everything that has entered the review, or will by itself: a card as soon as its lesson is read, the questions after it, one a day, and the
 * tasks, one a day, from the day after the exercise was solved or its solution opened: before, they would give it away.
 */
export function itemsOf(lessons: readonly ReviewLesson[], progress: Progress): Item[] {
  return lessons.flatMap((lesson) => {
    const readAt = progress.lessons.get(lesson.slug)?.readAt;
    if (readAt === undefined) return [];
    const { slug, exercise, questions, tasks } = lesson;
    const knownAt = solutionKnownAt(progress, exercise);
    const tasksFrom = knownAt === undefined ? undefined : Math.max(readAt, knownAt);
    return [
      { id: `card/${slug}`, kind: 'card' as const, lesson: slug, part: '', enters: readAt },
      ...questions.map((part, index) => ({
        id: `quiz/${slug}/${part}`,
        kind: 'question' as const,
        lesson: slug,
        part,
        enters: readAt + (index + 1) * DAY_MS,
      })),
      ...(tasksFrom === undefined
        ? []
        : tasks.map((part, index) => ({
            id: `task/${exercise}/${part}`,
            kind: 'task' as const,
            lesson: slug,
            part,
            enters: tasksFrom + (index + 1) * DAY_MS,
          }))),
    ];
  });
}

function solutionKnownAt(progress: Progress, exercise: string): number | undefined {
  const known = progress.exercises.get(exercise);
  const times = [known?.acceptedAt, known?.solutionOpenedAt].filter((time) => time !== undefined);
  return times.length === 0 ? undefined : Math.min(...times);
}

/** A day of the scheduler: 24 hours, wherever the learner is and whatever the clocks do. */
export const DAY_MS = 86_400_000;
