import { JSON_DEPTH, jsonDepth } from '../../graders/package/json-depth.ts';
import type { Draft } from './drafts.ts';
import { RecordEvent } from './events.ts';

/** The version of the export's own shape; a file with a higher one is refused. */
const EXPORT_FORMAT = 1;

/** The whole record as the text of one JSON file. Texts in the editors go along as `live` events, which `takeOver` puts back in the editors. */
export function exportRecord(events: RecordEvent[], drafts: Draft[], at: number): string {
  const known = new Set(events.map(({ id }) => id));
  const texts = drafts.filter(({ revision }) => !known.has(revision));
  const live = texts.map(
    (draft): RecordEvent => ({
      kind: 'draft',
      id: draft.revision,
      at: draft.at,
      exercise: draft.exercise,
      source: draft.source,
      reason: 'live',
    }),
  );
  return JSON.stringify({ crossmodal: EXPORT_FORMAT, exportedAt: at, events: [...events, ...live] }, undefined, 1);
}

/**
 * Characters that a file may have: about as many as an engine holds in one text, so that what could be exported can be imported. 20,000
 * attempts, each with its text and its verdict, have a fifth of it.
 */
export const EXPORT_CHARACTERS = 500_000_000;

const megas = (count: number): string => (count / 1e6).toFixed(0);

const OWN_FILE = 'Choose a file that Export on this page has written.';

export type ReadExport =
  | { kind: 'events'; events: RecordEvent[] }
  /** Nothing may be taken over; the message says why. */
  | { kind: 'refused'; message: string };

/** Reads an export. All of it or nothing: one event that is wrong refuses the file. Add the events with `takeOver`. */
export function readExport(fileName: string, text: string): ReadExport {
  const reading = readingExport(fileName, text);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** Events that are looked at between two pauses. */
const AT_ONCE = 1000;

/** The same with pauses, in which a page can answer: yields the share of the events that was looked at, and returns what was read. */
export function* readingExport(fileName: string, text: string): Generator<number, ReadExport> {
  const refuse = (reason: string, fix: string): ReadExport => ({
    kind: 'refused',
    message: `Nothing was changed. ${fileName} ${reason} ${fix}`,
  });
  if (text.length > EXPORT_CHARACTERS)
    return refuse(
      `is too large: it has ${megas(text.length)} million characters, and a record may have ${megas(EXPORT_CHARACTERS)} million.`,
      OWN_FILE,
    );
  yield 0;
  if (jsonDepth(text) > JSON_DEPTH) return refuse(`is not a Crossmodal export: it is nested more than ${JSON_DEPTH} deep.`, OWN_FILE);
  yield 0;
  const json = parse(text);
  if (json === undefined) return refuse('is not a Crossmodal export, or was cut short: it is no JSON.', OWN_FILE);
  if (json === null || typeof json !== 'object' || !('events' in json) || !Array.isArray(json.events))
    return refuse('is not a Crossmodal export: there is no list called events.', OWN_FILE);
  const format = 'crossmodal' in json ? json.crossmodal : undefined;
  if (typeof format !== 'number') return refuse('is not a Crossmodal export: the field crossmodal is missing.', OWN_FILE);
  if (format > EXPORT_FORMAT)
    return refuse(
      `was written by a newer Crossmodal (format ${format}; this one reads ${EXPORT_FORMAT}).`,
      'Reload this page to get the newest version, then import it again.',
    );

  const events: RecordEvent[] = [];
  for (const [index, item] of json.events.entries()) {
    if (index % AT_ONCE === 0) yield index / json.events.length;
    const parsed = RecordEvent.safeParse(item);
    if (!parsed.success)
      return refuse(
        `is damaged: event ${index + 1} of ${json.events.length} ${describe(item, parsed.error.issues[0]?.path)}.`,
        'Export once more in the browser that it comes from, and import that file.',
      );
    events.push(parsed.data);
  }
  return { kind: 'events', events };
}

function describe(item: unknown, path: PropertyKey[] | undefined): string {
  if (item === null || typeof item !== 'object') return 'is no object';
  const field = path?.map(String).join('.') ?? '';
  if (field === '' || field === 'kind')
    return `is of an unknown kind${'kind' in item ? ` (${JSON.stringify(item.kind)?.slice(0, 60)})` : ''}`;
  return `has no valid ${field}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
