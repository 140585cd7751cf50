import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { memberOfSession } from '../people/sessions.ts';
import { assignmentHandlers } from './assignment-handlers.ts';
import { bodyOf } from './body.ts';
import { commentHandlers } from './comment-handlers.ts';
import { classHandlers } from './class-handlers.ts';
import { eventStream } from './event-stream.ts';
import { guard, SESSION_COOKIE } from './guard.ts';
import type { Asked, Handlers } from './handler.ts';
import { isUuid } from './is-uuid.ts';
import { ltiHandlers } from './lti-handlers.ts';
import { memberHandlers } from './member-handlers.ts';
import { platformHandlers } from './platform-handlers.ts';
import { openApi } from './openapi.ts';
import { OPERATIONS, type OperationName } from './operations.ts';
import { notFound, problemResponse, Refusal, refusalOf } from './refusal.ts';
import { runHandlers } from './run-handlers.ts';
import type { Server } from './server.ts';
import { submissionHandlers } from './submission-handlers.ts';
import { trialHandlers } from './trial-handlers.ts';

/** What answers each operation: one that has no handler is an error of types. */
const HANDLERS: Handlers<OperationName> = {
  ...classHandlers,
  ...submissionHandlers,
  ...commentHandlers,
  ...runHandlers,
  ...assignmentHandlers,
  ...memberHandlers,
  ...trialHandlers,
  ...ltiHandlers,
  ...platformHandlers,
  events: async ({ server, me, http }) => {
    const token = getCookie(http, SESSION_COOKIE) ?? '';
    return eventStream(http, server, me, async () => (await memberOfSession(server.database.db, token, server.now())) !== undefined);
  },
};

/** Everything under `/api/`. `complain` is told of faults of the server's own. */
export function apiOf(server: Server, complain: (fault: unknown) => void): Hono {
  const { base } = server.address;
  const app = new Hono().basePath(base === '/' ? '' : base);
  app.use('*', async (http, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) if (!http.res.headers.has(name)) http.res.headers.set(name, value);
  });
  app.get('/api/openapi.json', (http) => http.json(openApi()));
  for (const name of Object.keys(OPERATIONS) as OperationName[]) {
    const operation = OPERATIONS[name];
    app.on(operation.method, operation.path, async (http) => {
      const visitor = await guard(http, server, name, operation);
      const id = http.req.param('id') ?? '';
      if (operation.path.includes(':id') && name !== 'readStatistics' && !isUuid(id)) throw notFound('entry');
      const body = await bodyOf(http, name, operation);
      const asked: Asked<unknown> = {
        server,
        visitor,
        get me() {
          if (!visitor) throw new Refusal(401, 'You are not in the class with this browser.');
          return visitor;
        },
        now: server.now(),
        body,
        id,
        query: (part) => http.req.query(part),
        http,
      };
      const handle = HANDLERS[name] as (asked: Asked<unknown>) => Promise<object>; // body and handler are those of one operation
      const answer = await handle(asked);
      return answer instanceof Response ? answer : http.json(answer);
    });
  }
  app.notFound((http) => problemResponse(unknownAddress(http.req.path, base)));
  app.onError((error) => problemResponse(refusalOf(error, complain)));
  return app;
}

/** An answer is no page, unless it says so itself, and is kept by nobody. */
const HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

function unknownAddress(path: string, base: string): Refusal {
  const inside = base === '/' ? path : path.slice(base.length);
  const methods = Object.values(OPERATIONS).flatMap((it) =>
    new RegExp(`^${it.path.replace(/:\w+/g, '[^/]+')}$`).test(inside) ? [it.method] : [],
  );
  if (methods.length === 0) return new Refusal(404, 'There is nothing at this address. /api/openapi.json says what there is.');
  return new Refusal(405, `This address takes ${methods.join(' and ')}.`, { headers: { allow: methods.join(', ') } });
}
