import { normalise } from '../source/line-ends.ts';
import { JSON_DEPTH, jsonDepth } from './json-depth.ts';
import { parsePlain } from './plain-json.ts';
import { ExercisePackage, PACKAGE_FORMAT } from './schema.ts';

export type ParseResult =
  | { kind: 'package'; package: ExercisePackage }
  /** Why it cannot be used, in sentences for whoever opened it. */
  | { kind: 'refused'; reason: string };

/** Characters of a package; the largest of the course's has some 40,000. */
export const PACKAGE_CHARACTERS = 1_000_000;

/** As many bytes as they may take in UTF-8: a larger file is not read into memory to find out. */
export const PACKAGE_BYTES = 4 * PACKAGE_CHARACTERS;

/**
 * Reads a package that came as a file or from an address. Nothing of it is trusted: it is plain data in the end, or refused with a reason.
 * What it holds to run is run in the sandbox alone, and its statement goes through the sanitiser; neither is judged here.
 */
export function parsePackage(text: string): ParseResult {
  if (text.length > PACKAGE_CHARACTERS) {
    return refuse(
      `The file has ${text.length.toLocaleString('en')} characters; a package may have ${PACKAGE_CHARACTERS.toLocaleString('en')}.`,
    );
  }
  if (jsonDepth(text) > JSON_DEPTH) return refuse(`The file is nested more than ${JSON_DEPTH} deep. No exercise needs that.`);
  const read = readJson(normalise(text));
  if (read.kind === 'refused') return read;
  const { data } = read;
  if (typeof data !== 'object' || data === null || Array.isArray(data) || !Object.hasOwn(data, 'format')) {
    return refuse('This is no exercise package. One is written by `npm run pack`, or saved from the site.');
  }
  const { format } = data as { format: unknown };
  if (typeof format === 'number' && format > PACKAGE_FORMAT) {
    return refuse(
      `The package has format ${format}, and this site knows formats up to ${PACKAGE_FORMAT}. It was made by a newer version: open it there, or update this one.`,
    );
  }
  const parsed = ExercisePackage.safeParse(data);
  if (parsed.success) return { kind: 'package', package: parsed.data };
  const issues = parsed.error.issues.slice(0, SHOWN).map(({ path, message }) => `${path.join('.') || 'the package'}: ${message}`);
  const more = parsed.error.issues.length - issues.length;
  return refuse(`The package is damaged or was not made by this site. ${issues.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`);
}

/** Faults that are named; a file of another kind has hundreds. */
const SHOWN = 5;

function readJson(text: string): { kind: 'data'; data: unknown } | Extract<ParseResult, { kind: 'refused' }> {
  try {
    const { data, forbidden } = parsePlain(text);
    if (forbidden !== undefined)
      return { kind: 'refused', reason: `The package has a field ${forbidden}, which no exercise has. It was tampered with.` };
    return { kind: 'data', data };
  } catch {
    return { kind: 'refused', reason: 'The file is not JSON, so it is no exercise package. Was it cut off, or is it another file?' };
  }
}

const refuse = (reason: string): Extract<ParseResult, { kind: 'refused' }> => ({ kind: 'refused', reason });
