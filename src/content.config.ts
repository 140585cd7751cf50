import { existsSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { readIndexCards } from './build/index-cards.ts';
import { readCourse } from './course/read-course.ts';
import { FrontMatter } from './lesson/front-matter.ts';

const CARDS = 'content/cards.yaml';

const drafts = (await readCourse()).lessons.filter(({ draft }) => draft).map(({ slug }) => slug);

export const collections = {
  /** The deck that the lessons correct, by the slug of the lesson. */
  indexCards: defineCollection({
    // A course need not have one.
    loader: existsSync(CARDS)
      ? file(CARDS, { parser: (text) => readIndexCards(text).map((card) => ({ id: card.lesson, ...card })) })
      : () => [],
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
  /** The lessons that are written. A draft is no part of a build, so that a half-written one stops nobody. */
  lessons: defineCollection({
    loader: glob({
      base: './content/lessons',
      pattern: ['*/index.mdx', ...(import.meta.env.DEV ? [] : drafts.map((slug) => `!${slug}/index.mdx`))],
      generateId: ({ entry }) => entry.replace(/\/index\.mdx$/, ''),
    }),
    schema: FrontMatter,
  }),
};
