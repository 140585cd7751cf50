import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { evaluateForLesson } from '../../build/lesson-values.ts';
import { buildQuiz } from '../../build/quiz.ts';
import { readWholeCard } from '../../build/whole-card.ts';
import { allLessons, isLive } from '../../course/lessons.ts';
import type { LessonContent } from '../../review/content.ts';

/** What is asked of one lesson, at `/review/<lesson>.json`: its card, and the questions of its quiz. */
export async function getStaticPaths() {
  return (await allLessons()).filter(isLive).map(({ slug }) => ({ params: { slug } }));
}

export const GET: APIRoute = async ({ params }) => {
  const slug = params.slug ?? '';
  const [card, quiz] = await Promise.all(['card', 'quiz'].map((name) => readFile(`content/lessons/${slug}/${name}.yaml`, 'utf8')));
  const { questions } = await buildQuiz(slug, quiz ?? '', (expressions) => evaluateForLesson(slug, expressions));
  const content: LessonContent = { card: readWholeCard(slug, card ?? ''), questions };
  return new Response(JSON.stringify(content), { headers: { 'content-type': 'application/json' } });
};
