import type { Context } from 'hono';
import type * as z from 'zod/mini';
import { PACKAGE_BYTES } from '../../../graders/package/parse-package.ts';
import { boundedBytes } from '../../site/bounded-bytes.ts';
import type { OPERATIONS, OperationName } from './operations.ts';
import { Refusal } from './refusal.ts';

/** A solution has some kilobytes. */
const BODY_BYTES = 256_000;

/** What is larger by its nature. */
const BYTES: Partial<Record<OperationName, number>> = { readRoster: 2_000_000, startTrial: PACKAGE_BYTES };

/** Where every character is kept. Elsewhere U+0000, which a database refuses in texts, is nothing that a person wrote. */
const KEEPS_ALL: readonly OperationName[] = ['submit', 'run', 'startTrial'];

/** The body of a request, checked by the operation's schema, be it JSON or a form; a CSV as text; undefined where none is expected. Throws a refusal that names the field. */
export async function bodyOf(
  http: Context,
  name: OperationName,
  { body: schema, isForm = false }: (typeof OPERATIONS)[OperationName],
): Promise<unknown> {
  if (schema === undefined) return undefined;
  const text = await textOf(http, BYTES[name] ?? BODY_BYTES);
  if (schema === 'text/csv') return text;
  const type = http.req.header('content-type') ?? '';
  const wanted = isForm ? 'application/x-www-form-urlencoded' : 'application/json';
  if (type.split(';')[0]?.trim().toLowerCase() !== wanted) throw new Refusal(415, `The body has to be sent as ${wanted}.`);
  const parsed = (schema as z.core.$ZodType & { safeParse: (data: unknown) => z.core.util.SafeParseResult<unknown> }).safeParse(
    isForm ? Object.fromEntries(new URLSearchParams(text)) : jsonOf(text, KEEPS_ALL.includes(name)),
  );
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') ?? '';
  throw new Refusal(
    422,
    `${field === '' ? 'The body' : `The field ${field}`} cannot be taken: ${issue?.message ?? 'it is not as expected'}.`,
    { field },
  );
}

/** Reads no more than may be, whatever the client says of the length. */
async function textOf(http: Context, mostBytes: number): Promise<string> {
  const { body } = http.req.raw;
  const bytes = body ? await boundedBytes(body, mostBytes) : new Uint8Array();
  if (!bytes) throw new Refusal(413, `This is larger than ${Math.floor(mostBytes / 1_000)} kB, which is all that is taken.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(422, 'The body is not UTF-8.', { field: '' });
  }
}

function jsonOf(text: string, keepsAll: boolean): unknown {
  try {
    return JSON.parse(text, (_, value) => (typeof value === 'string' && !keepsAll ? value.replaceAll('\u0000', '') : value));
  } catch {
    throw new Refusal(422, 'The body is not JSON.', { field: '' });
  }
}
