/** `content/course.yaml`: which lessons there are, in which order, and what builds on what. */
import { parse } from 'yaml';
import { z } from 'zod';

export const strands = ['start', 'fusion', 'coordination', 'fission', 'information'] as const;
export type Strand = (typeof strands)[number];

const lessonSchema = z.strictObject({
  /** Folder of the lesson, its address and its id in the learner's record; it starts with the lesson's number. */
  slug: z.string().regex(/^\d{2}-[a-z0-9-]+$/, 'a slug is two digits and words, such as 06-additive-fusion'),
  title: z.string().min(1),
  /** The one question that the lesson asks. */
  question: z.string().min(1),
  /** Region of the map. */
  strand: z.enum(strands),
  /** Folder of its exercise in graders/exercises. */
  exercise: z.string().min(1),
  /** Lessons that help to know first: the lines of the map. */
  buildsOn: z.array(z.string()),
  /** Lessons that explain each other: no order, a dotted line. */
  readWith: z.array(z.string()).default([]),
});

export type CourseLesson = z.infer<typeof lessonSchema> & {
  /** '06' for '06-additive-fusion'. */
  number: string;
};

const courseSchema = z.strictObject({ lessons: z.array(lessonSchema).min(1) });

/** The lessons in their order. Throws where a lesson refers to one that is not in the course. */
export function parseCourse(text: string): CourseLesson[] {
  const result = courseSchema.safeParse(parse(text));
  if (!result.success) throw new Error(`content/course.yaml: ${z.prettifyError(result.error)}`);
  const { lessons } = result.data;
  const slugs = new Set(lessons.map((lesson) => lesson.slug));
  if (slugs.size < lessons.length) throw new Error('content/course.yaml: two lessons have the same slug. Give each its own.');
  for (const lesson of lessons) {
    for (const other of [...lesson.buildsOn, ...lesson.readWith]) {
      if (!slugs.has(other)) {
        throw new Error(
          `content/course.yaml: ${lesson.slug} refers to ${other}, which is not in the course. Mend the name or add the lesson.`,
        );
      }
    }
  }
  return lessons.map((lesson) => ({ ...lesson, number: lesson.slug.slice(0, 2) }));
}
