import type { APIRoute } from 'astro';
import { exerciseIds, loadPackage, publicExercises } from '../../build/packages.ts';
import { shownExercises } from '../../course/lessons.ts';

/** Every exercise that keeps nothing back as plain data, at `/packages/<id>.json`: what the workbench hands to the grader. */
export async function getStaticPaths() {
  return (await publicExercises(await shownExercises(await exerciseIds()))).map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(await loadPackage(params.id as string)), { headers: { 'content-type': 'application/json' } });
