import { expect, it } from 'vitest';
import { reportOf } from '../../src/gradebook/report-data.ts';
import { type ShownReport, shownReport } from '../../src/gradebook/shown-report.ts';
import type { Reply } from '../../src/instructor/protocol.ts';
import { createFeed, createStretches } from '../../src/instructor/report-feed.ts';
import { graded } from '../gradebook/a-result.ts';

const LEARNERS = 300;
const EXERCISES = 28;

const keyOf = (learner: number): string => `s${String(learner).padStart(3, '0')}`;

/** A class in which everybody handed in everything, and those of `wrong` one wrong answer. */
function report(wrong: readonly number[] = []): ShownReport {
  const results = Array.from({ length: LEARNERS * EXERCISES }, (_, index) => {
    const learner = index % LEARNERS;
    const isWrong = index < LEARNERS && wrong.includes(learner);
    return graded({
      key: keyOf(learner),
      exercise: `exercise-${Math.floor(index / LEARNERS)}`,
      verdict: isWrong ? 'wrong_answer' : 'accepted',
      cases: isWrong ? 'wrrr' : 'rrrr',
    });
  });
  return shownReport(reportOf(results), { withHeat: false });
}

/** A page that draws each part before it asks for the next. */
function page() {
  const parts: Reply[] = [];
  let outstanding = 0;
  const feed = createFeed((reply) => {
    parts.push(reply);
    outstanding++;
  });
  return {
    feed,
    parts,
    /** Draws until nothing more comes; returns the most parts that were ever on their way. */
    async drawAll(): Promise<number> {
      let most = 0;
      while (outstanding > 0) {
        most = Math.max(most, outstanding);
        outstanding = 0;
        feed.drawn();
        await new Promise((resolve) => setImmediate(resolve));
      }
      return most;
    },
    rows: () => parts.flatMap((part) => (part.kind === 'rows' ? [part.rows.length] : [])),
  };
}

it('sends a large class in small parts, each after the one before was drawn', async () => {
  const { feed, drawAll, rows } = page();
  feed.show(report());
  expect(await drawAll()).toBe(1);
  expect(rows().reduce((sum, many) => sum + many, 0)).toBe(LEARNERS);
  expect(Math.max(...rows())).toBeLessThanOrEqual(10);
});

it('sends only the rows and exercises that changed', async () => {
  const { feed, parts, drawAll } = page();
  feed.show(report());
  await drawAll();
  parts.length = 0;
  feed.show(report([7, 250]));
  await drawAll();
  expect(parts.map(({ kind }) => kind)).toEqual(['head', 'rows', 'exercises']);
  expect(parts.flatMap((part) => (part.kind === 'rows' ? part.rows.map(({ key }) => key) : []))).toEqual([keyOf(7), keyOf(250)]);
  expect(parts.flatMap((part) => (part.kind === 'exercises' ? part.exercises.map(({ exercise }) => exercise) : []))).toEqual([
    'exercise-0',
  ]);
});

it('of the reports that come meanwhile, sends the newest alone', async () => {
  const { feed, parts, drawAll } = page();
  feed.show(report());
  feed.show(report([1]));
  feed.show(report([1, 2]));
  await drawAll();
  expect(parts.filter(({ kind }) => kind === 'head')).toHaveLength(2);
});

it('sends all rows again where the columns are others', async () => {
  const { feed, parts, drawAll } = page();
  const one = shownReport(reportOf([graded({ key: 'ada' })]));
  feed.show(one);
  feed.show(shownReport(reportOf([graded({ key: 'ada' }), graded({ key: 'bob', exercise: 'fusion' })])));
  await drawAll();
  expect(parts.map((part) => (part.kind === 'head' ? part.isNew : part.kind))).toEqual([
    true,
    'rows',
    'exercises',
    true,
    'rows',
    'exercises',
  ]);
});

it('gives a part of a long list, and the last part where the list has become shorter', () => {
  const { show, stretch } = createStretches();
  const items = Array.from({ length: 60 }, (_, index) => index);
  expect(stretch('changes', items)).toMatchObject({ from: 0, total: 60, items: items.slice(0, 25) });
  show('changes', 50);
  expect(stretch('changes', items)).toMatchObject({ from: 50, items: items.slice(50) });
  expect(stretch('changes', items.slice(0, 30))).toMatchObject({ from: 25, total: 30 });
  expect(stretch('changes', [])).toEqual({ from: 0, total: 0, items: [] });
});
