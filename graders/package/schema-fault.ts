import type { z } from 'zod';
import type { AuthorFault } from '../messages/author-fault.ts';
import type { DataPath } from './located-yaml.ts';

/** What a schema complains of, for an author: where in the data, and the parts of an `AuthorFault`. */
export type SchemaFault = Pick<AuthorFault, 'found' | 'expected' | 'fix'> & { path: DataPath };

/** What the owner of a schema knows to say of it. */
export interface SchemaWords {
  /** How a field is written, by its name: what is said to fix it. */
  fixes: Readonly<Record<string, string>>;
  /** What is said of any other field. */
  otherwise?: string;
  /** Names of the fields at a place, so that a slip of the pen finds its like. */
  fieldsAt?: (path: DataPath) => readonly string[];
  /** What was expected, where the schema's own words do not do. */
  expectation?: (issue: z.core.$ZodIssue) => string | undefined;
}

/** A schema's complaint in words for an author: what is expected, what was found, how it is written. One for each field. */
export function schemaFaults(issue: z.core.$ZodIssue, data: unknown, words: SchemaWords): SchemaFault[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, path, words));
  const last = path.findLast((step) => typeof step === 'string');
  const fix = words.fixes[String(last)] ?? words.otherwise;
  const value = valueAt(data, path);
  const expected = words.expectation?.(issue) ?? expectation(issue);
  return [{ path, found: value === undefined ? 'nothing' : show(value), expected, ...(fix !== undefined && { fix }) }];
}

function unknownField(key: string, path: DataPath, { fieldsAt }: SchemaWords): SchemaFault {
  const known = fieldsAt?.(path) ?? [];
  const near = known.find((name) => isNear(name, key));
  return {
    path: [...path, key],
    found: 'a field that does not exist',
    expected: known.length > 0 ? `one of ${known.join(', ')}` : 'only fields that there are',
    fix: near ? `Did you mean ${near}?` : `Remove ${key}, or correct its name.`,
  };
}

/** One letter more, less, other, or two changed places; or only the capitals differ. */
function isNear(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  let start = 0;
  while (start < x.length && x[start] === y[start]) start++;
  let end = 0;
  while (end < Math.min(x.length, y.length) - start && x.at(-1 - end) === y.at(-1 - end)) end++;
  return Math.max(x.length, y.length) - start - end <= 2 && x.length > 2;
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'array'
        ? 'a list'
        : issue.expected === 'object' || issue.expected === 'record'
          ? 'fields'
          : `a ${issue.expected}`;
    case 'invalid_value':
      return issue.values.map(String).join(' or ');
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${issue.origin === 'string' ? ' character' : ''}`;
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
    default:
      return issue.message;
  }
}

/** `options[2].feedback`: positions from 1, as an author counts. */
export const pathText = (path: DataPath): string =>
  path.reduce<string>((text, step) => (typeof step === 'number' ? `${text}[${step + 1}]` : `${text}${text && '.'}${String(step)}`), '');

/** The part of the data at a path. */
export const valueAt = (data: unknown, path: DataPath): unknown =>
  path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined), data);

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
