import type { AnkiNote } from './notes.ts';

/**
 * The deck as Anki imports it: UTF-8 text, one note a line (docs.ankiweb.net, Importing, Text files). The first column is the note's
 * own id, by which Anki knows it again: importing twice makes no duplicates, importing a newer deck updates the notes that changed.
 */
export function ankiDeck(notes: readonly AnkiNote[], title: string): string {
  const header = [
    '#separator:Tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${title.replace(/\s+/g, ' ')}`,
    '#guid column:1',
    '#tags column:4',
    '#columns:Id\tFront\tBack\tTags',
  ];
  const repeated = notes.map(({ id }) => id).find((id, i, ids) => ids.indexOf(id) !== i);
  if (repeated) throw new Error(`two notes of the deck have the id ${repeated}`);
  const lines = notes.map(({ id, front, back, tags }) => [id, field(front), field(back), tags.join(' ')].join('\t'));
  return `${[...header, ...lines].join('\n')}\n`;
}

/** A field is one line without tabs. One that begins with a quotation mark would be read to the next one. */
const field = (html: string): string => html.replace(/[\t\n\r]+/g, ' ').replaceAll('"', '&quot;');
