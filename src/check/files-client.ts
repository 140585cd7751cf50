import Worker from 'web-worker';
import { START_MS } from '../../graders/sandbox/limits.ts';
import { Stopped, WorkerFailed } from '../../graders/worker/client.ts';
import { brokenOff } from './broken-off.ts';
import type { ExerciseFolder } from './check-files.ts';
import type { FilesReply, FilesRequest } from './files-worker.ts';
import type { CheckReport, OnStep } from './report.ts';

export interface FilesCheckOptions {
  /** The engine, compiled or by its address. */
  wasm: WebAssembly.Module | string;
  startWorker?: () => globalThis.Worker;
  /** Milliseconds that the thread may take to be fetched and to start. */
  startMs?: number;
  /** Milliseconds without a step of the check, after which it is given up. */
  silenceMs?: number;
}

/**
 * Only what no limit of work counts can take so long: the types of an author's code, whose reading nobody can bound. The longest silence in a
 * check of the course's exercises is some five seconds on a laptop.
 */
const SILENCE_MS = 120_000;

interface Running {
  request: Extract<FilesRequest, { kind: 'check' }>;
  onStep: OnStep;
  resolve: (report: CheckReport) => void;
  reject: (reason: Error) => void;
}

/** Checks an exercise while somebody writes it, in a thread of its own: one check at a time, the newest. The page never waits for the thread. */
export class FilesCheck {
  readonly #options: Required<FilesCheckOptions>;
  #worker: globalThis.Worker | undefined;
  #isReady = false;
  #running: Running | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ wasm, startWorker = startFilesWorker, startMs = START_MS, silenceMs = SILENCE_MS }: FilesCheckOptions) {
    this.#options = { wasm, startWorker, startMs, silenceMs };
  }

  /**
   * Checks an exercise, and ends the check that runs. What is wrong with the files is in the report, also where the check had to be given up.
   * Rejects with `Stopped` where a newer check began or the client was closed, with `WorkerFailed` where the thread did not start.
   */
  check(folder: ExerciseFolder, onStep: OnStep = () => {}, { isDraft = false } = {}): Promise<CheckReport> {
    this.#stop('A newer check began.');
    const report = new Promise<CheckReport>((resolve, reject) => {
      this.#running = { request: { kind: 'check', folder, isDraft }, onStep, resolve, reject };
    });
    if (this.#isReady) this.#ask();
    else if (!this.#worker) this.#start();
    return report;
  }

  /** Ends the check that runs, and the thread. Another check starts a new one. */
  close(): void {
    this.#stop('The check was closed.');
    this.#end();
  }

  #start(): void {
    const worker = this.#options.startWorker();
    this.#worker = worker;
    const isOwn = () => this.#worker === worker;
    worker.addEventListener('message', ({ data }: MessageEvent<FilesReply>) => isOwn() && this.#hear(data));
    worker.addEventListener('error', ({ message }) => isOwn() && this.#breakOff(message || 'its thread ended'));
    worker.postMessage({ kind: 'open', wasm: this.#options.wasm } satisfies FilesRequest);
    this.#watch();
  }

  #ask(): void {
    if (!this.#running) return;
    this.#worker?.postMessage(this.#running.request);
    this.#watch();
  }

  #hear(reply: FilesReply): void {
    clearTimeout(this.#timer);
    switch (reply.kind) {
      case 'ready':
        this.#isReady = true;
        return this.#ask();
      case 'unusable':
      case 'failed':
        return this.#breakOff(reply.message);
      case 'step':
        this.#watch();
        return this.#running?.onStep(reply.step, reply.done, reply.total);
      case 'report':
        this.#running?.resolve(reply.report);
        this.#running = undefined;
        return;
      default:
        return reply satisfies never;
    }
  }

  #watch(): void {
    clearTimeout(this.#timer);
    const { silenceMs, startMs } = this.#options;
    this.#timer = this.#isReady
      ? setTimeout(() => this.#breakOff('it took too long. Is there a type that needs itself?'), silenceMs)
      : setTimeout(() => this.#breakOff('it did not start'), startMs);
  }

  /** Of a thread that had started, this says something of the files; of one that had not, of the site or the network. */
  #breakOff(reason: string): void {
    const running = this.#running;
    const hadStarted = this.#isReady;
    this.#running = undefined;
    this.#end();
    if (hadStarted) running?.resolve(brokenOff(running.request.folder.id, reason));
    else running?.reject(new WorkerFailed(reason));
  }

  /** A thread that is only starting is of use to the next check, too. */
  #stop(reason: string): void {
    const running = this.#running;
    if (!running) return;
    this.#running = undefined;
    if (this.#isReady) this.#end();
    running.reject(new Stopped(reason));
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#isReady = false;
  }
}

/** Vite finds the worker by this very expression (the class must be called Worker); Node runs the file as it is. */
function startFilesWorker(): globalThis.Worker {
  return new Worker(new URL('./files-worker.ts', import.meta.url), { type: 'module' });
}
