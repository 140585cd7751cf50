import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { readCourse, strands } from './build/course.ts';
import { readIndexCards } from './build/index-cards.ts';

export const collections = {
  /** All lessons of the course, written or to come. */
  course: defineCollection({
    loader: file('content/course.yaml', {
      parser: (text) => readCourse(text).map((lesson, order) => ({ id: lesson.slug, order, ...lesson })),
    }),
    schema: z.object({
      order: z.number(),
      slug: z.string(),
      number: z.string(),
      title: z.string(),
      question: z.string(),
      strand: z.enum(strands),
      exercise: z.string(),
      buildsOn: z.array(z.string()),
      readWith: z.array(z.string()),
    }),
  }),
  /** The deck that the lessons correct, by the slug of the lesson. */
  indexCards: defineCollection({
    loader: file('content/cards.yaml', { parser: (text) => readIndexCards(text).map((card) => ({ id: card.lesson, ...card })) }),
    schema: z.object({ lesson: z.string(), question: z.string(), answer: z.string() }),
  }),
  /** For learners, instructors and authors. */
  guides: defineCollection({
    loader: glob({ base: './content/guides', pattern: '*.mdx' }),
    schema: z.strictObject({
      title: z.string(),
      /** One sentence: below the title, and for search engines. */
      description: z.string().min(20).max(200),
      /** Place in the list of guides. */
      order: z.int(),
    }),
  }),
  /** The lessons that are written. Title, question, strand and exercise are in the course, by slug. */
  lessons: defineCollection({
    loader: glob({ base: './content/lessons', pattern: '*/index.mdx', generateId: ({ entry }) => entry.replace(/\/index\.mdx$/, '') }),
    schema: z.strictObject({
      /** One sentence, for search engines and previews. */
      description: z.string().min(20).max(200),
      /** How long it takes, in whole minutes. */
      minutes: z.int().min(5).max(90),
      /** Name → JavaScript expression over the exercise's reference and the helpers; `\val{name}` and `<Val of="name" />` show its value. */
      values: z.record(z.string().regex(/^[A-Za-z]\w*$/), z.string()).default({}),
    }),
  }),
};
