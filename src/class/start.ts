import { randomBytes } from 'node:crypto';
import type { RequestListener, Server as HttpServer } from 'node:http';
import { resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { type Listening, listenFrom, listenOn, PortTaken, PREFERRED_PORT, THIS_MACHINE } from '../cli/listening.ts';
import { siteHandler } from '../cli/site-handler.ts';
import { storedAssignments } from './assignments/stored.ts';
import { ALIVE_MS, noteAlive, noteDowntime } from './assignments/downtime.ts';
import { type Database, openDatabase } from './database/open.ts';
import { tidy } from './database/tidy.ts';
import type { Db } from './database/schema.ts';
import { EventFeed } from './events/feed.ts';
import { Packages, type Shelf } from './exercises/shelf.ts';
import { LiveStandings } from './gradebook/live-standings.ts';
import { openPool, startJudging } from './judging/judge-worker.ts';
import { Runs } from './judging/runs.ts';
import { passGradesBack } from './lti/grades.ts';
import { PlatformClient } from './lti/platform-client.ts';
import type { Options } from './options.ts';
import { giveFirstToken } from './people/links.ts';
import { openQueue } from './submissions/queue.ts';
import { sweep } from './submissions/sweep.ts';
import { judgeUnread } from './submissions/unreadable.ts';
import { apiOf } from './web/app.ts';
import { Limits, type Limited } from './web/limits.ts';
import { linkTo, type Server } from './web/server.ts';

type Starting = Pick<Options, 'data' | 'url' | 'host' | 'workers' | 'title' | 'base' | 'publicAddress'> & {
  /** Undefined: 4321, or the next that is free. 0: any that is free. */
  port: number | undefined;
  /** The built site. */
  site: string;
  shelf: Shelf;
  /** Is told of faults of the server's own. */
  complain: (fault: unknown) => void;
  now?: () => Date;
  /** For tests: how often somebody may ask in a minute. */
  aMinute?: Partial<Record<Limited, number>>;
};

/** A class server that runs. */
export interface Running {
  /** As browsers see it, with the path of the site. */
  address: string;
  port: number;
  /** Makes the first instructor, once; undefined where there is one. */
  firstLink: string | undefined;
  kind: Database['kind'];
  server: Server;
  /** Ends it: no more requests, the work that runs is given back, and the database is closed. */
  close: () => Promise<void>;
}

/** Starts web and judging parts. Throws with what to do where one cannot be started; nothing is left open then. */
export async function startClass(options: Starting): Promise<Running> {
  const { complain, now = () => new Date() } = options;
  const database = await openDatabase({ folder: options.data, url: options.url });
  const opened: (() => Promise<unknown>)[] = [() => database.close()];
  const closeAll = async () => {
    for (const close of opened.toReversed()) await Promise.resolve(close()).catch(complain);
  };
  try {
    await makeClass(database.db, options.title);
    await noteDowntime(database.db, now());
    const queue = await openQueue(database, complain);
    opened.push(() => queue.close());
    const feed = await EventFeed.open(database, now());
    opened.push(() => feed.close());
    const packages = new Packages(database.db);
    const standings = new LiveStandings(database.db);
    // Runs are answered where they are asked for, also where workers elsewhere judge what is handed in.
    const pool = await openPool(Math.max(1, options.workers));
    opened.push(async () => pool.close());
    if (options.workers > 0) {
      const judging = await startJudging({ db: database.db, queue, packages, pool, workers: options.workers });
      opened.push(() => judging.close());
    }
    const { shelf, base } = options;
    await sweep(database.db, queue);
    await judgeUnread(database.db, queue, shelf);
    const beat = async () => {
      await noteAlive(database.db, now());
      await judgeUnread(database.db, queue, shelf);
    };
    const alive = setInterval(() => void beat().catch(() => {}), ALIVE_MS);
    opened.push(async () => clearInterval(alive));

    // Of a large class this takes seconds, once: whoever opens the gradebook first is not to wait for it.
    const warming = tidy(database)
      .then(() => storedAssignments(database.db))
      .then((assignments) => standings.read(assignments))
      .catch(() => {});
    opened.push(() => warming);

    const platforms = new PlatformClient(database.db, { now, allowsLoopback: options.publicAddress === undefined });
    const grades = await passGradesBack({ db: database.db, queue, feed, live: standings, client: platforms, now });
    opened.push(() => grades.close());

    const limits = new Limits(options.aMinute);
    const address = { origin: options.publicAddress ?? 'http://localhost', base, isBehindProxy: options.publicAddress !== undefined };
    const server: Server = { database, queue, shelf, packages, runs: new Runs(pool), feed, standings, limits, platforms, address, now };
    const { servers, port } = await listen(listenerOf(server, resolve(options.site), complain), options.port, options.host);
    opened.push(() => Promise.all(servers.map(closeHttp)));
    if (options.publicAddress === undefined) address.origin = `http://localhost:${port}`;
    return {
      address: linkTo(address, ''),
      port,
      firstLink: await firstLink(server),
      kind: database.kind,
      server,
      close: closeAll,
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** The API under its path; all else is the site, as `npm run serve` serves it. */
function listenerOf(server: Server, site: string, complain: (fault: unknown) => void): RequestListener {
  const { base } = server.address;
  const api = getRequestListener(apiOf(server, complain).fetch);
  const pages = siteHandler(site, base);
  const prefix = `${base === '/' ? '' : base}/api/`;
  return (request, response) => (request.url?.startsWith(prefix) ? void api(request, response) : pages(request, response));
}

async function makeClass(db: Db, title: string): Promise<void> {
  await db
    .insertInto('class')
    .values({
      title,
      locale: 'en',
      time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      secret: randomBytes(32).toString('hex'),
      alive_at: new Date(),
    })
    .onConflict((on) => on.doNothing())
    .execute();
}

async function firstLink(server: Server): Promise<string | undefined> {
  const { db } = server.database;
  const instructor = await db
    .selectFrom('member')
    .select('id')
    .where('role', '=', 'instructor')
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return instructor ? undefined : linkTo(server.address, `join/#${await giveFirstToken(db)}`);
}

/** Longer than a proxy keeps a connection: else one would now and then send into a connection that is just being closed. */
const KEEP_ALIVE_MS = 65_000;

/** Rejects where a port that was asked for is taken. */
async function listen(handler: RequestListener, port: number | undefined, host: string | undefined): Promise<Listening> {
  const addresses = host === undefined ? THIS_MACHINE : [host];
  const listening = port === undefined ? listenFrom(handler, PREFERRED_PORT, addresses) : listenOn(handler, port, addresses);
  const { servers, port: chosen } = await listening.catch((error: Error) => {
    if (!(error instanceof PortTaken)) throw error;
    throw new Error(`${error.message} Stop what listens there, or ask for another one: --port ${error.port + 1}`);
  });
  for (const server of servers) server.keepAliveTimeout = KEEP_ALIVE_MS;
  return { servers, port: chosen };
}

function closeHttp(http: HttpServer): Promise<void> {
  return new Promise((resolve) => {
    http.close(() => resolve());
    http.closeAllConnections();
  });
}
