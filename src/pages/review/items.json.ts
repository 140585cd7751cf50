import type { APIRoute } from 'astro';
import { allLessons, isLive } from '../../course/lessons.ts';
import { questionIds } from '../../course/question-ids.ts';
import type { ReviewLesson } from '../../review/items.ts';

/** What each lesson brings into the review, at `/review/items.json`: enough to know what is due, without what is asked. */
export const GET: APIRoute = async () => {
  const lessons = (await allLessons()).filter(isLive).map(
    ({ slug, number, title, exercise }): ReviewLesson => ({
      slug,
      number,
      title,
      exercise,
      questions: questionIds.get(slug) ?? [],
      tasks: [],
    }),
  );
  return new Response(JSON.stringify(lessons), { headers: { 'content-type': 'application/json' } });
};
