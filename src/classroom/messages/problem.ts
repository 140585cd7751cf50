import * as z from 'zod/mini';
import { AuthorFault } from '../../../graders/messages/author-fault.ts';

/** `application/problem+json`, as RFC 9457 has it: what every refusal is. */
export const Problem = z.object({
  /** Tells programs what it is; `about:blank` where the status says it all. */
  type: z.string(),
  /** The status in a few words. */
  title: z.string(),
  status: z.number(),
  /** A sentence for people: what is wrong, and what to do. */
  detail: z.string(),
  /** Of a 422: which field, as a path with full stops; empty where it is the whole body. */
  field: z.exactOptional(z.string()),
  /** Of a 422 about a text that somebody wrote: each thing that is wrong with it, with its line and column. */
  faults: z.exactOptional(z.array(AuthorFault)),
});

export type Problem = z.infer<typeof Problem>;
