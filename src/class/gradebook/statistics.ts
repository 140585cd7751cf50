import { sql } from 'kysely';
import type { Statistics } from '../../classroom/messages/gradebook.ts';
import { rowsOf } from '../../gradebook/best.ts';
import { exerciseReport } from '../../gradebook/exercise-report.ts';
import type { GradedResult } from '../../gradebook/result.ts';
import type { Db } from '../database/schema.ts';
import { mistakeDoes } from '../exercises/misreadings.ts';
import type { Packages } from '../exercises/shelf.ts';
import { COUNTING_FIRST, MAY_COUNT } from './counting.ts';

interface Found {
  submission: string;
  member: string;
  name: string;
  key: string;
  received_at: Date;
  characters: number;
  detail: GradedResult;
}

/** Stands for a case that the version of a submission does not have. */
const NO_CASE = ' ';

/** Submissions that are shown of a known mistake. */
const EXAMPLES = 3;

/** How the class does in one exercise: by the report that `regrade` writes as well, and how long it took. */
export async function statisticsOf(db: Db, packages: Packages, exercise: string): Promise<Statistics> {
  const { rows } = await sql<Found>`
    select s.id as submission, s.member, m.name, coalesce(m.external_id, m.name) as key, s.received_at, s.characters, s.detail
    from (
      select distinct on (s.id) s.id, s.member, s.received_at, length(s.source::text) as characters, g.detail
      from submission s join grading g on g.submission = s.id and ${MAY_COUNT} left join exercise_pin p on p.exercise = s.exercise
      where s.exercise = ${exercise} order by ${COUNTING_FIRST}) s
    join member m on m.id = s.member and m.role = 'learner' and m.removed_at is null
    order by s.received_at, s.id`.execute(db);
  const graded = rows.map(({ detail }) => detail);
  const counting = rowsOf(graded);
  const keys = new Map(rows.map(({ member, key }) => [member, key]));
  const { heat, work, examples, mistakes, ...report } = exerciseReport(exercise, counting, graded);
  return {
    ...report,
    mistakes: await Promise.all(
      mistakes.map(async ({ name, learners }) => ({
        name,
        learners,
        does: await mistakeDoes(packages, { exercise, version: versionWith(graded, name), mistake: name }),
        examples: examplesOf(rows, name),
      })),
    ),
    minutesToAcceptance: minutesToAcceptance(rows),
    work: work ?? null,
    heat: {
      ...heat,
      learners: heat.learners.map(({ key: member, marks }) => ({
        member,
        key: keys.get(member) ?? '',
        marks: marks.map((mark) => mark ?? NO_CASE).join(''),
      })),
    },
  };
}

/** The version by which a mistake was recognised last: an exercise may have known it for a while. */
const versionWith = (graded: readonly GradedResult[], name: string): string =>
  graded.findLast(({ mistake }) => mistake === name)?.exerciseVersion ?? '';

/** Of different learners, the shortest first. */
function examplesOf(rows: readonly Found[], mistake: string): Statistics['mistakes'][number]['examples'] {
  const made = rows.filter(({ detail }) => detail.mistake === mistake).toSorted((a, b) => a.characters - b.characters);
  const first = new Map(made.toReversed().map((row) => [row.member, row]));
  return made
    .filter((row) => first.get(row.member) === row)
    .slice(0, EXAMPLES)
    .map(({ submission, member, name }) => ({ submission, member, name }));
}

function minutesToAcceptance(rows: readonly Found[]): Statistics['minutesToAcceptance'] {
  const begun = new Map<string, Date>();
  const minutes = new Map<string, number>();
  for (const { member, received_at, detail } of rows) {
    const start = begun.get(member) ?? received_at;
    begun.set(member, start);
    if (detail.verdict === 'accepted' && !minutes.has(member)) minutes.set(member, (received_at.getTime() - start.getTime()) / 60_000);
  }
  const sorted = [...minutes.values()].sort((a, b) => a - b);
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  return median === undefined ? null : { least: sorted[0] ?? median, median, most: sorted.at(-1) ?? median };
}
