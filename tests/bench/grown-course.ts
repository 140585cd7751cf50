import type { Course, CourseLesson } from '../../src/course/course.ts';

/** A lesson that was added, and the one that it is a copy of. */
export type Copy = { lesson: CourseLesson; model: CourseLesson };

/**
 * The course with so many lessons: its own first, then copies of all of them, round after round, without places of their own. A copy
 * builds on copies of the same round; where its model builds on nothing, on its model, so that each round goes on from the one before.
 */
export function grownCourse(course: Course, count: number): { course: Course; copies: Copy[] } {
  const models = course.lessons;
  const slugOf = (model: CourseLesson, round: number): string => {
    if (round === 0) return model.slug;
    const number = round * models.length + model.order + 1;
    return `${String(number).padStart(2, '0')}${model.slug.slice(model.number.length)}-${round + 1}`;
  };
  const copies: Copy[] = [];
  for (let order = models.length; order < count; order++) {
    const round = Math.floor(order / models.length);
    const model = models[order % models.length]!; // The remainder is a place in the list.
    const before = (slug: string): string => slugOf(models.find((other) => other.slug === slug)!, round); // A course refers to its own lessons alone.
    const slug = slugOf(model, round);
    const { place: _, ...rest } = model;
    const lesson: CourseLesson = {
      ...rest,
      slug,
      number: /^\d+/.exec(slug)![0], // Made above.
      order,
      title: `${model.title} ${round + 1}`,
      exercise: `${model.exercise}-${round + 1}`,
      buildsOn: model.buildsOn.length > 0 ? model.buildsOn.map(before) : [slugOf(model, round - 1)],
      readWith: model.readWith.map(before),
    };
    copies.push({ lesson, model });
  }
  const kept = models.slice(0, count);
  const isKept = new Set(kept.map(({ slug }) => slug));
  const cut = kept.map((lesson) => ({
    ...lesson,
    buildsOn: lesson.buildsOn.filter((slug) => isKept.has(slug)),
    readWith: lesson.readWith.filter((slug) => isKept.has(slug)),
  }));
  // A dotted line to a copy that is not there any more.
  const all = new Set([...isKept, ...copies.map(({ lesson }) => lesson.slug)]);
  for (const { lesson } of copies) {
    lesson.buildsOn = lesson.buildsOn.filter((slug) => all.has(slug));
    lesson.readWith = lesson.readWith.filter((slug) => all.has(slug));
  }
  return { course: { ...course, lessons: [...cut, ...copies.map(({ lesson }) => lesson)] }, copies };
}
