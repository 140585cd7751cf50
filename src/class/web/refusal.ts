import { STATUS_CODES } from 'node:http';
import type { AuthorFault } from '../../../graders/messages/author-fault.ts';
import type { Problem } from '../../classroom/messages/problem.ts';

/** Why a request is not answered with what it asks for. Thrown where that is seen, and answered as a problem. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly status: number;
  readonly field: string | undefined;
  readonly headers: Record<string, string>;
  readonly faults: readonly AuthorFault[] | undefined;

  /** `detail`: a sentence for people. */
  constructor(
    status: number,
    detail: string,
    { field, headers = {}, faults }: { field?: string | undefined; headers?: Record<string, string>; faults?: readonly AuthorFault[] } = {},
  ) {
    super(detail);
    this.status = status;
    this.field = field;
    this.headers = headers;
    this.faults = faults;
  }
}

export const tooOften = (seconds: number): Refusal =>
  new Refusal(429, `Too many requests. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`, {
    headers: { 'retry-after': String(seconds) },
  });

/** What one may not know of, and what there is not, look alike. */
export const notFound = (what: string): Refusal => new Refusal(404, `There is no such ${what}.`);

/** A refusal as it is answered. */
export function problemResponse({ status, message, field, headers, faults }: Refusal): Response {
  const problem: Problem = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: message,
    ...(field !== undefined && { field }),
    ...(faults !== undefined && { faults: [...faults] }),
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });
}

/** How the driver and the database say that the database is away, or going. */
const AWAY = /ECONN|EPIPE|terminat|timeout|not queryable|Connection|57P0|08\d{3}|starting up|shutting down/i;

/** What was thrown, as a refusal: the database's absence passes, all else is a fault of the server's own, and told to nobody. */
export function refusalOf(error: unknown, complain: (fault: unknown) => void): Refusal {
  if (error instanceof Refusal) return error;
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (AWAY.test(`${code} ${message}`))
    return new Refusal(503, 'The database is not reachable. What you sent is not lost: try again in some seconds.', {
      headers: { 'retry-after': '5' },
    });
  complain(error);
  return new Refusal(500, 'The server has a fault. Try again, and tell your instructor if it stays.');
}
