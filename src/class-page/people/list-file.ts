/** Bytes that the class takes at once. */
const MOST_BYTES = 2_000_000;

export type ListFile = { kind: 'text'; text: string; note: string } | { kind: 'refused'; sentence: string };

/** A list as a file: as UTF-8, or as older spreadsheets write it, which is then said, since it may be taken for another alphabet. */
export async function readListFile(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<ListFile> {
  if (file.size > MOST_BYTES)
    return { kind: 'refused', sentence: `${file.name} has ${Math.ceil(file.size / 1e6)} MB. A list of a class has some kilobytes.` };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { kind: 'refused', sentence: `${file.name} cannot be read. Is it still where it was?` };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), note: '' };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    if (text.includes('\u0000')) return { kind: 'refused', sentence: `${file.name} is no text. Save the list as CSV in UTF-8.` };
    return {
      kind: 'text',
      text,
      note: `${file.name} is not in UTF-8. Look at the letters with accents below, or save it as CSV in UTF-8.`,
    };
  }
}
