import * as z from 'zod/mini';
import { VERDICT_NAMES } from '../../../graders/judge/verdict-names.ts';

/** A text of bounded length, in UTF-16 code units. */
export const text = (mostCharacters: number) => z.string().check(z.maxLength(mostCharacters));

/** The same, and not empty. */
export const someText = (mostCharacters: number) => z.string().check(z.minLength(1), z.maxLength(mostCharacters));

/** What the server made, or a client for a submission: a UUID. */
export const Id = z.uuid();

/** Id of an exercise: the name of its folder. */
export const ExerciseId = someText(60);

/** ISO 8601 with its distance to UTC; what the server sends is in UTC. */
export const Moment = z.iso.datetime({ offset: true });

export const VerdictName = z.enum(VERDICT_NAMES);

/** Instructors may do everything, assistants see and comment, learners have what is theirs. */
export const Role = z.enum(['instructor', 'assistant', 'learner']);

/** A whole number from 0. */
export const count = z.int().check(z.nonnegative());

/** A number of points, to two decimals. */
export const Points = z.number().check(z.nonnegative(), z.maximum(1_000_000));

/** What a submission is worth, and what being late cost. */
export const Score = z.object({ points: Points, outOf: Points, daysLate: count });

export type Role = z.infer<typeof Role>;
