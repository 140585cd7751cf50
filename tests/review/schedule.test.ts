import { createEmptyCard, fsrs, type Grade } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/review/items.ts';
import { createScheduler } from '../../src/review/schedule.ts';

const START = Date.UTC(2022, 11, 29, 12, 30);
/** Our ratings for the grades of FSRS, 1 to 4. */
const ratingFor = (grade: number): number => grade + 1;

/** Reviews every item on the day it is due, as the tests of ts-fsrs do. */
function run(grades: number[], w?: number[]) {
  const scheduler = createScheduler(w ? { w } : {});
  const reviews: { at: number; rating: number }[] = [];
  const states = grades.map((grade) => {
    const at = scheduler.memoryOf(reviews)?.due ?? START;
    reviews.push({ at, rating: ratingFor(grade) });
    const memory = scheduler.memoryOf(reviews)!;
    return { days: (memory.due - at) / DAY_MS, stability: memory.stability, difficulty: memory.difficulty };
  });
  return { days: states.map(({ days }) => days), stability: states.map(({ stability }) => stability), last: states.at(-1)! };
}

/** Parameters of the vectors in `packages/fsrs/__tests__/impl/long-term_scheduler.test.ts` of ts-fsrs 5.4.2. */
const W5 = [
  0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007, 0.0674, 1.6597, 0.1712, 1.1178, 2.0225, 0.0904, 0.3025, 2.1214, 0.2498, 2.9466,
  0.4891, 0.6468,
];

describe('the schedule is that of ts-fsrs', () => {
  it.each([
    [[3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3], [3, 13, 48, 155, 445, 1158, 17, 3, 11, 37, 112, 307, 773], 772.94026648, 4.26464541],
    [[1, 2, 3, 4, 1, 2, 3, 4], [1, 2, 6, 41, 4, 7, 21, 133], 132.81849454, 5.36588547],
    [[2, 3, 4, 1, 2, 3, 4, 1], [2, 7, 54, 5, 8, 26, 171, 8], 8.11072373, 5.71619151],
    [[3, 4, 1, 2, 3, 4, 1, 2], [3, 33, 4, 7, 26, 193, 9, 14], 14.31323867, 5.34697075],
    [[4, 1, 2, 3, 4, 1, 2, 3], [15, 3, 6, 27, 240, 10, 17, 60], 59.59547542, 4.24020203],
  ])('for the grades %j, as it was published', (grades, days, stability, difficulty) => {
    const history = run(grades, W5);
    expect(history.days).toEqual(days);
    expect(history.last.stability).toBe(stability);
    expect(history.last.difficulty).toBe(difficulty);
  });

  it('and for FSRS-6 on days that were not the ones due', () => {
    // FSRS-6.test.ts, “memory state[long-term]”, from fsrs-rs.
    const scheduler = createScheduler();
    let at = START;
    const reviews = [1, 3, 3, 3, 3, 3].map((grade, index) => {
      at += [0, 0, 1, 3, 8, 21][index]! * DAY_MS;
      return { at, rating: ratingFor(grade) };
    });
    expect(scheduler.memoryOf(reviews)?.stability).toBeCloseTo(53.335106, 4);
    expect(scheduler.memoryOf(reviews)?.difficulty).toBeCloseTo(6.3574867, 4);
  });

  it('whatever was answered, and however late', () => {
    const model = fsrs({ enable_fuzz: false, enable_short_term: false });
    const scheduler = createScheduler();
    let seed = 7;
    const next = (limit: number): number => {
      seed = (seed * 48271) % 2147483647;
      return seed % limit;
    };
    for (let walk = 0; walk < 40; walk++) {
      let card = createEmptyCard(new Date(START));
      let at = START;
      const reviews = Array.from({ length: 12 }, () => {
        at += next(40) * DAY_MS + next(DAY_MS);
        const grade = (1 + next(4)) as Grade;
        card = model.next(card, new Date(at), grade).card;
        return { at, rating: ratingFor(grade) };
      });
      const { stability, difficulty, due } = card;
      expect(scheduler.memoryOf(reviews)).toEqual({ stability, difficulty, due: due.getTime(), lastAt: at });
    }
  });
});

describe('the ratings', () => {
  it('1 and 2 are Again, 3 is Hard, 4 is Good and 5 is Easy', () => {
    const days = createScheduler()
      .dueByRating(undefined, START)
      .map((due) => (due - START) / DAY_MS);
    expect(days).toEqual([1, 1, 2, 3, 8]);
  });

  it('bring an item back on another day, never in a loop of minutes', () => {
    const scheduler = createScheduler();
    const memory = scheduler.memoryOf([{ at: START, rating: 1 }])!;
    expect(Math.min(...scheduler.dueByRating(memory, START + 60_000))).toBeGreaterThanOrEqual(START + DAY_MS);
  });
});

it('recall falls to 90 % on the day that the stability says', () => {
  const scheduler = createScheduler();
  expect(scheduler.recall({ stability: 10, lastAt: START }, START)).toBe(1);
  expect(scheduler.recall({ stability: 10, lastAt: START }, START + 10 * DAY_MS)).toBeCloseTo(0.9, 6);
  expect(scheduler.recall({ stability: 10, lastAt: START }, START - DAY_MS)).toBe(1);
});

it('no time has passed where the clock was set back, and the new date counts from the new time', () => {
  const scheduler = createScheduler();
  const wrong = START + 4000 * DAY_MS;
  const memory = scheduler.memoryOf([
    { at: wrong, rating: 4 },
    { at: START, rating: 4 },
  ])!;
  expect(memory.due).toBeGreaterThan(START);
  expect(memory.due).toBeLessThan(START + 30 * DAY_MS);
});
