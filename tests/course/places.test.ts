import { describe, expect, it } from 'vitest';
import type { Course } from '../../src/course/course.ts';
import { mapOf } from '../../src/course/places.ts';
import { grownCourse } from '../bench/grown-course.ts';
import { withoutPlaces } from '../bench/grown-project.ts';
import { publishedCourse } from '../published.ts';

const course = drawnPart(await publishedCourse());

/** The lessons that have a place in the drawing; the map of the others is worked out, and tried below. */
function drawnPart({ lessons, ...rest }: Course): Course {
  const drawn = lessons.filter(({ place }) => place !== undefined);
  const isDrawn = (slug: string): boolean => drawn.some((lesson) => lesson.slug === slug);
  return {
    ...rest,
    lessons: drawn.map((lesson) => ({ ...lesson, buildsOn: lesson.buildsOn.filter(isDrawn), readWith: lesson.readWith.filter(isDrawn) })),
  };
}

describe('the map of the course as it is', () => {
  const map = mapOf(course);

  it('is the drawing, with every lesson where the course says', () => {
    expect(map).toMatchObject({ width: course.drawing?.width, height: course.drawing?.height, lanes: [], isExtended: false });
    for (const { slug, place } of course.lessons) expect(map.places.get(slug)).toMatchObject(place ?? {});
    expect([0, 300, 500, 800].map(map.moved)).toEqual([0, 300, 500, 800]);
  });

  it('lets every lesson stand right of what it builds on', () => {
    for (const { slug, buildsOn } of course.lessons)
      for (const known of buildsOn) expect(map.places.get(known)!.x, `${known} before ${slug}`).toBeLessThan(map.places.get(slug)!.x);
  });
});

const sizes = [3, course.lessons.length, course.lessons.length + 1, 60, 280];
const courses: [string, Course][] = sizes.flatMap((count): [string, Course][] => {
  const grown = grownCourse(course, count).course;
  return [
    [`${count} lessons`, grown],
    [`${count} lessons without a place or a drawing`, withoutPlaces(grown)],
  ];
});

describe.each(courses)('the map of %s', (_, { lessons, ...rest }) => {
  const map = mapOf({ ...rest, lessons });
  const place = (slug: string) => map.places.get(slug)!;

  it('has a place for every lesson, within the plane', () => {
    expect([...map.places.keys()].sort()).toEqual(lessons.map(({ slug }) => slug).sort());
    for (const { x, y } of map.places.values()) {
      expect(x).toBeGreaterThanOrEqual(24);
      expect(x).toBeLessThanOrEqual(map.width - 24);
      expect(y).toBeLessThanOrEqual(map.height - 24);
    }
  });

  it('leaves room: no two marks touch, and a worked-out one does not cover a name', () => {
    const all = lessons.map((lesson) => ({ ...place(lesson.slug), isByHand: lesson.place !== undefined }));
    for (const [index, a] of all.entries())
      for (const b of all.slice(index + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(48);
        const [upper] = [a, b].sort((one, other) => one.y - other.y);
        if (Math.abs(a.x - b.x) < 100 && !(a.isByHand && b.isByHand))
          expect(Math.abs(a.y - b.y)).toBeGreaterThan(56 + 14.5 * (upper!.name.length - 1));
      }
  });

  it('sets a worked-out lesson right of what it builds on in its strand, or below', () => {
    const bySlug = new Map(lessons.map((lesson) => [lesson.slug, lesson]));
    for (const { slug, strand, buildsOn, place: byHand } of lessons) {
      if (byHand) continue;
      for (const known of buildsOn.filter((other) => bySlug.get(other)!.strand === strand)) {
        const isFurther = place(slug).x > place(known).x || place(slug).y > place(known).y;
        expect(isFurther, `${slug} after ${known}`).toBe(true);
      }
    }
  });

  it('is the same every time', () => {
    expect([...mapOf({ ...rest, lessons }).places]).toEqual([...map.places]);
  });

  it('keeps the order from the top down of what is placed by hand', () => {
    const byHand = lessons.flatMap((lesson) => (lesson.place ? [{ before: lesson.place.y, after: place(lesson.slug).y }] : []));
    byHand.sort((a, b) => a.before - b.before);
    expect(byHand.map(({ after }) => after)).toEqual(byHand.map(({ after }) => after).sort((a, b) => a - b));
  });
});

it('a lesson that is added follows the drawing of its strand, and what lies lower moves down', () => {
  const [last] = grownCourse(course, course.lessons.length + 1).copies;
  const added = { ...last!.lesson, strand: 'coordination' };
  const before = mapOf(course);
  const map = mapOf({ ...course, lessons: [...course.lessons, added] });
  const heights = (strand: string, { places } = map) =>
    course.lessons.flatMap(({ slug, strand: own }) => (own === strand ? [places.get(slug)!.y] : []));
  expect(heights('fusion')).toEqual(heights('fusion', before));
  expect(map.places.get(added.slug)!.y).toBeGreaterThan(Math.max(...heights('coordination')));
  expect(map.places.get(added.slug)!.y).toBeLessThan(Math.min(...heights('information')));
  expect(map.height).toBeGreaterThan(before.height);
  expect(map.headings).toContainEqual(
    expect.objectContaining({ strand: expect.objectContaining({ id: 'coordination' }), continued: true }),
  );
});
