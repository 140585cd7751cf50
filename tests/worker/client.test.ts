import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import { GraderClient, Stopped, startGraderWorker, WorkerFailed } from '../../graders/worker/client.ts';
import { doubling, judge } from '../a-bench.ts';
import { PATIENT } from '../patient.ts';

const wasm = await loadWasm();
const client = new GraderClient({ ...PATIENT, wasm });
afterAll(() => client.close());
afterEach(() => void vi.useRealTimers());

const right = 'const double = (v) => v.map((x) => 2 * x)';
const endless = 'function double() { for (;;) {} }';
/** Within the limit on every case, but slow on each: the worker has a good many left when it first tells of progress. */
const slow = 'function double(v) { for (let i = 0; i < 4e6; i++) {} return v.map((x) => 2 * x); }';

describe('the client', () => {
  it('gives the verdict that grade gives', async () => {
    for (const source of [right, endless, 'const double = (v) => v', 'nonsense(']) {
      expect(await client.grade(doubling(), source, 1)).toEqual(judge(doubling(), source));
    }
  });

  it('tells of progress, to the last case', async () => {
    const done: number[] = [];
    await client.grade(doubling(), right, 1, { onProgress: (cases) => done.push(cases) });
    expect(done.at(-1)).toBe(103);
  });

  it('answers jobs in the order they came', async () => {
    const verdicts = await Promise.all([endless, right, 'const double = (v) => v'].map((source) => client.grade(doubling(), source, 1)));
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['time_limit_exceeded', 'accepted', 'wrong_answer']);
  });

  it('evaluates expressions over the reference', async () => {
    expect(await client.evaluate(doubling(), ['double([1, 2])', 'dot([1], [2]) + 1', 'nothing', 'double([1]', 'undefined'])).toMatchObject([
      { kind: 'value', value: [2, 4] },
      { kind: 'value', value: 3 },
      { kind: 'error', message: expect.stringContaining('nothing') },
      { kind: 'error' },
      { kind: 'error' },
    ]);
  });

  it('evaluates expressions over another solution', async () => {
    const source = 'export const double = (v: Vec): Vec => v.map(() => 7);';
    expect(await client.evaluate(doubling(), ['double([1, 2])'], { source })).toEqual([{ kind: 'value', value: [7, 7] }]);
    expect(await client.evaluate(doubling(), ['double([1, 2])'])).toEqual([{ kind: 'value', value: [2, 4] }]);
  });

  it('judges examples, and runs a solution on them', async () => {
    const examples = [
      { call: 'double([3])', expected: '[6]' },
      { call: 'double([3])', expected: '[9]' },
    ];
    const source = 'export const double = (v: Vec): Vec => v.map(() => 7);';
    const run = { judged: [{ kind: 'right', caught: [{ lamp: 0, says: '[9]' }] }, { kind: 'not-right' }] };
    expect(await client.judgeExamples(doubling(), examples)).toEqual(run);
    expect(await client.judgeExamples(doubling(), examples, { source })).toEqual({
      ...run,
      tried: [{ kind: 'fails', says: '[7]' }, { kind: 'left-out' }],
    });
  });

  it('applies a function over a solution to arguments that come as data, and says what went wrong by name', async () => {
    const over = (source: string, expression = '(rows, by) => rows.map((row) => double(row).map((x) => x + by))') =>
      client.apply({ source, entry: 'double', expression }, [[[1, 2], [Number.NaN]], 0.5]);
    expect(await over('export const double = (v: Vec): Vec => v.map((x) => 2 * x);')).toEqual({
      kind: 'value',
      value: [[2.5, 4.5], [Number.NaN]],
    });
    expect(await over('const double = (v) => v.nothing.more')).toMatchObject({
      kind: 'error',
      message: expect.stringMatching(/^double threw/),
    });
    expect(await over(endless)).toMatchObject({ kind: 'error', message: expect.stringMatching(/^double/) });
    expect(await over('nonsense(')).toMatchObject({ kind: 'error', message: expect.stringMatching(/^double cannot be read/) });
    expect(await over('const other = 1')).toEqual({ kind: 'error', message: 'There is no function double.' });
    expect(await client.apply({ source: right, entry: 'double', expression: 'double' }, [new Float64Array(600_000)])).toMatchObject({
      kind: 'error',
      message: expect.stringContaining('4 MiB'),
    });
  });

  it('keeps nothing from one application to the next', async () => {
    const source = 'let calls = 0; const double = () => ++calls;';
    const counted = () => client.apply({ source, entry: 'double', expression: '() => double()' }, []);
    expect([await counted(), await counted()]).toEqual([
      { kind: 'value', value: 1 },
      { kind: 'value', value: 1 },
    ]);
  });

  it('stops at once, and the next run, on the same exercise, is right', async () => {
    const exercise = doubling();
    const run = client.grade(exercise, slow, 1, { onProgress: () => client.stop() });
    await expect(run).rejects.toBeInstanceOf(Stopped);
    expect((await client.grade(exercise, right, 1)).verdict).toBe('accepted');
  });

  it('goes from one exercise to another and back', async () => {
    const [one, other] = [doubling(), doubling({ reference: 'export function double(v) { return v.map((x) => x + 1); }', golden: [] })];
    const plusOne = 'const double = (v) => v.map((x) => 1 + x)';
    const verdicts = [];
    for (const exercise of [one, other, other, one]) verdicts.push((await client.grade(exercise, plusOne, 1)).verdict);
    expect(verdicts).toEqual(['wrong_answer', 'accepted', 'accepted', 'wrong_answer']);
  });

  it('gives the same verdict of an exercise that it made ready for, also while it does, and where it is broken', async () => {
    const exercises = [doubling(), doubling({ reference: 'export const double = (v) => v.nothing.more' }), doubling()];
    for (const exercise of exercises) {
      await client.prepare(exercise, 1);
      expect(await client.grade(exercise, 'const double = (v) => v', 1)).toEqual(judge(exercise, 'const double = (v) => v'));
      await client.prepare(exercise, 1);
      expect(await client.grade(exercise, right, 2)).toEqual(judge(exercise, right, 2));
    }
  });

  it('has opened an exercise that it made ready for', async () => {
    const told: string[] = [];
    const ready = new GraderClient({
      ...PATIENT,
      wasm,
      startWorker: () => {
        const worker = startGraderWorker();
        const post = worker.postMessage.bind(worker);
        worker.postMessage = (message: { kind: string }) => {
          told.push(message.kind);
          post(message);
        };
        return worker;
      },
    });
    const exercise = doubling();
    await ready.prepare(exercise, 1);
    await ready.grade(exercise, right, 1);
    ready.close();
    expect(told).toEqual(['open', 'exercise', 'prepare', 'grade']);
  });

  it('stops on an abort signal, also before it began', async () => {
    const abort = new AbortController();
    const run = client.grade(doubling(), slow, 1, { signal: abort.signal, onProgress: () => abort.abort() });
    await expect(run).rejects.toBeInstanceOf(Stopped);
    await expect(client.grade(doubling(), right, 1, { signal: abort.signal })).rejects.toBeInstanceOf(Stopped);
    expect((await client.grade(doubling(), right, 1)).verdict).toBe('accepted');
  });

  it('notices a signal while it starts', async () => {
    const abort = new AbortController();
    const startWorker = () => {
      queueMicrotask(() => abort.abort());
      return startGraderWorker();
    };
    const starting = new GraderClient({ ...PATIENT, wasm, startWorker });
    const run = starting.grade(doubling(), right, 1, { signal: abort.signal });
    await expect(run).rejects.toBeInstanceOf(Stopped);
    starting.close();
  });

  it('can be stopped while it starts', async () => {
    const starting = new GraderClient({ ...PATIENT, wasm });
    const run = starting.grade(doubling(), right, 1);
    await Promise.resolve();
    starting.stop();
    await expect(run).rejects.toBeInstanceOf(Stopped);
    expect((await starting.grade(doubling(), right, 1)).verdict).toBe('accepted');
    starting.close();
  });

  it('ends a worker that does not answer, says so, and goes on with a new one', async () => {
    const started: Worker[] = [];
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const watched = new GraderClient({
      ...PATIENT,
      wasm,
      startWorker: () => {
        const worker = startGraderWorker();
        // No program can freeze a worker, but a fault of the platform might.
        if (started.length === 0) {
          const post = worker.postMessage.bind(worker);
          worker.postMessage = (message: { kind: string }) =>
            message.kind === 'grade' ? queueMicrotask(() => vi.advanceTimersByTime(PATIENT.watchdogMs)) : post(message);
        }
        started.push(worker);
        return worker;
      },
    });
    const verdict = await watched.grade(doubling(), right, 1);
    expect(verdict).toMatchObject({ verdict: 'time_limit_exceeded', by: 'watchdog', exercise: 'doubling', seed: 1 });
    vi.useRealTimers();
    expect((await watched.grade(doubling(), right, 1)).verdict).toBe('accepted');
    expect(started).toHaveLength(2);
    watched.close();
  });

  it('waits for a sign of life for as long as it was told to, and for no longer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const ended: string[] = [];
    const watched = new GraderClient({
      ...PATIENT,
      wasm,
      watchdogMs: 500,
      startWorker: () => {
        const worker = startGraderWorker();
        const post = worker.postMessage.bind(worker);
        const end = worker.terminate.bind(worker);
        worker.terminate = () => {
          ended.push('ended');
          end();
        };
        worker.postMessage = (message: { kind: string }) => {
          if (message.kind !== 'grade') return post(message);
          queueMicrotask(() => {
            vi.advanceTimersByTime(499);
            ended.push('still there');
            vi.advanceTimersByTime(1);
          });
        };
        return worker;
      },
    });
    expect(await watched.grade(doubling(), right, 1)).toMatchObject({ by: 'watchdog' });
    expect(ended).toEqual(['still there', 'ended']);
  });

  it('says when the engine is not the pinned one', async () => {
    const other = await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
    const broken = new GraderClient({ wasm: other });
    await expect(broken.grade(doubling(), right, 1)).rejects.toThrow(WorkerFailed);
    await expect(broken.grade(doubling(), right, 1)).rejects.toThrow(/QuickJS build|exports/);
    broken.close();
  });
});
