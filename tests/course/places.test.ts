import { describe, expect, it } from 'vitest';
import { readCourse } from '../../src/course/read-course.ts';
import { placeOf, places } from '../../src/course/places.ts';

const lessons = await readCourse();
const bySlug = new Map(lessons.map((lesson) => [lesson.slug, lesson]));

describe('the places on the map', () => {
  it('are there for every lesson of the course, and for no other', () => {
    expect(Object.keys(places).sort()).toEqual(lessons.map(({ number }) => number).sort());
    expect(() => placeOf('29')).toThrow('Lesson 29 has no place on the map');
  });

  it('bear the lessons’ titles', () => {
    for (const lesson of lessons) expect(placeOf(lesson.number).name.join(' ')).toBe(lesson.title);
  });

  it('lead from left to right: what a lesson builds on stands left of it', () => {
    for (const lesson of lessons) {
      for (const slug of lesson.buildsOn) {
        expect(placeOf(bySlug.get(slug)!.number).x, `${slug} before ${lesson.slug}`).toBeLessThan(placeOf(lesson.number).x);
      }
    }
  });

  it('leave room: no two marks touch', () => {
    const all = Object.values(places);
    for (const [index, a] of all.entries()) {
      for (const b of all.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(48);
    }
  });
});
