import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { buildQuiz } from '../../../src/build/quiz.ts';
import { readWholeCard } from '../../../src/build/whole-card.ts';
import { enterLesson } from '../../../src/check/templates/enter-lesson.ts';
import { courseEntry, lessonFiles } from '../../../src/check/templates/lesson.ts';
import { parseCourse, withoutDraftExercises, withoutDrafts } from '../../../src/course/course.ts';
import { mapOf } from '../../../src/course/places.ts';
import { COURSE_FILE } from '../../../src/course/read-course.ts';
import { bench } from '../../a-bench.ts';
import { evaluateExpressions } from '../../../graders/expressions.ts';

/** The course as it would be with one lesson more, as `npm run new:lesson` writes it. */
const text = await readFile(COURSE_FILE, 'utf8');
const before = parseCourse(text);
const last = before.lessons.at(-1)?.slug ?? '';
const entry = courseEntry({ slug: '900-one-more', exercise: 'one-more', strand: 'information', buildsOn: [last] });
const draft = parseCourse(enterLesson(text, entry, '27-mutual-information'));
const published = parseCourse(enterLesson(text, entry.replace(/^ *draft: true\n/m, ''), '27-mutual-information'));
const file = (name: string): string => lessonFiles('900-one-more').get(`content/lessons/900-one-more/${name}`) ?? '';

describe('a lesson more', () => {
  it('changes nothing of what is built while it is a draft', () => {
    expect(withoutDrafts(draft).lessons.map(({ slug }) => slug)).toEqual(withoutDrafts(before).lessons.map(({ slug }) => slug));
    expect(mapOf(withoutDrafts(draft)).places).toEqual(mapOf(withoutDrafts(before)).places);
    expect(withoutDraftExercises(['entropy', 'one-more', 'of-no-lesson'], draft)).toEqual(['entropy', 'of-no-lesson']);
  });

  it('gets a place on the map, and the others keep theirs', () => {
    const { places, isExtended } = mapOf(published);
    const own = places.get('900-one-more');
    expect(isExtended).toBe(true);
    for (const [slug, place] of mapOf(before).places) {
      expect(places.get(slug)?.x).toBe(place.x);
      expect(Math.hypot((places.get(slug)?.x ?? 0) - (own?.x ?? 0), (places.get(slug)?.y ?? 0) - (own?.y ?? 0))).toBeGreaterThan(48);
    }
    expect(withoutDraftExercises(['one-more'], published)).toEqual(['one-more']);
  });

  it('brings a quiz and a card that can be built', async () => {
    const evaluate = async (expressions: string[]) => evaluateExpressions(bench.author, undefined, expressions);
    expect((await buildQuiz('900-one-more', file('quiz.yaml'), evaluate)).questions).toHaveLength(2);
    expect(readWholeCard('900-one-more', file('card.yaml')).answer).toHaveLength(3);
  });
});
