import type { Tables } from './schema.ts';

/** What the first line of an exported class says. */
export const EXPORT_FORMAT = 'crossmodal-class';

/** Columns that are JSON: their values are written again as they are read. */
type Exported = { table: keyof Tables; key: string; json: readonly string[] };

/** Tables in the order in which they are read in again: what others refer to comes first. Sessions, events and jobs are of one server. */
export const EXPORTED: readonly Exported[] = [
  { table: 'class', key: 'id', json: [] },
  { table: 'member', key: 'id', json: [] },
  { table: 'link', key: 'id', json: [] },
  { table: 'exercise_version', key: 'exercise, version', json: ['package'] },
  { table: 'exercise_pin', key: 'exercise', json: [] },
  { table: 'assignment', key: 'id', json: [] },
  { table: 'extension', key: 'id', json: [] },
  { table: 'points_by_hand', key: 'id', json: [] },
  { table: 'downtime', key: 'id', json: [] },
  { table: 'submission', key: 'id', json: ['source', 'claimed'] },
  { table: 'trial', key: 'id', json: [] },
  { table: 'grading', key: 'id', json: ['detail'] },
  { table: 'not_judged', key: 'id', json: [] },
  { table: 'comment', key: 'id', json: [] },
  { table: 'change', key: 'id', json: ['before', 'after'] },
  { table: 'lti_key', key: 'id', json: ['private_key'] },
  { table: 'lti_platform', key: 'id', json: ['deployments'] },
  { table: 'lti_course', key: 'id', json: [] },
  { table: 'lti_person', key: 'platform, subject', json: [] },
  { table: 'lti_course_member', key: 'course, member', json: [] },
  { table: 'lti_line_item', key: 'id', json: [] },
  { table: 'lti_score', key: 'line_item, member', json: [] },
];

/** Tables whose ids the database counts. */
export const COUNTED = ['extension', 'points_by_hand', 'downtime', 'grading', 'not_judged', 'change'] as const;

export interface Counts {
  members: number;
  submissions: number;
  gradings: number;
}

/** Counts rows as they go by. */
export function countsOf(): { counts: Counts; add: (table: string, rows: number) => void } {
  const counts: Counts = { members: 0, submissions: 0, gradings: 0 };
  const names: Record<string, keyof Counts> = { member: 'members', submission: 'submissions', grading: 'gradings' };
  return {
    counts,
    add: (table, rows) => {
      const name = names[table];
      if (name) counts[name] += rows;
    },
  };
}
