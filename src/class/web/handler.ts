import type { Context } from 'hono';
import type * as z from 'zod/mini';
import type { MemberRow } from '../database/schema.ts';
import type { OPERATIONS, OperationName } from './operations.ts';
import type { Server } from './server.ts';

type Of<Name extends OperationName> = (typeof OPERATIONS)[Name];

/** What is sent with an operation, once it was checked. */
type BodyOf<Name extends OperationName> =
  Of<Name> extends { body?: infer Body }
    ? Exclude<Body, undefined | 'text/csv'> extends z.core.$ZodType<infer Sent>
      ? Sent
      : string
    : never;

/** What an operation answers. */
export type AnswerOf<Name extends OperationName> = Of<Name> extends { answer: z.core.$ZodType<infer Answer> } ? Answer : never;

/** A request that the guard let through. */
export interface Asked<Body> {
  server: Server;
  /** Whoever asks; undefined without a session, which only happens where anyone may ask. */
  visitor: MemberRow | undefined;
  /** The same where a session is needed. */
  me: MemberRow;
  /** Moment of the request, by the server's clock. */
  now: Date;
  body: Body;
  /** `:id` of the path, a UUID unless the operation says otherwise. */
  id: string;
  query: (name: string) => string | undefined;
  http: Context;
}

/** Answers an operation: with what is said, or with a response of its own. Throws `Refusal`. */
export type Handlers<Names extends OperationName> = {
  [Name in Names]: (asked: Asked<BodyOf<Name>>) => Promise<AnswerOf<Name> | Response>;
};
