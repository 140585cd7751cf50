import { sql } from 'kysely';

/**
 * Of the gradings `g` of a submission `s`, whose exercise is pinned by `p`, which may count, and in which order: the first of each submission
 * does.
 */
export const MAY_COUNT = sql`(g.trial is null or g.trial in (select id from trial where state = 'applied'))`;
export const COUNTING_FIRST = sql`s.id, (g.exercise_version = p.version) desc, g.graded_at desc, g.id desc`;
