import type { Html, Question } from '../../graders/quiz/question.ts';
import { href } from '../site/href.ts';
import type { Item, ReviewLesson } from './items.ts';
import type { Task, TaskFile } from '../micro-tasks/task.ts';
import type { TaskReview } from './TaskReview.tsx';

/** A question, and the sentences that answer it completely. */
export interface CardContent {
  question: Html;
  answer: Html[];
}

/** `/review/<lesson>.json`. */
export interface LessonContent {
  card: CardContent;
  questions: Question[];
}

/** What is shown for an item. */
export type Content =
  | { kind: 'card'; card: CardContent }
  | { kind: 'question'; question: Question }
  /** `View` is fetched with the task: who has none due loads neither it nor the grader. */
  | { kind: 'task'; task: Task; file: TaskFile; View: typeof TaskReview };

/** What a task is shown and graded with; for the code that is graded, all of it is fetched. */
export type PrepareTask = (task: Task, exercise: string) => Promise<typeof TaskReview>;

const prepareTask: PrepareTask = async ({ kind }, exercise) => {
  const [{ TaskReview: View }, { readyToGrade }] = await Promise.all([import('./TaskReview.tsx'), import('./task-grader.ts')]);
  if (kind === 'fill' || kind === 'mend') await readyToGrade(exercise);
  return View;
};

/** What each lesson brings into the review, as the build wrote it. Rejects where it cannot be had. */
export const fetchLessons = (): Promise<ReviewLesson[]> => fetchJson('/review/items.json');

/** Fetches what is asked, each file once. Rejects where one of them cannot be had; then the next call tries anew. */
export function createContents(
  fetchFile: (path: string) => Promise<unknown> = fetchJson,
  prepare: PrepareTask = prepareTask,
): (item: Item) => Promise<Content | undefined> {
  const files = new Map<string, Promise<unknown>>();
  const load = <File>(path: string): Promise<File> => {
    const loading = files.get(path) ?? fetchFile(path);
    files.set(path, loading);
    loading.catch(() => files.delete(path));
    return loading as Promise<File>; // Written by the build in this shape.
  };
  return async ({ kind, id, lesson, part }) => {
    switch (kind) {
      case 'card':
        return { kind, card: (await load<LessonContent>(`/review/${lesson}.json`)).card };
      case 'question': {
        const { questions } = await load<LessonContent>(`/review/${lesson}.json`);
        const question = questions.find(({ id }) => id === part);
        return question && { kind, question };
      }
      case 'task': {
        const [, exercise = ''] = id.split('/');
        const file = await load<TaskFile>(`/review/tasks/${exercise}.json`);
        const task = file.tasks.find((one) => one.id === part);
        return task && { kind, task, file, View: await prepare(task, exercise) };
      }
      default:
        return kind satisfies never;
    }
  };
}

async function fetchJson<File>(path: string): Promise<File> {
  const response = await fetch(href(path));
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return (await response.json()) as File;
}
