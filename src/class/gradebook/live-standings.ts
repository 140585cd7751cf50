import { sql } from 'kysely';
import type { ClassEvent } from '../../classroom/messages/event.ts';
import { ruleOf } from '../../grading/grading-file.ts';
import { assignmentsByExercise, scorerOf } from '../assignments/scoring.ts';
import type { StoredAssignment } from '../assignments/stored.ts';
import type { Db } from '../database/schema.ts';
import { type LightRow, lightRows } from './light-rows.ts';
import { type Standing, standingsOf } from './standings.ts';

/** What one member has of one exercise. */
export interface OfOne {
  standing: Standing;
  submissions: number;
  graded: number;
  accepted: number;
  waiting: number;
}

/** By exercise, then by member. */
type Standings = Map<string, Map<string, OfOne>>;

/** How far the database is, and what the points of everybody depend on. */
interface State {
  event: number;
  oldest: number;
  rules: string;
}

/** More events than these are as long to go through as everything is to be read again. */
const MOST_EVENTS = 20_000;

/** Rows that are read at once: the fewer, the shorter anybody waits meanwhile; the more, the sooner all is read. */
const MOST_ROWS = 50_000;

/** Parameters of one statement have an end, and so many members are read as fast as all. */
const MOST_MEMBERS = 500;

/**
 * What counts of every member and exercise, kept in this process: of a large class it is read once, and after that only what has changed, as the
 * kept events tell, which are written with what they tell of. What is asked for is as it was when it was asked for, or newer.
 */
export class LiveStandings {
  readonly #db: Db;
  #known: { standings: Standings; state: State } | undefined;
  #reading: Promise<unknown> = Promise.resolve();

  constructor(db: Db) {
    this.#db = db;
  }

  /** The standings by the rules of these assignments. They are not to be changed. */
  read(assignments: readonly StoredAssignment[]): Promise<Standings> {
    const read = this.#reading.then(() => this.#refresh(assignments));
    this.#reading = read.catch(() => {});
    return read;
  }

  async #refresh(assignments: readonly StoredAssignment[]): Promise<Standings> {
    // Before anything else: what happens while it is read is told by a later event, and read once more.
    const state = await stateOf(this.#db);
    const known = this.#known;
    const changed = known && known.state.rules === state.rules ? await this.#changedSince(known.state, state) : undefined;
    const standings: Standings = changed ? (known?.standings ?? new Map()) : new Map();
    // Half-read standings are forgotten where something fails.
    this.#known = undefined;
    if (changed)
      for (const [exercise, members] of changed) await this.#readInto(standings, { exercises: [exercise], members, assignments });
    else for (const exercises of await this.#everything()) await this.#readInto(standings, { exercises, members: 'all', assignments });
    this.#known = { standings, state };
    return standings;
  }

  /** Of which exercises and members something has changed; `all` where it may be of anybody. Undefined where that cannot be told. */
  async #changedSince(before: State, now: State): Promise<Map<string, Set<string> | 'all'> | undefined> {
    if (now.event === before.event) return new Map();
    if (now.oldest > before.event + 1 || now.event - before.event > MOST_EVENTS) return undefined;
    const rows = await this.#db.selectFrom('event').select('data').where('id', '>', before.event).where('id', '<=', now.event).execute();
    const changed = new Map<string, Set<string> | 'all'>();
    for (const { data } of rows) {
      const event = data as ClassEvent; // what `tell` kept
      if (event.kind === 'trial' && (event.trial.state === 'applied' || event.trial.state === 'undone'))
        changed.set(event.trial.exercise, 'all');
      if (event.kind !== 'received' && event.kind !== 'graded' && event.kind !== 'not-judged') continue;
      const members = changed.get(event.exercise) ?? new Set<string>();
      if (members !== 'all') changed.set(event.exercise, members.size < MOST_MEMBERS ? members.add(event.member) : 'all');
    }
    return changed;
  }

  /** All exercises, in parts that are read at once. Reading one after the other goes through the gradings of the whole class for each. */
  async #everything(): Promise<string[][]> {
    const { rows } = await sql<{ exercise: string; many: number }>`
      select exercise, count(*)::int as many from submission group by exercise order by exercise`.execute(this.#db);
    const parts: string[][] = [];
    let inPart = MOST_ROWS;
    for (const { exercise, many } of rows) {
      if (inPart + many > MOST_ROWS) {
        parts.push([]);
        inPart = 0;
      }
      parts.at(-1)?.push(exercise);
      inPart += many;
    }
    return parts;
  }

  async #readInto(standings: Standings, { exercises, members, assignments }: Reading): Promise<void> {
    const byExercise = assignmentsByExercise(assignments);
    const withGroups = exercises.filter((exercise) => {
      const rules = byExercise.get(exercise)?.rules;
      return rules !== undefined && ruleOf(rules, exercise).by === 'case-groups';
    });
    const rows = await lightRows(this.#db, { exercises, withGroups, ...(members !== 'all' && { members: [...members] }) });
    const scorer = scorerOf(assignments);
    for (const exercise of exercises) {
      const its = (members !== 'all' && standings.get(exercise)) || new Map<string, OfOne>();
      if (members !== 'all') for (const member of members) its.delete(member);
      standings.set(exercise, its);
    }
    for (const [member, found] of standingsOf(rows, assignments, scorer))
      for (const [exercise, standing] of found)
        standings.get(exercise)?.set(member, { standing, submissions: 0, graded: 0, accepted: 0, waiting: 0 });
    for (const row of rows) count(standings.get(row.exercise)?.get(row.member), row);
  }
}

/** What is read at once. */
interface Reading {
  exercises: readonly string[];
  members: ReadonlySet<string> | 'all';
  assignments: readonly StoredAssignment[];
}

function count(of: OfOne | undefined, { verdict, not_judged }: LightRow): void {
  if (!of) return;
  of.submissions++;
  if (verdict !== null) of.graded++;
  else if (!not_judged) of.waiting++;
  if (verdict === 'accepted') of.accepted++;
}

async function stateOf(db: Db): Promise<State> {
  const { rows } = await sql<State>`
    select (select coalesce(max(id), 0) from event) as event, (select coalesce(min(id), 0) from event) as oldest, concat_ws(' ',
      (select string_agg(id || ':' || revision, ' ' order by id) from assignment),
      (select max(id) from extension), (select max(id) from downtime)) as rules`.execute(db);
  const [state] = rows;
  if (!state) throw new Error('a database answers with one row');
  return state;
}
