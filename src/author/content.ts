import { utf8Text } from '../../graders/package/file-text.ts';
import { byCodeUnits } from '../gradebook/code-units.ts';

/** What a file of an exercise holds: its text, or the bytes of what is no UTF-8, which are kept as they came. */
export type Content = string | Uint8Array;

/** The files of an exercise, by their paths in its folder: `exercise.yaml`, `submissions/wrong_answer/sign.ts`. */
export type Files = ReadonlyMap<string, Content>;

/** The text of bytes where they are UTF-8, a byte order mark included; otherwise the bytes. */
export function contentOf(bytes: Uint8Array): Content {
  const read = utf8Text(bytes);
  return read.kind === 'text' ? read.text : bytes;
}

/** The same files as bytes, in the order of their paths. */
export const bytesOf = (files: Files): Map<string, Uint8Array> =>
  new Map([...inOrder(files)].map(([path, content]) => [path, typeof content === 'string' ? new TextEncoder().encode(content) : content]));

/** By code units, as on a disk: the same files are in the same order everywhere. */
export const inOrder = (files: Files): [string, Content][] => [...files].sort(([a], [b]) => byCodeUnits(a, b));

/** Whether two exercises have the same files with the same contents. */
export const sameFiles = (a: Files, b: Files): boolean =>
  a.size === b.size && [...a].every(([path, content]) => b.has(path) && sameContent(content, b.get(path) as Content));

function sameContent(a: Content, b: Content): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
