import type { Database } from '../database/open.ts';
import type { EventFeed } from '../events/feed.ts';
import type { Packages, Shelf } from '../exercises/shelf.ts';
import type { LiveStandings } from '../gradebook/live-standings.ts';
import type { PlatformClient } from '../lti/platform-client.ts';
import type { Runs } from '../judging/runs.ts';
import type { Queue } from '../submissions/queue.ts';
import type { Limits } from './limits.ts';

/** Where the server is to be found. */
export interface Address {
  /** As browsers see it, without a slash at the end: `https://class.example.org`. */
  origin: string;
  /** The path under which the site was built: `/` or `/course`. */
  base: string;
  /** There is a proxy in front, which says who asks. */
  isBehindProxy: boolean;
}

/** What the answers are made from. */
export interface Server {
  database: Database;
  queue: Queue;
  shelf: Shelf;
  packages: Packages;
  runs: Runs;
  feed: EventFeed;
  standings: LiveStandings;
  limits: Limits;
  platforms: PlatformClient;
  address: Address;
  now: () => Date;
}

/** An address of the site, for people. */
export const linkTo = ({ origin, base }: Address, path: string): string => `${origin}${base === '/' ? '' : base}/${path}`;
