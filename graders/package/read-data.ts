import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { AuthorFault } from '../messages/author-fault.ts';
import { normalise } from '../source/line-ends.ts';
import { positionAt } from '../source/position.ts';
import { JSON_DEPTH, jsonDepth } from './json-depth.ts';
import { jsonFault } from './json-fault.ts';
import { FORBIDDEN, parsePlain } from './plain-json.ts';
import { type ExerciseFiles, textOf } from './exercise-files.ts';
import type { Datum } from './schema.ts';

/** Characters of a data set. It is read into the sandbox with inputs.ts, and goes to every browser that opens the exercise. */
export const DATA_CHARACTERS = 100_000;

export const DATA_FILES = ['data.csv', 'data.json'] as const;

/** The data set of an exercise: the rows of `data.csv` as records, or what `data.json` holds. Undefined where there is none. */
export function readData(files: ExerciseFiles, faults: AuthorFault[]): Datum | undefined {
  const read = DATA_FILES.map((file) => ({ file, text: textOf(files, file) }));
  const there = read.filter(({ text }) => text.kind !== 'missing');
  const [first, second] = there;
  if (first && second) {
    const found = `There is ${first.file} as well.`;
    faults.push({ file: second.file, found, expected: 'one data set.', fix: 'Remove one of the two.' });
    return undefined;
  }
  if (!first) return undefined;
  const { file, text } = first;
  if (text.kind !== 'text') {
    const { reason, line } = text;
    faults.push({ file, ...(line !== undefined && { line }), found: `The file cannot be used: ${reason}.` });
    return undefined;
  }
  if (text.text.length > DATA_CHARACTERS) {
    const found = `The file has ${text.text.length.toLocaleString('en')} characters.`;
    faults.push({ file, found, expected: `at most ${DATA_CHARACTERS.toLocaleString('en')}.`, fix: 'Keep a part of the rows or columns.' });
    return undefined;
  }
  const source = normalise(text.text);
  const data = file === 'data.csv' ? rowsOf(source) : jsonOf(source);
  if (data.kind === 'data') return data.data;
  faults.push({ file, ...data.fault });
  return undefined;
}

type Read = { kind: 'data'; data: Datum } | { kind: 'fault'; fault: Omit<AuthorFault, 'file'> };

const fault = (it: Omit<AuthorFault, 'file'>): Read => ({ kind: 'fault', fault: it });

function jsonOf(source: string): Read {
  if (jsonDepth(source) > JSON_DEPTH) return fault({ found: `The file is nested more than ${JSON_DEPTH} deep.` });
  try {
    const { data, forbidden } = parsePlain(source);
    if (forbidden !== undefined) return fault({ found: `A field is called ${forbidden}.`, expected: 'another name.', fix: 'Rename it.' });
    return { kind: 'data', data: data as Datum }; // what JSON.parse returns
  } catch (error) {
    const wrong = jsonFault(source);
    const found = `This is not JSON: ${wrong?.found ?? (error as Error).message}`;
    return fault({ found, ...(wrong && { ...positionAt(source, wrong.at), fix: wrong.fix }) });
  }
}

/** A line of a CSV file, as it is read. */
interface Line {
  record: string[];
  info: { lines: number };
}

const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;

/** Records by the names of the first line. A column in which every cell is a number is one of numbers, any other one of texts. */
function rowsOf(source: string): Read {
  let lines: Line[];
  try {
    lines = parse(source, { bom: true, skip_empty_lines: true, trim: true, info: true }) as unknown as Line[]; // of `info`
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : undefined;
    return fault({
      ...(line !== undefined && { line }),
      found: `This is not CSV: ${error.message.replace(/\.?$/, '.')}`,
      expected: 'a line of names, then lines of as many cells, parted by commas; a cell that holds a comma stands in double quotes.',
    });
  }
  const [head, ...rows] = lines;
  if (!head || rows.length === 0) return fault({ found: 'There are no rows.', expected: 'a line of names, and rows below it.' });
  const names = head.record;
  const wrong = names.find((name, at) => name === '' || FORBIDDEN.has(name) || names.indexOf(name) !== at);
  if (wrong !== undefined)
    return fault({
      line: head.info.lines,
      found:
        wrong === '' ? 'A column has no name.' : FORBIDDEN.has(wrong) ? `A column is called ${wrong}.` : `Two columns are called ${wrong}.`,
      expected: 'a name of its own for each column, in the first line.',
      fix: 'Name it in the first line.',
    });
  for (const { record, info } of rows) {
    const empty = record.indexOf('');
    if (empty >= 0)
      return fault({
        line: info.lines,
        found: `${names[empty]} is empty.`,
        expected: 'a value in every cell.',
        fix: 'Fill it, or leave the row out. Where a value can be missing, write a data.json with null.',
      });
  }
  const areNumbers = names.map((_, at) => rows.every(({ record }) => NUMBER.test(record[at] ?? '')));
  const data = rows.map(({ record }) =>
    Object.fromEntries(record.map((cell, at) => [names[at] as string, areNumbers[at] ? Number(cell) : cell])),
  );
  return { kind: 'data', data };
}
