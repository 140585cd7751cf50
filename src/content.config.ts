import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { readIndexCards } from './build/index-cards.ts';
import { parseCourse, strands } from './course/course.ts';
import { FrontMatter } from './lesson/front-matter.ts';

export const collections = {
  /** All lessons of the course, written or to come. */
  course: defineCollection({
    loader: file('content/course.yaml', {
      parser: (text) => parseCourse(text).map((lesson, order) => ({ id: lesson.slug, order, ...lesson })),
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
  /** The lessons that are written. */
  lessons: defineCollection({
    loader: glob({ base: './content/lessons', pattern: '*/index.mdx', generateId: ({ entry }) => entry.replace(/\/index\.mdx$/, '') }),
    schema: FrontMatter,
  }),
};
