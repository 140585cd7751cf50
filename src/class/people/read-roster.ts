import { CsvError, parse } from 'csv-parse/sync';
import { tidy } from '../../../graders/submission-file/schema.ts';
import { OBEYED } from '../../gradebook/shown.ts';

/** Somebody of a roster. */
export interface Listed {
  externalId: string;
  name: string;
}

export interface RosterFault {
  /** Counted from 1; 0 where it is the whole file. */
  line: number;
  /** A sentence. */
  found: string;
  /** A sentence. */
  fix: string;
}

/** Of a university; a class has a fifth of them. */
const MOST_ROWS = 10_000;

/** Names of columns that say the same, in small letters. */
const ID_NAMES = ['id', 'external_id', 'user_id', 'sis user id', 'username', 'login', 'matrikel', 'matrikelnummer', 'student id'];
const NAME_NAMES = ['name', 'full name', 'student', 'full_name'];

/** Reads a roster: a CSV with a column for ids and one for names, set apart by commas, semicolons or tabs. Never throws. */
export function readRoster(text: string): { people: Listed[]; faults: RosterFault[] } {
  const rows = rowsOf(text);
  if ('fault' in rows) return { people: [], faults: [rows.fault] };
  const [head, ...body] = rows.rows;
  const columns = head && columnsOf(head.cells);
  if (!columns) return refuse(head?.line ?? 1, 'The first line names no columns id and name.', 'Write it as: id,name');
  if (body.length > MOST_ROWS) return refuse(0, `There are ${body.length} rows.`, `Take ${MOST_ROWS} at most.`);
  return peopleOf(body, columns);
}

interface Row {
  line: number;
  cells: string[];
}

const refuse = (line: number, found: string, fix: string) => ({ people: [], faults: [{ line, found, fix }] });

function rowsOf(text: string): { rows: Row[] } | { fault: RosterFault } {
  try {
    const read = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[]; // what `info` makes of the rows
    return { rows: read.map(({ record, info }) => ({ line: info.lines, cells: record })) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as CsvError & { lines?: number }).lines ?? 0);
    return { fault: { line, found: `This is no CSV: ${error.message}.`, fix: 'Save it as CSV in UTF-8 and try again.' } };
  }
}

/** By the first line. */
function delimiterOf(text: string): string {
  const head = text.split(/\r?\n/, 1)[0] ?? '';
  return [',', ';', '\t'].reduce((best, each) => (head.split(each).length > head.split(best).length ? each : best));
}

function columnsOf(head: readonly string[]): { id: number; name: number } | undefined {
  const names = head.map((cell) => tidy(cell).toLowerCase());
  const id = names.findIndex((name) => ID_NAMES.includes(name));
  const name = names.findIndex((it) => NAME_NAMES.includes(it));
  return id < 0 || name < 0 ? undefined : { id, name };
}

function peopleOf(body: readonly Row[], columns: { id: number; name: number }): { people: Listed[]; faults: RosterFault[] } {
  const people: Listed[] = [];
  const faults: RosterFault[] = [];
  const lines = new Map<string, number>();
  for (const { line, cells } of body) {
    const externalId = clean(cells[columns.id]);
    const name = clean(cells[columns.name]);
    const found = faultOf(externalId, name, lines);
    if (found) faults.push({ line, ...found });
    else people.push({ externalId, name });
    lines.set(externalId, line);
  }
  return { people, faults };
}

const clean = (cell: string | undefined): string => tidy((cell ?? '').replace(OBEYED, ''));

function faultOf(id: string, name: string, lines: ReadonlyMap<string, number>): Omit<RosterFault, 'line'> | undefined {
  if (id === '') return { found: 'The id is empty.', fix: 'Fill it in, or leave the row out.' };
  if (id.length > 200 || name.length > 200) return { found: 'An id or a name has more than 200 characters.', fix: 'Shorten it.' };
  if (name === '') return { found: `${id} has no name.`, fix: 'Fill it in.' };
  const other = lines.get(id);
  return other === undefined ? undefined : { found: `The id ${id} is in line ${other} already.`, fix: 'Keep one of the rows.' };
}
