import * as z from 'zod/mini';
import { Assignment } from './assignment.ts';
import { Member } from './member.ts';
import { Moment, someText } from './parts.ts';

/** `GET /api/class`: what this class is, and what it is to whoever asks. A site without a class server answers 404. */
export const ClassAnswer = z.object({
  /** What the deadlines go by. */
  serverTime: Moment,
  class: z.object({ title: z.string(), locale: z.string(), timeZone: z.string() }),
  /** Null without a session: then only the title is told, and `POST /api/join` leads in. */
  me: z.nullable(Member),
  /** By due time; of a learner with the times that hold for this learner. */
  assignments: z.array(Assignment),
  /** How many submissions wait to be judged; of a learner, their own. */
  waiting: z.number(),
});

/** `POST /api/join`: by the token of a personal link, or by a join code and a name of one's own. */
export const Join = z.union([z.object({ token: someText(200) }), z.object({ code: someText(40), name: someText(200) })]);

/** `POST /api/leave`, `POST /api/logout`, and what else has nothing to tell. */
export const Done = z.object({ done: z.literal(true) });

export type ClassAnswer = z.infer<typeof ClassAnswer>;
export type Join = z.infer<typeof Join>;
