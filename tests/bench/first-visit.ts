/**
 * `node tests/bench/first-visit.ts`: what the first visit pays for use without a network. Pages of the built site are opened in a new
 * profile with and without the service worker, in turns, in one run: bytes and requests until the page can be used, the time until then,
 * and the ratios. All of it is counted and slowed down by the server (1.6 Mbit/s for everything together, a poor phone connection),
 * because a browser slows pages down and leaves service workers alone.
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from '@playwright/test';
import { siteHandler } from '../../src/cli/site-handler.ts';
import { DIST } from '../e2e/built-pages.ts';
import { findBrowser } from '../e2e/browser.ts';
import { line, median, ms, times } from './timing.ts';

const ROUNDS = Number(process.argv[2] ?? 3);
const BYTES_PER_SECOND = 200_000;

/** A page, and what is there once all of it can be used. */
const PAGES = [
  ['first page', '', '#map[data-listening]'],
  ['lesson', 'lessons/23-entropy/', 'article[data-listening]'],
  ['exercise, with its full editor', 'exercises/entropy/', '.code-full .monaco-editor .view-line'],
] as const;

interface Visit {
  bytes: number;
  requests: number;
  timeMs: number;
  /** Requests of the service worker, or for it, that came before the page could be used. */
  ofWorker: number;
}

const counted = { bytes: 0, requests: 0, ofWorker: 0 };
const connection = slowLine(BYTES_PER_SECOND);
const handler = siteHandler(DIST, '/');
const server = createServer((request, response) => {
  counted.requests++;
  if (request.headers['service-worker'] === 'script' || /\/sw\.js$/.test(request.headers.referer ?? '')) counted.ofWorker++;
  slowDown(response);
  handler(request, response);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
const browser = await chromium.launch(await findBrowser());

for (const [what, path, usable] of PAGES) {
  const withWorker: Visit[] = [];
  const without: Visit[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    without.push(await visit(browser, path, usable, 'block'));
    withWorker.push(await visit(browser, path, usable, 'allow'));
  }
  const of = (visits: Visit[], field: keyof Visit) => median(visits.map((one) => one[field]));
  const compared = (field: keyof Visit, say: (value: number) => string): string[] => [
    say(of(without, field)),
    say(of(withWorker, field)),
    times(of(withWorker, field) / of(without, field)),
  ];
  line(`${what}: bytes without and with`, ...compared('bytes', (bytes) => `${(bytes / 1000).toFixed(1)} kB`));
  line(`${what}: requests without and with`, ...compared('requests', String), `${of(withWorker, 'ofWorker')} of the worker`);
  line(`${what}: time without and with`, ...compared('timeMs', ms));
}
await browser.close();
server.closeAllConnections();
server.close();

async function visit(of: Browser, path: string, usable: string, serviceWorkers: 'allow' | 'block'): Promise<Visit> {
  const context = await of.newContext({ serviceWorkers });
  const page = await context.newPage();
  Object.assign(counted, { bytes: 0, requests: 0, ofWorker: 0 });
  const start = performance.now();
  await page.goto(address + path, { waitUntil: 'commit', timeout: 120_000 });
  await page.locator(usable).first().waitFor({ state: 'attached', timeout: 120_000 });
  const seen = { ...counted, timeMs: performance.now() - start };
  await context.close();
  return seen;
}

/** Lets so many bytes a second through, for everything that is sent; each gets its turn after 4 kB. */
function slowLine(bytesPerSecond: number): (bytes: number) => Promise<void> {
  let free = 0;
  return (bytes) => {
    const now = performance.now();
    free = Math.max(now, free) + (bytes / bytesPerSecond) * 1000;
    return new Promise((resolve) => setTimeout(resolve, free - now));
  };
}

/** Sends what is written to a response as slowly as the line takes it. */
function slowDown(response: ServerResponse): void {
  const PIECE = 4096;
  const write = response.write.bind(response) as (chunk: Buffer) => boolean;
  const end = response.end.bind(response) as (chunk?: Buffer) => ServerResponse;
  let last: Promise<void> = Promise.resolve();
  const send = (chunk: unknown): void => {
    if (chunk === undefined || chunk === null || typeof chunk === 'function') return;
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
    last = last.then(async () => {
      for (let from = 0; from < bytes.length; from += PIECE) {
        const piece = bytes.subarray(from, from + PIECE);
        await connection(piece.length);
        counted.bytes += piece.length;
        if (!response.destroyed) write(piece);
      }
      response.emit('drain');
    });
  };
  Object.assign(response, {
    write: (chunk: unknown) => {
      send(chunk);
      return false;
    },
    end: (chunk?: unknown) => {
      send(chunk);
      void last.then(() => end());
      return response;
    },
  });
}
