/**
 * Serves the whole course without a network. The build writes the list of files in front of this script (src/build/service-worker.ts).
 * What is not in the list, such as a class server's `/api`, never meets it.
 */
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import type { TakeOverAnswer } from './take-over.ts';

declare const FILES: PrecacheEntry[];

/** What this script uses of a service worker; TypeScript knows either a page or a worker, not both. */
interface Worker {
  addEventListener(type: 'message', listener: (event: WorkerMessage) => void): void;
  addEventListener(type: 'activate', listener: (event: { waitUntil(done: Promise<unknown>): void }) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void>; matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<unknown[]> };
}

type WorkerMessage = { data: unknown; ports: readonly MessagePort[]; waitUntil(done: Promise<unknown>): void };

const worker = globalThis as unknown as Worker;

// Every file is the same whatever is asked of it: Pagefind adds the time, and a page reads its own query.
precacheAndRoute(FILES, { ignoreURLParametersMatching: [/./], cleanURLs: false });
cleanupOutdatedCaches();

// From the first visit on, without a reload. A later version waits until it is asked for, or all pages are closed.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(takeOver(event.ports[0]));
});

/** Takes over only from the page that asks: another one may be in the midst of an exercise, and would miss its files. */
async function takeOver(asker: MessagePort | undefined): Promise<void> {
  const others = (await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })).length - 1;
  asker?.postMessage({ others } satisfies TakeOverAnswer);
  if (others <= 0) await worker.skipWaiting();
}
