import ts from 'typescript';
import { parse } from 'yaml';
import { parameterNames, parseSignature } from '../../../graders/package/signature.ts';

/** The files of an exercise by their paths in its folder. */
export type Files = ReadonlyMap<string, string>;

/** A slip that an author makes, done to a sound exercise by a script. */
export interface Kind {
  /** A few words: it is a row of the table. */
  name: string;
  /** The files that are different then; text, or bytes where it is no text. Undefined where this exercise gives no occasion. */
  seed(files: Files): Record<string, string | Uint8Array> | undefined;
  /** The file that a finding has to name, or one of several. The first of those that are different where it is left out. */
  names?: string | RegExp;
  /** Words that a finding has to have: what is found, what is expected, how to fix it. */
  says: RegExp;
}

/** A file that every exercise has. */
export const textOf = (files: Files, file: string): string => files.get(file) ?? '';

/** What exercise.yaml says of the function. */
export function settingsOf(files: Files): { entry: string; signature: string; contract: Record<string, string>; names: string[] } {
  const { entry, signature, contract } = parse(textOf(files, 'exercise.yaml')) as {
    entry: string;
    signature: string;
    contract: Record<string, string>;
  };
  return { entry, signature, contract, names: parameterNames(signature) };
}

/** One file changed; undefined where that changes nothing. */
export function changed(files: Files, file: string, change: (text: string) => string): Record<string, string> | undefined {
  const before = textOf(files, file);
  const after = change(before);
  return after === before ? undefined : { [file]: after };
}

/** The first parameter that is a number, a flag or one of some words: it can take another value whatever the others are. */
export const scalarOf = (signature: string): string | undefined =>
  parseSignature(signature)?.parameters.find(({ type }) => /^(number|boolean|'.*')$/.test(type))?.name;

/** A source with code at the beginning of a function that it declares; unchanged where it declares none. */
export function atBeginning(source: string, name: string, code: string): string {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const found = file.statements.find((statement) => ts.isFunctionDeclaration(statement) && statement.name?.text === name);
  const at = found && ts.isFunctionDeclaration(found) ? found.body?.getStart(file) : undefined;
  return at === undefined ? source : `${source.slice(0, at + 1)}\n  ${code}${source.slice(at + 1)}`;
}

/** The first number in a value of JSON, at any depth, made another. */
export function otherNumber(value: unknown): unknown {
  let isDone = false;
  const walk = (part: unknown): unknown => {
    if (typeof part === 'number' && !isDone) {
      isDone = true;
      return part + 0.125;
    }
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part === 'object' && part !== null)
      return Object.fromEntries(Object.entries(part).map(([name, field]) => [name, walk(field)]));
    return part;
  };
  return walk(value);
}

/** The first file under a folder. */
export const firstUnder = (files: Files, folder: string): string | undefined =>
  [...files.keys()].filter((file) => file.startsWith(folder)).sort()[0];
