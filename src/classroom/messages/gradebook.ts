import * as z from 'zod/mini';
import { CaseKind } from '../../../graders/verdict.ts';
import { Id, Moment, Points, Score, VerdictName, count } from './parts.ts';

/** One learner and one exercise; null where nothing was handed in. */
export const Cell = z.object({
  state: z.union([VerdictName, z.enum(['not-graded', 'waiting'])]),
  right: count,
  of: count,
  score: z.exactOptional(Score),
  /** Points that an instructor gave by hand stand in `score`. */
  overridden: z.exactOptional(z.literal(true)),
});

/** `GET /api/gradebook`: one row a learner, one cell an exercise, as the report of a class shows them. With `Accept: text/csv`, `grades.csv`. */
export const Gradebook = z.object({
  serverTime: Moment,
  exerciseIds: z.array(z.string()),
  hasScores: z.boolean(),
  counts: z.object({ learners: count, submissions: count, graded: count, accepted: count, claims: count, waiting: count }),
  rows: z.array(
    z.object({
      member: Id,
      key: z.string(),
      names: z.array(z.string()),
      verified: z.boolean(),
      cells: z.array(z.nullable(Cell)),
      total: Points,
    }),
  ),
  /** Of the class, and nothing handed in yet. */
  notBegun: z.array(z.object({ member: Id, key: z.string(), name: z.string() })),
});

const Learners = z.object({ name: z.string(), learners: count });

/** `GET /api/exercises/:id/statistics`: how the class does in one exercise. */
export const Statistics = z.object({
  exercise: z.string(),
  /** Learners with a verdict, and those of them with an accepted one. */
  learners: count,
  accepted: count,
  verdicts: z.array(z.object({ verdict: VerdictName, learners: count })),
  attempts: z.object({ total: count, most: count }),
  /** Known mistakes by how many made them: what each does, in a sentence, and three submissions to look at. */
  mistakes: z.array(
    z.extend(Learners, { does: z.nullable(z.string()), examples: z.array(z.object({ submission: Id, member: Id, name: z.string() })) }),
  ),
  /** Learners with a wrong answer to which no known mistake fits. */
  unnamed: count,
  /** Minutes from a learner's first submission to the first accepted one; null where nobody has one. */
  minutesToAcceptance: z.nullable(z.object({ least: z.number(), median: z.number(), most: z.number() })),
  /** Work of accepted solutions as a multiple of the reference's; null where none was accepted. */
  work: z.nullable(z.object({ least: z.number(), median: z.number(), most: z.number() })),
  /** Who fails where: cases that somebody fails, and learners who fail some, each with a character for each of these cases. */
  heat: z.object({
    cases: z.array(z.object({ position: count, group: CaseKind, number: count, failures: count })),
    learners: z.array(z.object({ member: Id, key: z.string(), marks: z.string() })),
    accepted: count,
    others: count,
    silent: count,
  }),
});

export type Gradebook = z.infer<typeof Gradebook>;
export type Statistics = z.infer<typeof Statistics>;
