import Worker from 'web-worker';
import { nextReply } from '../site/next-reply.ts';
import type { DrawingRequest } from './drawing-worker.ts';
import type { RenderReply, RenderRequest } from './render-worker.ts';

export type Rendered = Omit<Extract<RenderReply, { kind: 'rendered' }>, 'kind'>;

export interface RendererOptions {
  /** Milliseconds for one text, counted from when the thread has nothing else to do. The course's take some 50, on a slow phone 300. */
  limitMs?: number;
  /** Milliseconds for the thread to be fetched and to start, on a slow phone and a slow network. */
  startMs?: number;
  startWorker?: () => globalThis.Worker;
}

/**
 * Renders texts in a thread of its own, one after the other. A text that takes too long is given up, and the thread with it: the page
 * never waits for a text.
 */
export class Renderer {
  readonly #options: Required<RendererOptions>;
  #worker: Promise<globalThis.Worker> | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor({ limitMs = 3_000, startMs = 30_000, startWorker = startRenderWorker }: RendererOptions = {}) {
    this.#options = { limitMs, startMs, startWorker };
  }

  /** Rejects with the reason where the text cannot be rendered. */
  render(request: RenderRequest | DrawingRequest): Promise<Rendered> {
    const job = this.#queue.then(() => this.#ask(request));
    this.#queue = job.catch(() => {});
    return job;
  }

  async close(): Promise<void> {
    const worker = await this.#worker?.catch(() => undefined);
    worker?.terminate();
    this.#worker = undefined;
  }

  async #ask(request: RenderRequest | DrawingRequest): Promise<Rendered> {
    this.#worker ??= this.#start();
    try {
      const worker = await this.#worker;
      const answer = next(worker, this.#options.limitMs, `${request.path}: it takes too long to be set`);
      worker.postMessage(request);
      const reply = await answer;
      if (reply.kind === 'rendered') return { html: reply.html, examples: reply.examples };
      throw new Refused(reply.kind === 'failed' ? reply.reason : 'unexpected reply');
    } catch (error) {
      // After a refusal the thread is as good as before.
      if (!(error instanceof Refused)) await this.close();
      throw error;
    }
  }

  async #start(): Promise<globalThis.Worker> {
    const worker = this.#options.startWorker();
    try {
      await next(worker, this.#options.startMs, 'what sets texts did not start');
      return worker;
    } catch (error) {
      worker.terminate();
      throw error;
    }
  }
}

class Refused extends Error {}

const next = (worker: globalThis.Worker, limitMs: number, otherwise: string): Promise<RenderReply> =>
  nextReply(worker, { limitMs, late: otherwise, broken: otherwise });

/** The thread that sanitises drawings. */
export function startDrawingWorker(): globalThis.Worker {
  return new Worker(new URL('./drawing-worker.ts', import.meta.url), { type: 'module' });
}

function startRenderWorker(): globalThis.Worker {
  return new Worker(new URL('./render-worker.ts', import.meta.url), { type: 'module' });
}
