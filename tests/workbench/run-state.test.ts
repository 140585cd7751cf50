import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../graders/verdict.ts';
import { type LearnerRecord, openRecord } from '../../src/record/record.ts';
import { createRunState, type Grader, type Run } from '../../src/workbench/run-state.ts';
import { pack, verdicts } from './verdicts.ts';

/** A grader that answers when it is told to. */
function fakeGrader() {
  let answer: ((verdict: Verdict) => void) | undefined;
  let fail: ((error: Error) => void) | undefined;
  let progress: ((done: number, total: number) => void) | undefined;
  let asked = 0;
  const grader: Grader = {
    grade: (_pack, _source, _seed, { onProgress, signal }) => {
      asked++;
      progress = onProgress;
      return new Promise((resolve, reject) => {
        answer = resolve;
        fail = reject;
        signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
      });
    },
  };
  return {
    grader,
    asked: () => asked,
    answer: (verdict: Verdict) => answer?.(verdict),
    fail: (message: string) => fail?.(new Error(message)),
    progress: (done: number, total: number) => progress?.(done, total),
    progressOf: () => progress,
  };
}

async function bench({
  record,
  startGrader,
  loadPackage,
}: {
  record?: LearnerRecord;
  startGrader?: () => Promise<Grader>;
  loadPackage?: () => Promise<typeof pack>;
} = {}) {
  const kept = record ?? (await openRecord(Promise.reject(new Error('in memory'))));
  const fake = fakeGrader();
  let clock = 0;
  const runs = createRunState({
    record: kept,
    exercise: 'double',
    loadPackage: loadPackage ?? (async () => pack),
    startGrader: startGrader ?? (async () => fake.grader),
    now: () => ++clock,
  });
  const started = async (source: string, submitted: boolean) => {
    const before = fake.asked();
    const running = runs.start(source, submitted);
    while (fake.asked() === before && runs.run.value.kind === 'running') await new Promise((resolve) => setTimeout(resolve));
    return running;
  };
  const finish = async (source: string, submitted: boolean, verdict: Verdict) => {
    const running = runs.start(source, submitted);
    while (fake.asked() === 0 || runs.run.value.kind !== 'running') await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => setTimeout(resolve));
    fake.answer(verdict);
    await running;
  };
  return { runs, fake, record: kept, started, finish };
}

const attempts = async (record: LearnerRecord) => (await record.events()).filter((event) => event.kind === 'attempt');

describe('a run', () => {
  it('is a try, but no submission; a submission is counted', async () => {
    const { runs, record, finish } = await bench();
    await finish('a', false, verdicts.wrong_answer!);
    expect(runs.shown.value).toMatchObject({ submitted: false, attempt: 0, source: 'a' });
    await finish('b', true, verdicts.accepted!);
    expect(runs.shown.value).toMatchObject({ submitted: true, attempt: 1, source: 'b' });
    expect(runs.isPassed.value).toBe(true);
    expect((await attempts(record)).map((event) => event.submitted)).toEqual([false, true]);
  });

  it('tells how far it is, and keeps the last result until it is done', async () => {
    const { runs, fake, finish } = await bench();
    await finish('a', false, verdicts.wrong_answer!);
    void runs.start('b', false);
    await new Promise((resolve) => setTimeout(resolve));
    fake.progress(3, 109);
    const { startedAt, heardAt } = runs.run.value as Extract<Run, { kind: 'running' }>;
    expect(runs.run.value).toMatchObject({ kind: 'running', done: 3, total: 109 });
    expect(heardAt).toBeGreaterThan(startedAt);
    expect(runs.shown.value?.source).toBe('a');
  });

  it('shows its verdict before the database has it, and reads it once it has', async () => {
    const { promise: written, resolve: write } = Promise.withResolvers<void>();
    const record = await openRecord(Promise.reject(new Error('in memory')));
    const append = record.append.bind(record);
    record.append = (event) => written.then(() => append(event));
    const { runs, fake, started } = await bench({ record });
    const running = started('a', true);
    while (fake.asked() === 0) await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => setTimeout(resolve));
    fake.answer(verdicts.accepted!);
    while (runs.run.value.kind === 'running') await new Promise((resolve) => setTimeout(resolve));
    expect(runs.shown.value).toMatchObject({ submitted: true, attempt: 1, source: 'a' });
    expect(runs.isPassed.value).toBe(true);
    await runs.refresh(); // another tab has written something
    expect(runs.events.value).toHaveLength(1);
    expect(await attempts(record)).toEqual([]);
    write();
    await running;
    expect(await attempts(record)).toEqual(runs.events.value);
  });

  it('that is stopped ends at once and leaves no trace', async () => {
    const { runs, record } = await bench();
    const running = runs.start('a', true);
    await new Promise((resolve) => setTimeout(resolve));
    runs.stop();
    expect(runs.run.value.kind).toBe('idle');
    await running;
    expect(runs.failure.value).toBeUndefined();
    expect(await attempts(record)).toEqual([]);
  });

  it('that was stopped does not end the next one', async () => {
    const { runs, fake } = await bench();
    const first = runs.start('a', false);
    await new Promise((resolve) => setTimeout(resolve));
    runs.stop();
    const second = runs.start('b', false);
    await first;
    expect(runs.run.value.kind).toBe('running');
    await new Promise((resolve) => setTimeout(resolve));
    fake.answer(verdicts.accepted!);
    await second;
    expect(runs.shown.value?.source).toBe('b');
  });

  it('that was stopped while it fetched says nothing when that fails, nor does it disturb the next one', async () => {
    let fail: (error: Error) => void = () => undefined;
    let calls = 0;
    const loadPackage = () => (calls++ === 0 ? new Promise<typeof pack>((_, reject) => (fail = reject)) : Promise.resolve(pack));
    const { runs, fake } = await bench({ loadPackage });
    const first = runs.start('a', false);
    runs.stop();
    const second = runs.start('b', false);
    await new Promise((resolve) => setTimeout(resolve));
    fail(new Error('offline'));
    await first;
    expect(runs.failure.value).toBeUndefined();
    expect(runs.run.value.kind).toBe('running');
    fake.answer(verdicts.accepted!);
    await second;
    expect(runs.failure.value).toBeUndefined();
    expect(runs.shown.value?.source).toBe('b');
  });

  it('that was stopped tells the next one no progress', async () => {
    const { runs, fake } = await bench();
    const first = runs.start('a', false);
    await new Promise((resolve) => setTimeout(resolve));
    const late = fake.progressOf();
    runs.stop();
    const second = runs.start('b', false);
    await first;
    late?.(50, 109);
    expect(runs.run.value).toMatchObject({ kind: 'running', done: 0 });
    await new Promise((resolve) => setTimeout(resolve));
    fake.answer(verdicts.accepted!);
    await second;
  });
});

describe('where a class judges', () => {
  const there = async (judgeThere: (source: string, signal: AbortSignal) => Promise<Verdict>) => {
    const record = await openRecord(Promise.reject(new Error('in memory')));
    const nothing = () => Promise.reject(new Error('this page has no package and no checker'));
    return {
      record,
      runs: createRunState({ record, exercise: 'double', loadPackage: nothing, startGrader: nothing, judgeThere, now: () => 1 }),
    };
  };

  it('its verdict is shown and kept as one of this page', async () => {
    const { record, runs } = await there(async () => verdicts.wrong_answer!);
    await runs.start('a', false);
    expect(runs.shown.value).toMatchObject({ source: 'a', verdict: verdicts.wrong_answer });
    expect(await attempts(record)).toMatchObject([{ source: 'a', verdict: 'wrong_answer' }]);
  });

  it('it is told when the learner stops, and why there is no verdict is said', async () => {
    let stopped: AbortSignal | undefined;
    const { runs } = await there((_, signal) => {
      stopped = signal;
      return new Promise(() => {});
    });
    void runs.start('a', false);
    expect(runs.run.value).toMatchObject({ kind: 'running', isThere: true });
    await new Promise((resolve) => setTimeout(resolve));
    runs.stop();
    expect(stopped?.aborted).toBe(true);
    const away = await there(() => Promise.reject(new Error('The class cannot be reached. Are you online?')));
    await away.runs.start('a', false);
    expect(away.runs.failure.value).toBe('The class cannot be reached. Are you online? This is not counted against you.');
    expect(await attempts(away.record)).toEqual([]);
  });
});

describe('never counted', () => {
  it('a broken exercise, even when it was submitted', async () => {
    const { runs, record, finish } = await bench();
    await finish('a', true, verdicts.judge_error!);
    expect(runs.shown.value).toMatchObject({ submitted: false, attempt: 0 });
    expect((await attempts(record))[0]).toMatchObject({ submitted: false, verdict: 'judge_error' });
  });

  it.each([
    [
      'a checker that does not start',
      { startGrader: () => Promise.reject(new Error('no')) },
      'The checker did not start. This is not counted against you.',
    ],
    [
      'a package that does not come',
      { loadPackage: () => Promise.reject(new Error('no')) },
      'The exercise could not be fetched. Are you online? This is not counted against you.',
    ],
  ])('%s', async (_, options, message) => {
    const { runs, record } = await bench(options);
    await runs.start('a', true);
    expect(runs.failure.value).toBe(message);
    expect(runs.run.value.kind).toBe('idle');
    expect(await attempts(record)).toEqual([]);
  });

  it('a checker that breaks down', async () => {
    const { runs, fake, record } = await bench();
    const running = runs.start('a', true);
    await new Promise((resolve) => setTimeout(resolve));
    fake.fail('out of luck');
    await running;
    expect(runs.failure.value).toBe('The checker stopped: out of luck. This is not counted against you.');
    expect(await attempts(record)).toEqual([]);
  });
});

describe('on return', () => {
  it('the last result is shown again, and nothing runs', async () => {
    const { record, finish } = await bench();
    await finish('a', true, verdicts.wrong_answer!);
    const again = await bench({ record });
    await again.runs.restore();
    expect(again.runs.shown.value).toMatchObject({ verdict: verdicts.wrong_answer, source: 'a', submitted: true, attempt: 1 });
    expect(again.fake.asked()).toBe(0);
  });
});

it('an opened hint is remembered once; a named mistake once for each result', async () => {
  const { runs, record, finish } = await bench();
  await finish('a', false, verdicts.wrong_answer!);
  await runs.open('hint', 0);
  await runs.open('hint', 0);
  await runs.open('mistake', 0);
  await runs.open('mistake', 0);
  await finish('b', false, verdicts.wrong_answer!);
  await runs.open('mistake', 0);
  expect((await record.events()).flatMap((event) => (event.kind === 'opened' ? [event.step] : []))).toEqual(['hint', 'mistake', 'mistake']);
});
