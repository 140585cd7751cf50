import { isIP } from 'node:net';
import { parseArgs } from 'node:util';
import { USUAL_WORKERS } from './judging/judge-worker.ts';

/** What a class server is started with. */
export interface Options {
  command: { kind: 'serve' } | { kind: 'export' | 'import' | 'platform'; file: string };
  /** Folder of the embedded database. */
  data: string;
  /** Address of a PostgreSQL server; undefined: embedded. */
  url: string | undefined;
  /** Undefined: 4321, or the next free one. 0: any that is free. */
  port: number | undefined;
  /** The address that is listened on; undefined: this machine alone. */
  host: string | undefined;
  /** Sandboxes of this process; 0: it judges nothing, and workers elsewhere do. */
  workers: number;
  title: string;
  /** Folder of the built site; undefined: `dist`, which is built where it is not there. */
  site: string | undefined;
  /** `/` or `/course`: the path that the site was built for. */
  base: string;
  /** As browsers see it, without a slash at the end; undefined: no proxy in front. */
  publicAddress: string | undefined;
}

export const USAGE =
  'Usage: npm run class -- [--data <folder>] [--port <n>] [--host [<address>]] [--workers <n>] [--title <text>] [--site <folder>]\n' +
  '       npm run class -- export <file> | import <file> | platform <file> [--data <folder>]\n' +
  'In the environment: DATABASE_URL (a PostgreSQL server instead of the folder), BASE (the path of the site), PUBLIC_ADDRESS (behind a proxy).';

/** Each has a sandbox of its own; more than this no machine has cores for. */
const MOST_WORKERS = 64;

/** Reads options and environment. Throws with what is wrong, what was expected and what was found. */
export function readOptions(argv: readonly string[], environment: Record<string, string | undefined>): Options {
  const { values, positionals } = parseArgs({
    args: withHostValue(argv),
    allowPositionals: true,
    options: {
      data: { type: 'string', default: 'class-data' },
      port: { type: 'string' },
      host: { type: 'string' },
      workers: { type: 'string', default: String(USUAL_WORKERS) },
      title: { type: 'string', default: 'Our class' },
      site: { type: 'string' },
    },
  });
  return {
    command: commandOf(positionals),
    data: values.data,
    url: databaseUrl(environment.DATABASE_URL),
    port: values.port === undefined ? undefined : wholeNumber('--port', values.port, 0, 65_535),
    host: hostOf(values.host),
    workers: wholeNumber('--workers', values.workers, 0, MOST_WORKERS),
    title: values.title,
    site: values.site,
    base: `/${(environment.BASE ?? '').replace(/^\/+|\/+$/g, '')}`,
    publicAddress: publicAddress(environment.PUBLIC_ADDRESS),
  };
}

/** `--host` alone opens the server to the network, as it does with `npm run serve`. */
const withHostValue = (argv: readonly string[]): string[] =>
  argv.map((it, at) => (it === '--host' && (argv[at + 1] ?? '--').startsWith('--') ? '--host=0.0.0.0' : it));

function commandOf([name, file, ...more]: readonly string[]): Options['command'] {
  if (name === undefined) return { kind: 'serve' };
  if ((name !== 'export' && name !== 'import' && name !== 'platform') || file === undefined || more.length > 0) throw new Error(USAGE);
  return { kind: name, file };
}

/** The address of a PostgreSQL server, checked as far as it can be without opening it. It may hold a password: it is never repeated. */
export function databaseUrl(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined;
  const { protocol } = parsedUrl(given) ?? {};
  if (protocol === 'postgres:' || protocol === 'postgresql:') return given;
  throw new Error('DATABASE_URL: expected an address as postgres://user:password@host:5432/name.');
}

function publicAddress(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined;
  const url = parsedUrl(given);
  if (url && /^https?:$/.test(url.protocol) && /^\/?$/.test(url.pathname) && url.search === '' && url.hash === '') return url.origin;
  throw new Error(
    `PUBLIC_ADDRESS: expected the address that browsers open, without a path, as https://class.example.org, found ${given}. The path goes into BASE.`,
  );
}

const parsedUrl = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);

function wholeNumber(name: string, given: string, least: number, most: number): number {
  const number = Number(given);
  if (given.trim() !== '' && Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Error(`${name}: expected a whole number from ${least} to ${most}, found ${given}.`);
}

function hostOf(given: string | undefined): string | undefined {
  if (given === undefined || isIP(given) !== 0 || given === 'localhost') return given === 'localhost' ? undefined : given;
  throw new Error(`--host: expected an address of this machine, as 0.0.0.0 for all of them, found ${given}.`);
}
