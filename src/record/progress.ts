import type { AttemptEvent, RecordEvent } from './events.ts';

/** What the record says of lessons (by slug) and exercises (by id). What is missing in a map was not begun. */
export interface Progress {
  lessons: Map<string, LessonProgress>;
  exercises: Map<string, ExerciseProgress>;
}

export interface LessonProgress {
  /** First time that the end was reached, ms since 1970. */
  readAt?: number;
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

/** An accepted Run or Submit, of whatever version of the exercise: with it the exercise is solved. Submit only says what is handed in. */
export const isAccepted = (event: RecordEvent): event is AttemptEvent => event.kind === 'attempt' && event.verdict === 'accepted';

/** Folds the events, in any order, into what was read, answered and solved. */
export function progressOf(events: RecordEvent[]): Progress {
  const progress: Progress = { lessons: new Map(), exercises: new Map() };
  for (const event of [...events].sort((a, b) => a.at - b.at)) add(progress, event);
  return progress;
}

function add(progress: Progress, event: RecordEvent): void {
  switch (event.kind) {
    case 'read': {
      lessonOf(progress, event.lesson).readAt ??= event.at;
      return;
    }
    case 'answer': {
      const { questions } = lessonOf(progress, event.lesson);
      const before = questions.get(event.question);
      questions.set(event.question, {
        best: Math.max(before?.best ?? 0, event.score),
        last: event.score,
        answers: (before?.answers ?? 0) + 1,
        lastAt: event.at,
      });
      return;
    }
    case 'attempt': {
      if (event.verdict === 'judge_error') return;
      const exercise = exerciseOf(progress, event.exercise, event.at);
      exercise.tries++;
      if (!isAccepted(event) || exercise.acceptedAt !== undefined) return;
      exercise.acceptedAt = event.at;
      exercise.state = exercise.solutionOpenedAt === undefined ? 'solved' : 'solved-with-help';
      return;
    }
    case 'opened': {
      if (event.step === 'solution') exerciseOf(progress, event.exercise, event.at).solutionOpenedAt ??= event.at;
      return;
    }
    case 'handed-in': {
      exerciseOf(progress, event.exercise, event.at).handedInAt = event.at;
      return;
    }
    case 'draft':
    case 'review':
    case 'undone':
      return;
    default:
      event satisfies never;
  }
}

function lessonOf(progress: Progress, slug: string): LessonProgress {
  const lesson = progress.lessons.get(slug) ?? { questions: new Map() };
  progress.lessons.set(slug, lesson);
  return lesson;
}

function exerciseOf(progress: Progress, id: string, at: number): ExerciseProgress {
  const exercise: ExerciseProgress = progress.exercises.get(id) ?? { state: 'tried', tries: 0, lastAt: at };
  exercise.lastAt = at;
  progress.exercises.set(id, exercise);
  return exercise;
}
