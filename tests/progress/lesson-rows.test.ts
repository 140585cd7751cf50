import { expect, it } from 'vitest';
import { lessonRows, type ProgressLesson } from '../../src/progress/lesson-rows.ts';
import { type NewEvent, stamp } from '../../src/record/events.ts';
import { progressOf } from '../../src/record/progress.ts';

const lesson = (slug: string, live = true): ProgressLesson => ({
  slug,
  exercise: `ex-${slug}`,
  buildsOn: [],
  live,
  questions: 2,
  number: '01',
  title: slug,
  href: `/lessons/${slug}/`,
  packageHref: '',
  exerciseHref: `/exercises/ex-${slug}/`,
});
const answer = (question: string, score: number): NewEvent => ({ kind: 'answer', lesson: 'a', question, draw: 0, response: null, score });
const rowsAfter = (...events: NewEvent[]) =>
  lessonRows([lesson('a'), lesson('b'), lesson('c', false)], progressOf(events.map((event, index) => stamp(event, index + 1))));

it('there is a row for each lesson that can be read, begun or not', () => {
  expect(rowsAfter().map(({ lesson: { slug }, isBegun }) => `${slug} ${isBegun}`)).toEqual(['a false', 'b false']);
});

it('a row tells reading, the best and the last answers, and the exercise apart', () => {
  const run: NewEvent = {
    kind: 'attempt',
    exercise: 'ex-b',
    exerciseVersion: 'v',
    submitted: false,
    source: '',
    verdict: 'accepted',
    result: null,
  };
  const [a, b] = rowsAfter({ kind: 'read', lesson: 'a' }, answer('1', 1), answer('1', 0), answer('2', 1), run);
  expect(a).toMatchObject({ isRead: true, quiz: { best: 2, last: 1 }, exercise: undefined, isBegun: true });
  expect(b).toMatchObject({ isRead: false, quiz: undefined, exercise: { state: 'solved', tries: 1 }, isBegun: true });
});

it('a question that was taken out of the quiz makes no more than all of them', () => {
  expect(rowsAfter(answer('1', 1), answer('2', 1), answer('gone', 1))[0]?.quiz).toEqual({ best: 2, last: 2 });
});

it('examples that lit every lamp are kept from the first time on, also before the exercise was run', () => {
  const lit: NewEvent = { kind: 'all-lit', exercise: 'ex-b', exerciseVersion: 'v', mistakes: 3, examples: ['f(1) → 2'] };
  expect(rowsAfter(lit, lit)[1]).toMatchObject({ allLitAt: 1, exercise: undefined, isBegun: true });
  expect(rowsAfter()[1]?.allLitAt).toBeUndefined();
});
