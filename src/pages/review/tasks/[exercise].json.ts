import type { APIRoute } from 'astro';
import { loadTasks } from '../../../build/load-tasks.ts';
import { allLessons, isLive } from '../../../course/lessons.ts';

/** The small tasks that are made of an exercise, at `/review/tasks/<exercise>.json`. */
export async function getStaticPaths() {
  return (await allLessons()).filter(isLive).map(({ exercise }) => ({ params: { exercise } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(await loadTasks(params.exercise ?? '')), { headers: { 'content-type': 'application/json' } });
