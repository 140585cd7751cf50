import Worker from 'web-worker';
import type { Drawn, DrawnCase } from '../drawing/draw-case.ts';
import type { Example } from '../examples/example.ts';
import type { ExamplesRun } from '../examples/judge-examples.ts';
import type { ExercisePackage } from '../package/schema.ts';
import { START_MS, WATCHDOG_MS } from '../sandbox/limits.ts';
import type { Asked, Seen } from '../trace/see.ts';
import type { Verdict } from '../verdict.ts';
import type { Evaluated } from '../expressions.ts';
import type { Value } from '../value.ts';
import type { Applicable } from './applied.ts';
import type { Reply, Request } from './protocol.ts';
import { watchdogVerdict } from './watchdog-verdict.ts';

/** The worker did not start, or broke down by itself: never counted against a learner. */
export class WorkerFailed extends Error {
  override name = 'WorkerFailed';
}

/** The run was stopped by the one who started it. */
export class Stopped extends Error {
  override name = 'AbortError';
}

/** No sign of life for so long that the worker was ended: the one thing that depends on the machine's speed. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

export interface RunOptions {
  onProgress?: (casesDone: number, casesTotal: number) => void;
  signal?: AbortSignal;
}

/** The worker as the platform knows it. */
export type GraderWorker = globalThis.Worker;

export interface ClientOptions {
  /** The engine, compiled or by its address. */
  wasm: WebAssembly.Module | string;
  startWorker?: () => GraderWorker;
  /** No sign of life for so many milliseconds, and the worker is ended. */
  watchdogMs?: number;
  /** How long a worker may take to start, in milliseconds. */
  startMs?: number;
}

interface Pending {
  runId: number;
  resolve: (reply: Reply) => void;
  reject: (error: Error) => void;
  onProgress?: RunOptions['onProgress'];
  watchdog: ReturnType<typeof setTimeout>;
}

/**
 * One grader worker, seen from outside: starts it, gives it one job at a time, ends and replaces it when it does not answer.
 * Replies of an earlier run are dropped.
 */
export class GraderClient {
  readonly #wasm: WebAssembly.Module | string;
  readonly #startWorker: () => GraderWorker;
  readonly #watchdogMs: number;
  readonly #startMs: number;
  #worker: Promise<GraderWorker> | undefined;
  #running: GraderWorker | undefined;
  #abandonStart: ((reason: Error) => void) | undefined;
  #pending: Pending | undefined;
  /** What the worker was given last. */
  #given: ExercisePackage | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #runId = 0;
  #progress = { casesDone: 0, casesTotal: 0 };

  constructor({ wasm, startWorker = startGraderWorker, watchdogMs = WATCHDOG_MS, startMs = START_MS }: ClientOptions) {
    this.#wasm = wasm;
    this.#startWorker = startWorker;
    this.#watchdogMs = watchdogMs;
    this.#startMs = startMs;
  }

  /**
   * Grades a submission. Rejects with `Stopped` (by `stop` or the signal) or `WorkerFailed`; a run that froze has the verdict
   * `time_limit_exceeded` by the watchdog.
   */
  async grade(exercisePackage: ExercisePackage, source: string, seed: number, options: RunOptions = {}): Promise<Verdict> {
    try {
      const isFollowed = options.onProgress !== undefined;
      const reply = await this.#run(exercisePackage, (runId) => ({ kind: 'grade', runId, source, seed, isFollowed }), options);
      if (reply.kind === 'verdict') return reply.verdict;
      throw new WorkerFailed(`unexpected reply ${reply.kind}`);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      return watchdogVerdict(exercisePackage, source, seed, this.#progress);
    }
  }

  /** Values of expressions over the package's reference, or over another solution of it, in order. */
  async evaluate(
    exercisePackage: ExercisePackage,
    expressions: string[],
    { source, ...options }: RunOptions & { source?: string | undefined } = {},
  ): Promise<Evaluated[]> {
    const request = { kind: 'evaluate', expressions, ...(source !== undefined && { source }) } as const;
    const reply = await this.#run(exercisePackage, (runId) => ({ ...request, runId }), options);
    if (reply.kind === 'values') return reply.values;
    throw new WorkerFailed(`unexpected reply ${reply.kind}`);
  }

  /** What is said of a learner's examples, and with `source` how that code does on them. Rejects as `grade` does, and with `NoAnswer`. */
  async judgeExamples(
    exercisePackage: ExercisePackage,
    examples: Example[],
    { source, ...options }: RunOptions & { source?: string | undefined } = {},
  ): Promise<ExamplesRun> {
    const request = { kind: 'examples', examples, ...(source !== undefined && { source }) } as const;
    const reply = await this.#run(exercisePackage, (runId) => ({ ...request, runId }), options);
    if (reply.kind === 'examples') return reply.run;
    throw new WorkerFailed(`unexpected reply ${reply.kind}`);
  }

  /** The values of the variables of a source on one input. Rejects as `grade` does, and with `NoAnswer`. */
  async see(
    exercisePackage: ExercisePackage,
    source: string,
    asked: Asked,
    { hasSteps, ...options }: RunOptions & { hasSteps: boolean },
  ): Promise<Seen> {
    const reply = await this.#run(exercisePackage, (runId) => ({ kind: 'see', runId, source, asked, hasSteps }), options);
    if (reply.kind === 'seen') return reply.seen;
    throw new WorkerFailed(`unexpected reply ${reply.kind}`);
  }

  /** The author's picture of a case, not yet sanitised. Rejects as `grade` does, and with `NoAnswer`. */
  async draw(exercisePackage: ExercisePackage, drawn: DrawnCase, options: RunOptions = {}): Promise<Drawn> {
    const reply = await this.#run(exercisePackage, (runId) => ({ kind: 'draw', runId, drawn }), options);
    if (reply.kind === 'drawn') return reply.drawn;
    throw new WorkerFailed(`unexpected reply ${reply.kind}`);
  }

  /** The value of a function over a solution, for arguments that come as data, or why it has none. Rejects as `grade` does, and with `NoAnswer`. */
  async apply(applicable: Applicable, args: Value[], options: RunOptions = {}): Promise<Evaluated> {
    const reply = await this.#run(undefined, (runId) => ({ kind: 'apply', runId, applicable, args }), options);
    if (reply.kind === 'values') return reply.values[0] as Evaluated; // one call, one value
    throw new WorkerFailed(`unexpected reply ${reply.kind}`);
  }

  /**
   * Starts the worker before it is needed and lets it open an exercise, so that the first run waits for nothing. Runs the author's code
   * alone; what is wrong with it is said by the run.
   */
  async prepare(exercisePackage: ExercisePackage, seed: number): Promise<void> {
    const worker = await this.#start();
    if (this.#given === exercisePackage) return;
    this.#give(worker, exercisePackage);
    worker.postMessage({ kind: 'prepare', seed } satisfies Request);
  }

  #give(worker: GraderWorker, exercisePackage: ExercisePackage): void {
    if (this.#given !== exercisePackage) worker.postMessage({ kind: 'exercise', package: exercisePackage } satisfies Request);
    this.#given = exercisePackage;
  }

  /** Ends the run at once; its promise rejects with `Stopped`. */
  stop(): void {
    this.#end(new Stopped('The run was stopped.'));
  }

  /** Ends the worker. The client can be used again; the next run starts a new one. */
  close(): void {
    this.#end(new Stopped('The grader was closed.'));
  }

  /** One job after the other: the worker answers while it has nothing else to do. */
  #run(exercise: ExercisePackage | undefined, request: (runId: number) => Request, { onProgress, signal }: RunOptions): Promise<Reply> {
    const job = this.#queue.then(async () => {
      if (signal?.aborted) throw new Stopped('The run was stopped.');
      const stop = () => this.stop();
      signal?.addEventListener('abort', stop, { once: true });
      try {
        const worker = await this.#start();
        return await new Promise<Reply>((resolve, reject) => {
          const runId = ++this.#runId;
          this.#progress = { casesDone: 0, casesTotal: 0 };
          this.#pending = { runId, resolve, reject, onProgress, watchdog: this.#watch() };
          if (exercise) this.#give(worker, exercise);
          worker.postMessage(request(runId));
        });
      } finally {
        signal?.removeEventListener('abort', stop);
      }
    });
    this.#queue = job.catch(() => {});
    return job;
  }

  #start(): Promise<GraderWorker> {
    this.#worker ??= new Promise<GraderWorker>((resolve, reject) => {
      const worker = this.#startWorker();
      this.#running = worker;
      const fail = (message: string) => {
        if (this.#running === worker) this.#end(new WorkerFailed(message));
      };
      const patience = setTimeout(() => fail('The checker did not start.'), this.#startMs);
      this.#abandonStart = (reason) => {
        clearTimeout(patience);
        reject(reason);
      };
      worker.addEventListener('error', ({ message }) => fail(message || 'The checker broke down.'));
      worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
        if (data.kind === 'unusable') return fail(data.message);
        if (data.kind === 'ready') {
          clearTimeout(patience);
          this.#abandonStart = undefined;
          return resolve(worker);
        }
        if (this.#running === worker) this.#receive(data);
      });
      worker.postMessage({ kind: 'open', wasm: this.#wasm } satisfies Request);
    });
    return this.#worker;
  }

  #receive(reply: Exclude<Reply, { kind: 'ready' | 'unusable' }>): void {
    const pending = this.#pending;
    if (!pending || reply.runId !== pending.runId) return;
    clearTimeout(pending.watchdog);
    if (reply.kind === 'progress') {
      pending.watchdog = this.#watch();
      this.#progress = reply;
      return pending.onProgress?.(reply.casesDone, reply.casesTotal);
    }
    this.#pending = undefined;
    if (reply.kind === 'failed') return pending.reject(new WorkerFailed(reply.message));
    pending.resolve(reply);
  }

  #watch(): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.#end(new NoAnswer('No sign of life from the checker.')), this.#watchdogMs);
  }

  #end(reason: Error): void {
    this.#running?.terminate();
    this.#running = undefined;
    this.#worker = undefined;
    this.#given = undefined;
    this.#abandonStart?.(reason);
    this.#abandonStart = undefined;
    const pending = this.#pending;
    this.#pending = undefined;
    if (!pending) return;
    clearTimeout(pending.watchdog);
    pending.reject(reason);
  }
}

/** Vite finds the worker by this very expression (the class must be called Worker); Node runs the file as it is. */
export const startGraderWorker = (): GraderWorker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }) as GraderWorker;
