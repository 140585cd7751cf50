import type { ClientOptions } from '../graders/worker/client.ts';

/**
 * For a client of which a test expects an answer: it waits for as long as the test itself does (milliseconds), so that a busy machine makes
 * a test slow and never wrong.
 */
export const PATIENT = { watchdogMs: 3_600_000, startMs: 3_600_000 } satisfies Partial<ClientOptions>;
