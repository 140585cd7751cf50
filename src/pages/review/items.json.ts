import type { APIRoute } from 'astro';
import { loadTasks } from '../../build/load-tasks.ts';
import { allLessons, isLive } from '../../course/lessons.ts';
import { questionIds } from '../../course/question-ids.ts';
import type { ReviewLesson } from '../../review/items.ts';

/** What each lesson brings into the review, at `/review/items.json`: enough to know what is due, without what is asked. */
export const GET: APIRoute = async () => {
  const live = (await allLessons()).filter(isLive);
  const lessons = await Promise.all(
    live.map(
      async ({ slug, number, title, exercise }): Promise<ReviewLesson> => ({
        slug,
        number,
        title,
        exercise,
        questions: questionIds.get(slug) ?? [],
        tasks: (await loadTasks(exercise)).tasks.map(({ id }) => id),
      }),
    ),
  );
  return new Response(JSON.stringify(lessons), { headers: { 'content-type': 'application/json' } });
};
