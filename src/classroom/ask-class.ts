import * as z from 'zod/mini';
import type { AuthorFault } from '../../graders/messages/author-fault.ts';
import { href } from '../site/href.ts';
import { Problem } from './messages/problem.ts';

/**
 * What came of a request. `refused`: the class understood and said no, in a sentence for people. `later`: nobody answered, or the class
 * cannot answer now; the same request may succeed after `afterMs`, where the class has said so.
 */
export type Asked<Answer> =
  | { kind: 'answered'; answer: Answer }
  | { kind: 'refused'; status: number; sentence: string; field?: string; faults?: readonly AuthorFault[] }
  | { kind: 'later'; sentence: string; afterMs?: number };

interface Sending {
  method?: 'POST' | 'PUT';
  /** Sent as JSON; with `type`, as it is. */
  body?: unknown;
  type?: 'text/csv';
  /** Ends the request; nobody answers then. */
  signal?: AbortSignal;
}

/** Asks the class of this site. Never rejects. `path` begins with `/api/`. */
export async function askClass<Answer>(answer: z.core.$ZodType<Answer>, path: string, sending: Sending = {}): Promise<Asked<Answer>> {
  const { method = 'GET', body, type, signal } = { ...(sending.body !== undefined && { method: 'POST' as const }), ...sending };
  try {
    const response = await fetch(href(path), {
      method,
      ...(signal && { signal }),
      ...(body !== undefined && {
        body: type === undefined ? JSON.stringify(body) : String(body),
        headers: { 'content-type': type ?? 'application/json' },
      }),
    });
    return readAnswer(answer, response.status, await response.text(), response.headers.get('retry-after'));
  } catch {
    return { kind: 'later', sentence: NOBODY };
  }
}

/** The same for grades as a table, which are handed on byte for byte. */
export async function askClassForCsv(path: string): Promise<Asked<Blob>> {
  try {
    const response = await fetch(href(path), { headers: { accept: 'text/csv' } });
    if (response.ok) return { kind: 'answered', answer: await response.blob() };
    return readAnswer(z.never(), response.status, await response.text(), response.headers.get('retry-after'));
  } catch {
    return { kind: 'later', sentence: NOBODY };
  }
}

const NOBODY = 'The class cannot be reached. Are you online?';

/** Too slow, too often, or a fault that passes. */
const passes = (status: number): boolean => status === 408 || status === 425 || status === 429 || status >= 500;

/** What an answer means. A pure function of what came. */
export function readAnswer<Answer>(
  schema: z.core.$ZodType<Answer>,
  status: number,
  text: string,
  retryAfter: string | null,
): Asked<Answer> {
  const data = jsonOf(text);
  if (status >= 200 && status < 300) {
    const parsed = z.safeParse(schema, data);
    if (parsed.success) return { kind: 'answered', answer: parsed.data };
    return { kind: 'later', sentence: 'The class answers in a way that this page does not understand. Reload the page.' };
  }
  const { data: problem } = z.safeParse(Problem, data);
  if (passes(status)) {
    const afterMs = secondsOf(retryAfter) * 1_000;
    const sentence = problem?.detail ?? `The class cannot answer now (${status}).`;
    return { kind: 'later', sentence, ...(afterMs > 0 && { afterMs }) };
  }
  // A site without a class, or a proxy in front of one that is down, answers with a page of its own.
  if (!problem) return { kind: 'later', sentence: 'There is no class at this address.' };
  const { detail: sentence, field, faults } = problem;
  return { kind: 'refused', status, sentence, ...(field !== undefined && { field }), ...(faults !== undefined && { faults }) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Of `Retry-After`; 0 where nothing was said. The class writes seconds; a date, which a proxy may write, is left to the own clock. */
const secondsOf = (retryAfter: string | null): number => {
  const seconds = Number(retryAfter ?? 0);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : 0;
};
