import type { FileFault } from './fault.ts';

/**
 * The text of a file that somebody handed in: UTF-8, with or without the mark at its beginning that some editors write. UTF-16 is named
 * and not decoded, since a source that was saved so was not what the learner's browser marked.
 */
export function decode(bytes: Uint8Array): { kind: 'text'; text: string } | { kind: 'refused'; fault: FileFault } {
  if (bytes.length === 0) return refused({ code: 'empty', found: 'the file is empty', fix: 'Ask for the file again.' });
  if (isUtf16(bytes))
    return refused({ code: 'utf-16', found: 'the text is stored as UTF-16', fix: 'Save it as UTF-8 and hand it in again.' });
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refused({ code: 'not-utf-8', found: 'the text is not stored as UTF-8', fix: 'Save it as UTF-8 and hand it in again.' });
  }
}

const refused = (fault: FileFault) => ({ kind: 'refused' as const, fault });

/** UTF-16 is known by its mark, or by the zeros that the first character, a bracket or a letter, has in it. */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) ||
  (first === 0xfe && second === 0xff) ||
  (first !== 0 && second === 0) ||
  (first === 0 && second !== 0);
