import { sql } from 'kysely';

/**
 * Of the gradings `g` of a submission `s`, whose exercise is pinned by `p`, which may count, and in which order: the first of each submission
 * does. The view `current_grading` says the same, but has the gradings of the whole class sorted first, whatever is asked of it.
 */
export const MAY_COUNT = sql`(g.trial is null or g.trial in (select id from trial where state = 'applied'))`;
export const COUNTING_FIRST = sql`s.id, (g.exercise_version = p.version) desc, g.graded_at desc, g.id desc`;
