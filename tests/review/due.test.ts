import { describe, expect, it } from 'vitest';
import { type NewEvent, type RecordEvent, type ReviewEvent, stamp } from '../../src/record/events.ts';
import { progressOf } from '../../src/record/progress.ts';
import { dueNow, dueTimes, isNotedExactly, SCHEDULER } from '../../src/review/due.ts';
import { DAY_MS, itemsOf, type ReviewLesson } from '../../src/review/items.ts';
import { folded } from '../../src/record/folds.ts';
import { reviewsFold, reviewsIn, reviewsOf } from '../../src/review/reviews.ts';
import { createScheduler } from '../../src/review/schedule.ts';
import { sessionOf } from '../../src/review/session.ts';

const NOON = Date.UTC(2026, 10, 27, 12);
const lesson = (slug: string, questions = 2, tasks = 1): ReviewLesson => ({
  slug,
  number: slug.slice(0, 2),
  title: slug,
  exercise: `${slug}-exercise`,
  questions: Array.from({ length: questions }, (_, index) => `q${index}`),
  tasks: Array.from({ length: tasks }, (_, index) => `fill/line-${index}`),
});
const LESSONS = [lesson('01-a'), lesson('02-b'), lesson('03-c')];

const at = (time: number, event: NewEvent): RecordEvent => stamp(event, time);
const read = (time: number, slug: string) => at(time, { kind: 'read', lesson: slug });
const solved = (time: number, slug: string) =>
  at(time, {
    kind: 'attempt',
    exercise: `${slug}-exercise`,
    exerciseVersion: 'v',
    submitted: false,
    source: '',
    verdict: 'accepted',
    result: null,
  });
const scheduler = createScheduler();
const dueOf = scheduler.dueAfter;

/** The next review of an item, as the page adds it. */
function review(events: readonly RecordEvent[], item: string, time: number, rating = 4): ReviewEvent {
  const past = reviewsOf(events).get(item) ?? [];
  const after = past.at(-1)?.id;
  const due = dueOf([...past, { at: time, rating }]);
  const event: NewEvent = { kind: 'review', item, rating, due, scheduler: SCHEDULER, ...(after === undefined ? {} : { after }) };
  return stamp(event, time) as ReviewEvent;
}

const due = (events: readonly RecordEvent[], now: number): string[] =>
  dueNow(dueTimes(itemsOf(LESSONS, progressOf([...events])), reviewsOf(events), now, dueOf), now).map(({ item }) => item.id);

describe('what enters', () => {
  it('is a card as soon as its lesson is read, then one question a day', () => {
    const events = [read(NOON, '01-a')];
    expect(due([], NOON)).toEqual([]);
    expect(due(events, NOON - 1)).toEqual([]);
    expect(due(events, NOON)).toEqual(['card/01-a']);
    expect(due(events, NOON + DAY_MS)).toEqual(['card/01-a', 'quiz/01-a/q0']);
    expect(due(events, NOON + 9 * DAY_MS)).toEqual(['card/01-a', 'quiz/01-a/q0', 'quiz/01-a/q1']);
  });

  it('is a task only once the exercise was solved', () => {
    const events = [read(NOON, '01-a'), solved(NOON + 3 * DAY_MS, '01-a')];
    expect(due(events, NOON + 3 * DAY_MS)).not.toContain('task/01-a-exercise/fill/line-0');
    expect(due(events, NOON + 4 * DAY_MS)).toContain('task/01-a-exercise/fill/line-0');
  });
});

describe('the list of what is due', () => {
  it('is the same for events in any order and there twice: after a reload and an import', () => {
    const events: RecordEvent[] = [read(NOON, '01-a'), read(NOON + 5, '02-b'), solved(NOON + 9, '02-b')];
    for (let day = 0; day < 20; day++)
      events.push(review(events, day % 2 ? 'card/01-a' : 'quiz/02-b/q0', NOON + day * DAY_MS, 1 + (day % 5)));
    const now = NOON + 60 * DAY_MS;
    expect(due([...events].reverse(), now)).toEqual(due(events, now));
    expect(due([...events.slice(7), ...structuredClone(events)], now)).toEqual(due(events, now));
    expect(due(events, now).length).toBeGreaterThan(3);
  });

  it('is the same in every time zone', () => {
    const zone = process.env.TZ;
    const inZone = (name: string): string => {
      process.env.TZ = name;
      const events: RecordEvent[] = [read(NOON, '01-a')];
      // Over the change of clocks in March, late in the evening in Berlin.
      for (let day = 0; day < 4; day++) events.push(review(events, 'card/01-a', Date.UTC(2027, 2, 27, 22, 50) + day * DAY_MS));
      return JSON.stringify([dueOf(reviewsOf(events).get('card/01-a')!), due(events, Date.UTC(2027, 3, 12, 1))]);
    };
    const shown = ['UTC', 'Europe/Berlin', 'Pacific/Auckland', 'America/Los_Angeles'].map(inZone);
    process.env.TZ = zone;
    expect(new Set(shown).size).toBe(1);
  });

  it('has an item from some hours before its date, so that the same time of the day finds it', () => {
    const events: RecordEvent[] = [read(NOON, '01-a')];
    events.push(review(events, 'card/01-a', NOON, 1));
    expect(due(events, NOON + 60_000)).not.toContain('card/01-a');
    expect(due(events, NOON + DAY_MS / 2)).not.toContain('card/01-a');
    expect(due(events, NOON + DAY_MS - 3_600_000)).toContain('card/01-a');
  });
});

describe('a clock that was set back', () => {
  it('by some hours asks nothing twice', () => {
    const events: RecordEvent[] = [read(NOON - DAY_MS, '01-a')];
    events.push(review(events, 'card/01-a', NOON, 4));
    expect(due(events, NOON - 7_200_000)).not.toContain('card/01-a');
  });

  it('by years loses nothing: what was reviewed in the future is asked again, and counts from now on', () => {
    const future = NOON + 4000 * DAY_MS;
    const events: RecordEvent[] = [read(NOON, '01-a')];
    events.push(review(events, 'card/01-a', future, 4));
    expect(due(events, NOON)).toContain('card/01-a');
    events.push(review(events, 'card/01-a', NOON, 4));
    expect(
      reviewsOf(events)
        .get('card/01-a')
        ?.map((event) => event.at),
    ).toEqual([future, NOON]);
    expect(due(events, NOON + 60_000)).not.toContain('card/01-a');
    expect(due(events, NOON + 60 * DAY_MS)).toContain('card/01-a');
  });
});

describe('undo', () => {
  it('takes back one review and leaves those before it', () => {
    const events: RecordEvent[] = [read(NOON, '01-a')];
    const first = review(events, 'card/01-a', NOON, 4);
    const slip = review([...events, first], 'card/01-a', NOON + 5 * DAY_MS, 1);
    const undone = at(NOON + 5 * DAY_MS + 9, { kind: 'undone', review: slip.id });
    expect(reviewsOf([undone, slip, first]).get('card/01-a')).toEqual([first]);
    const again = review([first, slip, undone], 'card/01-a', NOON + 5 * DAY_MS + 99, 5);
    expect(again.after).toBe(first.id);
    expect(isNotedExactly([first, again])).toBe(true);
  });

  it('of the only one makes the item new again', () => {
    const events: RecordEvent[] = [read(NOON, '01-a')];
    const only = review(events, 'card/01-a', NOON, 4);
    events.push(only, at(NOON + 1, { kind: 'undone', review: only.id }));
    expect(due(events, NOON + 2)).toEqual(['card/01-a']);
  });
});

describe('two devices', () => {
  const shared: RecordEvent[] = [read(NOON, '01-a')];
  shared.push(review(shared, 'card/01-a', NOON, 4));
  const here = review(shared, 'card/01-a', NOON + 3 * DAY_MS, 4);
  const there = review(shared, 'card/01-a', NOON + 4 * DAY_MS, 1);

  it('come to the same state, whichever takes over the other', () => {
    const [one, other] = [
      [...shared, here, there],
      [...shared, there, here],
    ].map((events) => reviewsOf(events).get('card/01-a')!);
    expect(one).toEqual(other);
    expect(one?.map(({ rating }) => rating)).toEqual([4, 4, 1]);
    expect(scheduler.memoryOf(one!)).toEqual(scheduler.memoryOf(other!));
  });

  it('know that a noted date no longer holds', () => {
    expect(isNotedExactly(reviewsOf([...shared, here]).get('card/01-a')!)).toBe(true);
    expect(isNotedExactly(reviewsOf([...shared, here, there]).get('card/01-a')!)).toBe(false);
  });

  it('may disagree in their clocks: a review never comes before the one that it followed', () => {
    const late = review([...shared, here], 'card/01-a', NOON + 60 * DAY_MS, 4);
    const early = review([...shared, here, late], 'card/01-a', NOON + 1, 1);
    const order = reviewsOf([early, late, ...shared, here]).get('card/01-a')!;
    expect(order.at(-1)).toEqual(early);
    expect(isNotedExactly(order)).toBe(false);
  });

  it('survive a file in which two reviews each claim to follow the other', () => {
    const [one, other] = [
      { ...here, id: 'circle-one', after: 'circle-other' },
      { ...there, id: 'circle-other', after: 'circle-one' },
    ];
    expect(reviewsOf([one, other]).get('card/01-a')).toHaveLength(2);
  });
});

it('what is kept of the reviews comes to the same in every order, and with one of them there twice', () => {
  const events: RecordEvent[] = [];
  for (let day = 0; day < 6; day++) events.push(review(events, `card/0${day % 2}-a`, NOON + day * DAY_MS, 3 + (day % 3)));
  events.push(at(NOON + 7 * DAY_MS, { kind: 'undone', review: events[4]!.id }));
  const kept = structuredClone(folded(reviewsFold, [...events.toReversed(), events[0]!]));
  expect(reviewsIn(kept)).toEqual(reviewsOf(events));
  expect(reviewsIn(kept).get('card/00-a')).toEqual([events[0], events[2]]);
});

it('the noted date is the one that the scheduler works out, so that the home page need not', () => {
  const events: RecordEvent[] = [read(NOON, '01-a')];
  for (let day = 0; day < 12; day++) events.push(review(events, 'card/01-a', NOON + day * day * DAY_MS, 1 + ((day * 3) % 5)));
  const past = reviewsOf(events).get('card/01-a')!;
  for (let count = 1; count <= past.length; count++) expect(past[count - 1]?.due).toBe(dueOf(past.slice(0, count)));
  expect(isNotedExactly(past)).toBe(true);
});

describe('a session', () => {
  const all = LESSONS.map(({ slug }, index) => read(NOON + index, slug));
  const times = (now: number) => dueTimes(itemsOf(LESSONS, progressOf(all)), new Map(), now, dueOf);

  it('mixes the lessons', () => {
    const now = NOON + 9 * DAY_MS;
    const lessons = sessionOf(times(now), now).map(({ item }) => item.lesson);
    expect(lessons).toHaveLength(9);
    expect(lessons.filter((slug, index) => slug === lessons[index - 1])).toEqual([]);
  });

  it('is of twenty at the most, those that were due first', () => {
    const many = [lesson('04-d', 40), lesson('05-e', 1)];
    const events = [read(NOON, '04-d'), read(NOON + 1, '05-e')];
    const now = NOON + 90 * DAY_MS;
    const waiting = dueTimes(itemsOf(many, progressOf(events)), new Map(), now, dueOf);
    const session = sessionOf(waiting, now);
    expect(session).toHaveLength(20);
    expect(dueNow(waiting, now)).toHaveLength(43);
    expect(session.map(({ item }) => item.id)).toContain('card/05-e');
    expect(session.map(({ item }) => item.id)).not.toContain('quiz/04-d/q39');
  });
});
