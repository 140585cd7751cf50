import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { ClassEvent } from '../../classroom/messages/event.ts';
import type { MemberRow } from '../database/schema.ts';
import { isFor, type KeptEvent } from '../events/feed.ts';
import type { Server } from './server.ts';

/** Proxies end a connection on which nothing comes for a minute. */
const SIGN_OF_LIFE_MS = 25_000;

/**
 * The events that concern a member, as they happen; what was missed since `Last-Event-ID` comes first. `isStillIn` is asked now and then, and
 * whenever somebody comes or goes: a stream outlives no session.
 */
export function eventStream(http: Context, { feed, now }: Server, me: MemberRow, isStillIn: () => Promise<boolean>): Response {
  return streamSSE(http, async (stream) => {
    let line: Promise<unknown> = Promise.resolve();
    const write = (message: { event?: string; id?: string; data: string }) => {
      line = line.then(() => stream.writeSSE(message)).catch(() => {});
    };
    const send = (id: number, data: object) => write({ event: 'class', id: String(id), data: JSON.stringify(data) });
    const over = Promise.withResolvers<void>();
    const check = () =>
      void isStillIn().then(
        (isIn) => !isIn && over.resolve(),
        () => {},
      );
    stream.onAbort(() => over.resolve());

    let sent = feed.last;
    const onEvent = (event: KeptEvent) => {
      if (event.id <= sent) return;
      sent = event.id;
      if (isFor(event, me)) send(event.id, event.data);
      if ((event.data as ClassEvent).kind === 'members') check();
    };
    const stop = feed.listen(onEvent);
    const last = Number(http.req.header('last-event-id') ?? Number.NaN);
    const upTo = sent;
    const missed = Number.isInteger(last) ? await feed.since(last) : undefined;
    if (missed) for (const event of missed) event.id <= upTo && isFor(event, me) && send(event.id, event.data);
    else send(upTo, { kind: 'hello', serverTime: now().toISOString() } satisfies ClassEvent);
    const alive = setInterval(() => {
      write({ data: '', event: 'alive' });
      check();
    }, SIGN_OF_LIFE_MS);
    await over.promise;
    clearInterval(alive);
    stop();
    await line;
  });
}
