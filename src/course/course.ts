/** `content/course.yaml`: its strands, its lessons in their order, what builds on what, and how its map is drawn. */
import { parse } from 'yaml';
import { z } from 'zod';
import { contrastOf } from './contrast.ts';
import { drawingSchema, pointSchema } from './map-drawing.ts';

/** What a slug looks like: the lesson's number, of two digits or more, and words. */
export const SLUG = /^(\d{2,})-[a-z0-9]+(?:-[a-z0-9]+)*$/;

const strandSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'a strand’s id is lower-case words joined by hyphens'),
  title: z.string().min(1),
  /** What becomes of the two modalities, in a few words. */
  says: z.string().min(1),
  /** What the bands of the two modalities do in this region; undefined where they have no part in it. */
  bands: z.enum(['apart', 'tied', 'joining', 'parting']).optional(),
  /** Its name is not shown over its lessons. */
  untitled: z.boolean().default(false),
  /** Where its name stands on the map; worked out where its lessons have no places. */
  at: pointSchema.extend({ align: z.enum(['start', 'end']).default('start') }).optional(),
});

const lessonSchema = z.strictObject({
  /** Folder of the lesson, its address and its id in the learner's record; it starts with the lesson's number, which never changes. */
  slug: z.string().regex(SLUG, 'a slug is a number of two digits or more and words, such as 06-additive-fusion'),
  title: z.string().min(1),
  /** The one question that the lesson asks. */
  question: z.string().min(1),
  /** Id of its strand. */
  strand: z.string().min(1),
  /** Folder of its exercise in graders/exercises. */
  exercise: z.string().min(1),
  /** Lessons that help to know first: the lines of the map. */
  buildsOn: z.array(z.string()),
  /** Lessons that explain each other: no order, a dotted line. */
  readWith: z.array(z.string()).default([]),
  /** Shown while one writes (`npm run dev`) and checked, but never built. */
  draft: z.boolean().default(false),
  /** Where it stands on the map; worked out where it is absent. */
  place: pointSchema.optional(),
});

const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour of six hexadecimal digits, such as #0b5cad');
const inkSchema = z.strictObject({ light: colourSchema, dark: colourSchema });

const courseSchema = z.strictObject({
  /** What the site is called. */
  title: z.string().min(1).default('A course'),
  /** What it is about, to follow “a course on”. */
  subject: z.string().min(1).optional(),
  /** What the first page says in large letters; without it, the title. */
  headline: z.string().min(1).optional(),
  /** The ideas that the first page shows: each a word, the rest of a sentence, and a drawing of 120 × 56 by paths of SVG. */
  ideas: z
    .strictObject({
      label: z.string().min(1),
      list: z.array(
        z.strictObject({
          name: z.string().min(1),
          says: z.string().min(1),
          a: z.string().default(''),
          b: z.string().default(''),
          joint: z.string().default(''),
          ties: z.string().default(''),
        }),
      ),
    })
    .optional(),
  /** A page that comes after the last lesson: its folder under src/pages, what leads to it, and the question that it answers. */
  finale: z.strictObject({ page: z.string().regex(/^[a-z][a-z0-9-]*$/), title: z.string().min(1), question: z.string().min(1) }).optional(),
  /** What the inks stand for, as a sentence above the list of symbols. */
  legend: z.string().min(1).optional(),
  /** Two inks and what both make together, for light and dark pages; without them, those of the engine. */
  inks: z.strictObject({ a: inkSchema, b: inkSchema, joint: inkSchema }).optional(),
  strands: z.array(strandSchema).min(1),
  drawing: drawingSchema.optional(),
  lessons: z.array(lessonSchema).min(1),
});

export type Strand = z.infer<typeof strandSchema>;

export type CourseLesson = z.infer<typeof lessonSchema> & {
  /** '06' for '06-additive-fusion'. */
  number: string;
  /** Position in the course, from 0. */
  order: number;
};

export type Course = Omit<z.infer<typeof courseSchema>, 'lessons'> & { lessons: CourseLesson[] };

/** Throws an error for the author where the text is no course, or where its lessons do not fit together. */
export function parseCourse(text: string): Course {
  const result = courseSchema.safeParse(parseYaml(text));
  if (!result.success) throw new Error(`content/course.yaml: ${z.prettifyError(result.error)}`);
  const { lessons, ...rest } = result.data;
  const course = { ...rest, lessons: lessons.map((lesson, order) => ({ ...lesson, number: numberOf(lesson.slug), order })) };
  const fault = faultOf(course);
  if (fault !== undefined) throw new Error(`content/course.yaml: ${fault}`);
  return course;
}

function parseYaml(text: string): unknown {
  try {
    return parse(text);
  } catch (fault) {
    throw new Error(`content/course.yaml: this is not YAML: ${(fault as Error).message}`, { cause: fault });
  }
}

/** What is built: the course without its drafts, as if nobody had mentioned them. */
export function withoutDrafts({ lessons, ...rest }: Course): Course {
  const drafts = new Set(lessons.filter(({ draft }) => draft).map(({ slug }) => slug));
  const isBuilt = (slug: string): boolean => !drafts.has(slug);
  const kept = lessons
    .filter(({ slug }) => isBuilt(slug))
    .map((lesson) => ({ ...lesson, buildsOn: lesson.buildsOn.filter(isBuilt), readWith: lesson.readWith.filter(isBuilt) }));
  return { ...rest, lessons: kept };
}

/** Ids of exercises without those that drafts alone lead to; one that no lesson has stands for itself. */
export function withoutDraftExercises(ids: readonly string[], course: Course): string[] {
  const shown = new Set(withoutDrafts(course).lessons.map(({ exercise }) => exercise));
  const named = new Set(course.lessons.map(({ exercise }) => exercise));
  return ids.filter((id) => shown.has(id) || !named.has(id));
}

/** The title as an id: what notes of the deck for Anki begin with. */
export const courseId = ({ title }: Pick<Course, 'title'>): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'course';

/** '06' for '06-additive-fusion'. */
export const numberOf = (slug: string): string => SLUG.exec(slug)?.[1] ?? '';

/** What does not fit together, and how to fix it. */
function faultOf({ strands, lessons, inks }: Course): string | undefined {
  const strandIds = strands.map(({ id }) => id);
  const bySlug = new Map(lessons.map((lesson) => [lesson.slug, lesson]));
  const byNumber = new Map<number, string>();
  if (new Set(strandIds).size < strandIds.length) return 'two strands have the same id. Give each its own.';
  for (const { slug, number, strand, buildsOn, readWith } of lessons) {
    const other = byNumber.get(Number(number));
    if (other === slug) return `${slug} is there twice: two lessons have the same slug. Give each its own.`;
    if (other !== undefined) return `${other} and ${slug} have the same number. A number is a lesson’s own; give one of them another.`;
    byNumber.set(Number(number), slug);
    if (!strandIds.includes(strand)) return `${slug} has the strand ${strand}; expected one of ${strandIds.join(', ')}.`;
    const missing = [...buildsOn, ...readWith].find((known) => !bySlug.has(known));
    if (missing !== undefined) return `${slug} refers to ${missing}, which is not in the course. Fix the name or add the lesson.`;
  }
  const pale = Object.entries(inks ?? {}).flatMap(([name, ink]) => paleness(name, ink))[0];
  if (pale !== undefined) return pale;
  const circle = circleAmong(bySlug);
  return circle && `${circle.join(' builds on ')}: this is a circle. Take one of these out of a buildsOn.`;
}

/** Planes of the page on which an ink is hardest to read (tokens.css, --wash). */
const PLANES = { light: '#e8ebee', dark: '#232832' } as const;

/** Inks set words and small signs: WCAG 2.2 asks for 4.5 to 1. */
const READABLE = 4.5;

function paleness(name: string, ink: z.infer<typeof inkSchema>): string[] {
  return (['light', 'dark'] as const).flatMap((theme) => {
    const contrast = contrastOf(ink[theme], PLANES[theme]);
    if (contrast >= READABLE) return [];
    const than = theme === 'light' ? 'darker' : 'lighter';
    return [
      `inks.${name}.${theme}: ${ink[theme]} has a contrast of ${contrast.toFixed(1)} to the page; words need ${READABLE}. Take a ${than} one.`,
    ];
  });
}

/** Lessons of which each builds on the next and the last is the first again; undefined where there are none. */
function circleAmong(bySlug: ReadonlyMap<string, CourseLesson>): string[] | undefined {
  const finished = new Set<string>();
  const path: string[] = [];
  const walk = (slug: string): string[] | undefined => {
    if (finished.has(slug)) return undefined;
    if (path.includes(slug)) return [...path.slice(path.indexOf(slug)), slug];
    path.push(slug);
    for (const known of bySlug.get(slug)?.buildsOn ?? []) {
      const circle = walk(known);
      if (circle) return circle;
    }
    path.pop();
    finished.add(slug);
    return undefined;
  };
  for (const slug of bySlug.keys()) {
    const circle = walk(slug);
    if (circle) return circle;
  }
  return undefined;
}
