import { describe, expect, it } from 'vitest';
import type { Question } from '../../graders/quiz/question.ts';
import { type NewEvent, stamp } from '../../src/record/events.ts';
import { progressFold } from '../../src/record/progress.ts';
import { LearnerRecord } from '../../src/record/record.ts';
import { createContents } from '../../src/review/content.ts';
import { dueReviews } from '../../src/review/due-reviews.ts';
import { DAY_MS, type ReviewLesson } from '../../src/review/items.ts';
import { createReviewState, type ReviewState } from '../../src/review/review-state.ts';
import { reviewsOf } from '../../src/review/reviews.ts';

const NOON = Date.UTC(2026, 10, 27, 12);
const LESSONS: ReviewLesson[] = ['01-a', '02-b'].map((slug) => ({
  slug,
  number: slug.slice(0, 2),
  title: slug,
  exercise: `${slug}-exercise`,
  questions: ['q'],
  tasks: [],
}));
const question: Question = {
  kind: 'cloze',
  id: 'q',
  ask: 'ask',
  pieces: ['', ''],
  gaps: [{ accepted: ['a'], wrong: [] }],
  otherwise: 'no',
};
const fetchFile = async () => ({ card: { question: 'What?', answer: ['That.'] }, questions: [question] });

/** A learner who has read both lessons, two days later. */
async function sitting(extra: { fetchFile?: (path: string) => Promise<unknown> } = {}) {
  const clock = { now: NOON + 2 * DAY_MS };
  const record = new LearnerRecord(undefined);
  for (const [index, { slug }] of LESSONS.entries())
    await record.append(stamp({ kind: 'read', lesson: slug } satisfies NewEvent, NOON + index));
  const open = () =>
    createReviewState({ record, lessons: LESSONS, contentOf: createContents(extra.fetchFile ?? fetchFile), now: () => clock.now });
  const state = open();
  await state.start();
  return { state, record, clock, open };
}

const asked = ({ phase }: ReviewState): string => (phase.value.kind === 'asking' ? phase.value.asked.item.id : phase.value.kind);

async function answer(state: ReviewState, rating: number): Promise<void> {
  await state.rate(rating);
  await state.goOn();
}

describe('a sitting', () => {
  it('asks what is due one by one, lessons in turn, and ends with what was done and what comes next', async () => {
    const { state } = await sitting();
    const seen: string[] = [];
    while (state.phase.value.kind === 'asking') {
      seen.push(asked(state));
      await answer(state, seen.length === 1 ? 1 : 5);
    }
    expect(seen).toEqual(['card/01-a', 'card/02-b', 'quiz/01-a/q', 'quiz/02-b/q']);
    expect(state.phase.value).toMatchObject({ kind: 'done', answered: 4, soon: 1, more: 0, hasRead: true });
    expect(state.phase.value.kind === 'done' && state.phase.value.next?.item.id).toBe('card/01-a');
  });

  it('has each rating in the record before it asks on, and is the same after a reload', async () => {
    const { state, record, open } = await sitting();
    await answer(state, 4);
    expect((await record.events()).filter(({ kind }) => kind === 'review')).toHaveLength(1);
    const reloaded = open();
    await reloaded.start();
    expect(asked(reloaded)).toBe(asked(state));
    expect(reloaded.phase.value).toMatchObject({ total: 3 });
  });

  it('takes a rating back, and asks that item again', async () => {
    const { state, record } = await sitting();
    const first = asked(state);
    await answer(state, 1);
    expect(asked(state)).not.toBe(first);
    await state.undo();
    expect(asked(state)).toBe(first);
    expect(reviewsOf(await record.events()).size).toBe(0);
    await answer(state, 4);
    const [review] = reviewsOf(await record.events()).get(first) ?? [];
    expect(review).toMatchObject({ rating: 4 });
    expect(review).not.toHaveProperty('after');
    await state.undo();
    await state.undo();
    expect(asked(state)).toBe(first);
  });

  it('takes a rating back before it has gone on, and at the end', async () => {
    const { state } = await sitting();
    const first = asked(state);
    const turn = state.phase.value.kind === 'asking' && state.phase.value.turn;
    await state.rate(1);
    await state.undo();
    expect(asked(state)).toBe(first);
    expect(state.phase.value.kind === 'asking' && state.phase.value.turn).not.toBe(turn);
    for (let index = 0; index < 4; index++) await answer(state, 4);
    expect(asked(state)).toBe('done');
    await state.undo();
    expect(asked(state)).toBe('quiz/02-b/q');
  });

  it('keeps one rating where a key is pressed twice', async () => {
    const { state, record } = await sitting();
    await Promise.all([state.rate(4), state.rate(4)]);
    expect((await record.events()).filter(({ kind }) => kind === 'review')).toHaveLength(1);
  });

  it('does not ask what another tab has asked meanwhile', async () => {
    const { state, open } = await sitting();
    const other = open();
    await other.start();
    await answer(other, 4);
    await answer(other, 4);
    await answer(state, 4);
    expect(asked(state)).toBe('quiz/01-a/q');
  });

  it('fetches everything before it begins, each file once, and goes on without a network', async () => {
    const fetched: string[] = [];
    const { state } = await sitting({
      fetchFile: (path) => {
        fetched.push(path);
        return fetchFile();
      },
    });
    const atStart = [...fetched];
    while (state.phase.value.kind === 'asking') await answer(state, 4);
    expect(atStart.sort()).toEqual(['/review/01-a.json', '/review/02-b.json']);
    expect(fetched).toHaveLength(2);
  });

  it('says so where nothing can be fetched, and begins once it can', async () => {
    let isOnline = false;
    const { state } = await sitting({ fetchFile: async () => (isOnline ? fetchFile() : Promise.reject(new Error('offline'))) });
    expect(asked(state)).toBe('failed');
    isOnline = true;
    await state.start();
    expect(asked(state)).toBe('card/01-a');
  });

  it('passes over a question that is no longer in the quiz', async () => {
    const { state } = await sitting({ fetchFile: async () => ({ card: { question: 'What?', answer: [] }, questions: [] }) });
    expect(state.phase.value).toMatchObject({ kind: 'asking', total: 2 });
  });

  it('is kind where nothing is due', async () => {
    const { state, clock } = await sitting();
    clock.now = NOON - DAY_MS;
    await state.start();
    expect(state.phase.value).toMatchObject({ kind: 'done', answered: 0, more: 0, hasRead: true });
  });
});

describe('the number on the first page', () => {
  it('is what the review would ask, without the scheduler', async () => {
    const { state, record, clock } = await sitting();
    const due = async () => dueReviews(record, await record.fold(progressFold), clock.now, async () => LESSONS);
    const count = async () => (await due()).count;
    expect(await count()).toBe(4);
    await answer(state, 1);
    await answer(state, 5);
    expect(await count()).toBe(2);
    clock.now += DAY_MS;
    expect(await count()).toBe(3);
    await state.start();
    expect(state.phase.value).toMatchObject({ total: 3 });
  });

  it('is worked out anew where the notes of two devices were joined', async () => {
    const { state, record, clock, open } = await sitting();
    await answer(state, 5);
    const [first] = (await record.events()).filter(({ kind }) => kind === 'review');
    // Another device knew nothing of that review, and thought that the card was not known at all.
    await record.append({ ...first!, id: 'elsewhere', at: clock.now + DAY_MS, rating: 1, due: clock.now + 9e9 } as typeof first & object);
    clock.now += 4 * DAY_MS;
    const { count } = await dueReviews(record, await record.fold(progressFold), clock.now, async () => LESSONS);
    const again = open();
    await again.start();
    expect(again.phase.value).toMatchObject({ total: count });
    expect(count).toBe(4);
  });

  it('is 0 without a network, so that the page leads on', async () => {
    const { record, clock } = await sitting();
    const progress = await record.fold(progressFold);
    expect(await dueReviews(record, progress, clock.now, () => Promise.reject(new Error('offline')))).toEqual({ count: 0 });
  });

  it('is 0 before anything was read, and then nothing is fetched', async () => {
    const due = await dueReviews(new LearnerRecord(undefined), progressFold.empty(), NOON, () => {
      throw new Error('fetched');
    });
    expect(due).toEqual({ count: 0 });
  });
});
