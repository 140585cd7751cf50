import { describe, expect, it } from 'vitest';
import { before, type LessonFacts, overview } from '../../src/course/standing.ts';
import { progressOf } from '../../src/record/progress.ts';
import { type NewEvent, stamp } from '../../src/record/events.ts';

const facts = (slug: string, buildsOn: string[], live = true): LessonFacts => ({
  slug,
  exercise: `ex-${slug}`,
  buildsOn,
  live,
  questions: 2,
});
/** a (to come) ← b ← c ← d; e stands alone. */
const lessons = [facts('a', [], false), facts('b', ['a']), facts('c', ['b']), facts('d', ['c']), facts('e', [])];

const read = (lesson: string): NewEvent => ({ kind: 'read', lesson });
const answer = (lesson: string, question: string, score: number): NewEvent => ({
  kind: 'answer',
  lesson,
  question,
  draw: 0,
  response: null,
  score,
});
const attempt = (lesson: string, verdict: 'accepted' | 'wrong_answer', submitted = true): NewEvent => ({
  kind: 'attempt',
  exercise: `ex-${lesson}`,
  exerciseVersion: 'v',
  submitted,
  source: '',
  verdict,
  result: null,
});
const finish = (lesson: string): NewEvent[] => [read(lesson), answer(lesson, '1', 1), answer(lesson, '2', 1), attempt(lesson, 'accepted')];
const viewAfter = (...events: NewEvent[]) => overview(lessons, progressOf(events.map((event, index) => stamp(event, index + 1))));
const standing = (view: ReturnType<typeof viewAfter>): string => [...view.standing].map(([slug, state]) => `${slug} ${state}`).join(', ');

describe('where a learner stands', () => {
  it('on the first visit: nothing is done, nothing is current', () => {
    const view = viewAfter();
    expect(standing(view)).toBe('a to-come, b ready, c later, d later, e ready');
    expect(view).toMatchObject({ firstVisit: true, current: undefined, finished: 0 });
  });

  it('is ready for a lesson when every written lesson before it is done; one to come holds nobody up', () => {
    expect(standing(viewAfter(...finish('b')))).toBe('a to-come, b done, c now, d later, e ready');
  });

  it('goes on with the lesson touched last', () => {
    expect(viewAfter(read('b'), read('e')).current).toBe('e');
    expect(viewAfter(read('e'), read('b')).current).toBe('b');
    expect(viewAfter(read('e'), attempt('d', 'wrong_answer')).current).toBe('d');
  });

  it('says of a lesson what was begun of it, also where another one is current', () => {
    const reached: NewEvent = { kind: 'reached', lesson: 'b', part: 'idea', next: 'by-hand' };
    const view = viewAfter(reached, read('e'));
    expect(standing(view)).toBe('a to-come, b begun, c later, d later, e now');
    expect(view.steps.get('b')).toMatchObject({ read: false, goOn: 'by-hand' });
    expect(viewAfter(reached)).toMatchObject({ firstVisit: false, current: 'b' });
    expect(viewAfter(reached, read('b')).steps.get('b')).toMatchObject({ read: true, goOn: undefined });
  });

  it('goes on with the first lesson that is ready when the last one is done', () => {
    expect(viewAfter(...finish('e')).current).toBe('b');
  });

  it('has nothing to go on with when all is done', () => {
    const view = viewAfter(...finish('b'), ...finish('c'), ...finish('d'), ...finish('e'));
    expect(view).toMatchObject({ firstVisit: false, current: undefined, finished: 4 });
  });

  it.each([
    ['reading', 0],
    ['a question', 1],
    ['the exercise', 3],
  ])('is not done without %s', (_, missing) => {
    const events = finish('b').filter((_event, index) => index !== missing);
    expect(viewAfter(...events).standing.get('b')).toBe('now');
  });

  it('is done by an accepted Run as by an accepted Submit', () => {
    const events = [read('b'), answer('b', '1', 1), answer('b', '2', 1), attempt('b', 'accepted', false)];
    expect(viewAfter(...events).standing.get('b')).toBe('done');
    expect(viewAfter(...events).steps.get('b')?.exercise).toBe('solved');
  });

  it('counts a question as right when it was right once', () => {
    expect(viewAfter(answer('b', '1', 1), answer('b', '1', 0), answer('b', '2', 0.5)).steps.get('b')).toEqual({
      read: false,
      right: 1,
      questions: 2,
      exercise: 'open',
    });
  });
});

it('the way to a lesson is everything before it, in the order of the course', () => {
  expect(before(lessons[3]!, lessons).map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
  expect(before(lessons[4]!, lessons)).toEqual([]);
});
