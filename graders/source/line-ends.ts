/** Line ends become LF and a byte order mark goes: editors and systems differ in them, verdicts may not. */
export const normalise = (source: string): string => source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
