import { afterEach, describe, expect, it } from 'vitest';
import { filesIn } from '../../graders/package/read-folder.ts';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import { Stopped, WorkerFailed } from '../../graders/worker/client.ts';
import type { ExerciseFolder } from '../../src/check/check-files.ts';
import { checkFolder } from '../../src/check/check-folder.ts';
import { FilesCheck, type FilesCheckOptions } from '../../src/check/files-client.ts';
import type { FilesReply, FilesRequest } from '../../src/check/files-worker.ts';
import { comparableReport } from '../../src/check/report.ts';
import { newBench } from '../a-bench.ts';

/** A thread that answers as it is told to, and remembers what it was asked. */
class FakeThread extends EventTarget {
  readonly asked: FilesRequest[] = [];
  isEnded = false;

  postMessage(request: FilesRequest): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.isEnded = true;
  }

  says(...replies: FilesReply[]): void {
    for (const data of replies) this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const folder = (id: string): ExerciseFolder => ({ id, files: new Map() });
const reportOf = (exercise: string): FilesReply => ({ kind: 'report', report: { exercise, title: '', findings: [] } });

function client(options: Partial<FilesCheckOptions> = {}) {
  const threads: FakeThread[] = [];
  const startWorker = () => {
    threads.push(new FakeThread());
    return threads.at(-1) as unknown as globalThis.Worker; // what the client uses of one
  };
  return { threads, check: new FilesCheck({ wasm: 'engine.wasm', startWorker, ...options }) };
}

describe('checks of files, one after the other', () => {
  it('use one thread, which is opened once', async () => {
    const { threads, check } = client();
    const first = check.check(folder('a'));
    threads[0]?.says({ kind: 'ready' }, reportOf('a'));
    expect(await first).toMatchObject({ exercise: 'a' });
    const second = check.check(folder('b'), undefined, { isDraft: true });
    threads[0]?.says(reportOf('b'));
    expect(await second).toMatchObject({ exercise: 'b' });
    expect(threads.map(({ asked }) => asked)).toEqual([
      [
        { kind: 'open', wasm: 'engine.wasm' },
        { kind: 'check', folder: folder('a'), isDraft: false },
        { kind: 'check', folder: folder('b'), isDraft: true },
      ],
    ]);
  });

  it('tell of their steps', async () => {
    const { threads, check } = client();
    const steps: unknown[] = [];
    const report = check.check(folder('a'), (...step) => steps.push(step));
    threads[0]?.says({ kind: 'ready' }, { kind: 'step', step: 'mutants', done: 3, total: 9 }, reportOf('a'));
    await report;
    expect(steps).toEqual([['mutants', 3, 9]]);
  });

  it('end the one that runs, with its thread, when a newer one begins', async () => {
    const { threads, check } = client();
    const first = check.check(folder('a'));
    threads[0]?.says({ kind: 'ready' });
    const second = check.check(folder('b'));
    await expect(first).rejects.toThrow(Stopped);
    expect(threads.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    threads[0]?.says(reportOf('a'));
    threads[1]?.says({ kind: 'ready' }, reportOf('b'));
    expect(await second).toMatchObject({ exercise: 'b' });
  });

  it('let a thread go on starting for the newer one', async () => {
    const { threads, check } = client();
    const first = check.check(folder('a'));
    const second = check.check(folder('b'));
    await expect(first).rejects.toThrow(Stopped);
    threads[0]?.says({ kind: 'ready' }, reportOf('b'));
    expect(await second).toMatchObject({ exercise: 'b' });
    expect(threads).toHaveLength(1);
  });

  it('are ended by closing, and go on afterwards', async () => {
    const { threads, check } = client();
    const first = check.check(folder('a'));
    check.close();
    await expect(first).rejects.toThrow(Stopped);
    expect(threads[0]?.isEnded).toBe(true);
    const second = check.check(folder('b'));
    threads[1]?.says({ kind: 'ready' }, reportOf('b'));
    expect(await second).toMatchObject({ exercise: 'b' });
  });
});

describe('a check that does not end by itself', () => {
  it('is reported where it is silent for too long, or its thread breaks down', async () => {
    const { threads, check } = client({ silenceMs: 1 });
    const silent = check.check(folder('a'));
    threads[0]?.says({ kind: 'ready' });
    expect(await silent).toMatchObject({
      exercise: 'a',
      findings: [{ rule: 'broken', found: expect.stringMatching(/^The check broke off: it took too long/) }],
    });
    expect(threads[0]?.isEnded).toBe(true);
    const broken = check.check(folder('b'));
    threads[1]?.says({ kind: 'ready' }, { kind: 'failed', message: 'out of memory' });
    expect(await broken).toMatchObject({ findings: [{ found: 'The check broke off: out of memory' }] });
  });

  it('is no fault of the files where the thread does not start', async () => {
    const { threads, check } = client({ startMs: 1 });
    await expect(check.check(folder('a'))).rejects.toThrow(WorkerFailed);
    const second = check.check(folder('b'));
    threads[1]?.says({ kind: 'unusable', message: 'no engine' });
    await expect(second).rejects.toThrow('no engine');
  });
});

describe('the thread itself', () => {
  let check: FilesCheck | undefined;
  afterEach(() => check?.close());

  it('reports what the check of a folder does', async () => {
    check = new FilesCheck({ wasm: await loadWasm() });
    const folder = 'graders/exercises/entropy';
    const report = await check.check({ id: 'entropy', files: await filesIn(folder) });
    expect(report.measured?.matrix.mutants.length).toBeGreaterThan(30);
    expect(comparableReport(report)).toBe(comparableReport(await checkFolder(await newBench(), folder)));
  });

  it('says of files what is wrong with them, and is not held up by a program without an end', async () => {
    check = new FilesCheck({ wasm: await loadWasm() });
    const files = new Map(await filesIn('graders/exercises/entropy'));
    const put = (path: string, text: string) => files.set(path, new TextEncoder().encode(text));
    put('starter.ts', 'export function entropy(weights: Vec, base: number): string { return "" }\n');
    put('inputs.ts', 'export const edges: [Vec, number][] = [];\nexport function inputs(draw: unknown): [Vec, number] { for (;;); }\n');
    const steps = new Set<string>();
    const { findings } = await check.check({ id: 'entropy', files }, (step) => steps.add(step));
    expect(findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual(expect.arrayContaining(['starter.ts types', 'inputs.ts broken']));
    expect([...steps]).toContain('types');
  });
});
