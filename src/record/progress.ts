import type { RecordEvent } from './events.ts';
import type { EventFacts } from './facts.ts';
import { type Fold, folded } from './folds.ts';

/** What the record says of lessons (by slug) and exercises (by id). What is missing in a map was not begun. */
export interface Progress {
  lessons: Map<string, LessonProgress>;
  exercises: Map<string, ExerciseProgress>;
  /** When the learner's examples of an exercise first told every known mistake from a right solution, ms since 1970. */
  allLit: Map<string, number>;
}

export interface LessonProgress {
  /** First time that the end was reached, ms since 1970. */
  readAt?: number;
  /** Parts that were read to their end, by the id that they have on the page. */
  parts: Set<string>;
  /** Where reading goes on, while the lesson is half read. */
  goOn?: { part: string; at: number };
  /** How each question stands, by its id. */
  questions: Map<string, QuestionProgress>;
}

export interface QuestionProgress {
  /** 0 to 1. */
  best: number;
  last: number;
  answers: number;
  lastAt: number;
}

export interface ExerciseProgress {
  /** `solved`: a Run or Submit was accepted before the solution was opened. `solved-with-help`: only after. `tried`: neither yet. */
  state: 'tried' | 'solved' | 'solved-with-help';
  /** Finished runs and submissions; a broken exercise is not counted. */
  tries: number;
  /** First accepted Run or Submit, ms since 1970. */
  acceptedAt?: number;
  solutionOpenedAt?: number;
  /** Last time that a text of it was saved in a submission file, ms since 1970. */
  handedInAt?: number;
  lastAt: number;
}

/** Whether any lesson was read: before that nothing is reviewed. */
export const isAnythingRead = ({ lessons }: Progress): boolean => [...lessons.values()].some(({ readAt }) => readAt !== undefined);

/** An accepted Run or Submit, of whatever version of the exercise: with it the exercise is solved. Submit only says what is handed in. */
export const isAccepted = <Event extends EventFacts>(event: Event): event is Extract<Event, { kind: 'attempt' }> =>
  event.kind === 'attempt' && event.verdict === 'accepted';

/**
 * What was read, answered and solved. What is first or last is told by the times of the events, so that a record that was merged from two
 * devices comes to the same as one that was never apart.
 */
export const progressFold: Fold<Progress> = {
  name: 'progress',
  version: 2,
  empty: () => ({ lessons: new Map(), exercises: new Map(), allLit: new Map() }),
  add: addToProgress,
};

/** The progress after these events, in any order, each of them once. */
export const progressOf = (events: readonly RecordEvent[]): Progress => folded(progressFold, events);

function addToProgress(progress: Progress, event: EventFacts): void {
  switch (event.kind) {
    case 'read': {
      const lesson = lessonOf(progress, event.lesson);
      lesson.readAt = earlier(lesson.readAt, event.at);
      return;
    }
    case 'reached': {
      const lesson = lessonOf(progress, event.lesson);
      lesson.parts.add(event.part);
      if (lesson.goOn === undefined || lesson.goOn.at <= event.at) lesson.goOn = { part: event.next, at: event.at };
      return;
    }
    case 'answer': {
      const { questions } = lessonOf(progress, event.lesson);
      const before = questions.get(event.question) ?? { best: 0, last: 0, answers: 0, lastAt: 0 };
      const isNewest = event.at >= before.lastAt;
      questions.set(event.question, {
        best: Math.max(before.best, event.score),
        last: isNewest ? event.score : before.last,
        answers: before.answers + 1,
        lastAt: isNewest ? event.at : before.lastAt,
      });
      return;
    }
    case 'attempt': {
      if (event.verdict === 'judge_error') return;
      const exercise = exerciseOf(progress, event.exercise, event.at);
      exercise.tries++;
      if (isAccepted(event)) exercise.acceptedAt = earlier(exercise.acceptedAt, event.at);
      exercise.state = stateOf(exercise);
      return;
    }
    case 'opened': {
      if (event.step !== 'solution') return;
      const exercise = exerciseOf(progress, event.exercise, event.at);
      exercise.solutionOpenedAt = earlier(exercise.solutionOpenedAt, event.at);
      exercise.state = stateOf(exercise);
      return;
    }
    case 'handed-in': {
      const exercise = exerciseOf(progress, event.exercise, event.at);
      exercise.handedInAt = Math.max(exercise.handedInAt ?? 0, event.at);
      return;
    }
    case 'all-lit':
      progress.allLit.set(event.exercise, earlier(progress.allLit.get(event.exercise), event.at));
      return;
    case 'draft':
    case 'review':
    case 'undone':
    case 'note':
    case 'bookmark':
    case 'for-class':
    case 'received':
    case 'not-taken':
      return;
    default:
      event satisfies never;
  }
}

const earlier = (before: number | undefined, at: number): number => Math.min(before ?? at, at);

function stateOf({ acceptedAt, solutionOpenedAt }: ExerciseProgress): ExerciseProgress['state'] {
  if (acceptedAt === undefined) return 'tried';
  return solutionOpenedAt !== undefined && solutionOpenedAt < acceptedAt ? 'solved-with-help' : 'solved';
}

function lessonOf(progress: Progress, slug: string): LessonProgress {
  const lesson = progress.lessons.get(slug) ?? { parts: new Set(), questions: new Map() };
  progress.lessons.set(slug, lesson);
  return lesson;
}

function exerciseOf(progress: Progress, id: string, at: number): ExerciseProgress {
  const exercise: ExerciseProgress = progress.exercises.get(id) ?? { state: 'tried', tries: 0, lastAt: at };
  exercise.lastAt = Math.max(exercise.lastAt, at);
  progress.exercises.set(id, exercise);
  return exercise;
}
