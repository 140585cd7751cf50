/** A file's text, or why there is none: a clause that follows the file's name, "there is no such file". */
export type ReadText = { kind: 'text'; text: string } | Unreadable;

export interface Unreadable {
  kind: 'missing' | 'refused';
  reason: string;
  /** Of a text that is no UTF-8: the first line that is not, from 1. */
  line?: number;
}

/** Bytes that a file of an author or a learner may have: ten times the largest that there is. */
export const FILE_BYTES = 1_000_000;

export const refused = (reason: string): Unreadable => ({ kind: 'refused', reason });

/** The text of a file that must be UTF-8: what is not is refused, with its line, instead of being shown as �. */
export function utf8Text(bytes: Uint8Array): ReadText {
  const text = decoded(bytes);
  if (text !== undefined) return { kind: 'text', text };
  if (isUtf16(bytes)) return { ...refused('it is UTF-16, not UTF-8; save it as UTF-8'), line: 1 };
  for (let line = 1, start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    const own = bytes.subarray(start, end);
    if (decoded(own) === undefined) return { ...refused(`it is not UTF-8${sampleOf(own)}; save it as UTF-8`), line };
    start = end + 1;
  }
  return refused('it is not UTF-8; save it as UTF-8');
}

/** The text of bytes; undefined where they are no UTF-8. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const isUtf16 = ([first, second]: Uint8Array): boolean => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** How the line reads in the encoding that such files mostly have, around the first letter beyond ASCII. */
function sampleOf(line: Uint8Array): string {
  const at = line.findIndex((byte) => byte >= 0x80);
  const around = new TextDecoder('windows-1252').decode(line.subarray(Math.max(0, at - 8), at + 9)).trim();
  return ` (the line reads “${around}” as Windows-1252)`;
}
