import { parse } from 'yaml';
import { parameterNames } from '../../../graders/package/signature.ts';

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

/** The first file under a folder. */
export const firstUnder = (files: Files, folder: string): string | undefined =>
  [...files.keys()].filter((file) => file.startsWith(folder)).sort()[0];
