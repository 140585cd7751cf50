import * as z from 'zod/mini';
import { Id, Moment, count, someText } from './parts.ts';

/** A remark on a line of a submission, seen in the learner's workbench. */
export const Comment = z.object({
  id: Id,
  submission: Id,
  /** Counted from 1. */
  line: count,
  text: z.string(),
  author: z.object({ id: Id, name: z.string() }),
  at: Moment,
  /** When its author wrote it anew; null: never. */
  changedAt: z.nullable(Moment),
});

export const NewComment = z.object({ submission: Id, line: count.check(z.minimum(1), z.maximum(1_000_000)), text: someText(5_000) });

/** `POST /api/comments/:id`: other words, by who wrote it. */
export const ChangedComment = z.object({ text: someText(5_000) });

/** `GET /api/comments?submission&member`: of one submission, on those of one learner, or all that concern whoever asks. */
export const CommentList = z.object({ comments: z.array(Comment) });

export type Comment = z.infer<typeof Comment>;
export type CommentList = z.infer<typeof CommentList>;
