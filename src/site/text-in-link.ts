import { boundedBytes } from './bounded-bytes.ts';

/**
 * A text within a link: compressed, in the letters of base64url, behind the `#`, which browsers send to nobody.
 */

/** The text as a part of a link. */
export async function linkPartOf(text: string): Promise<string> {
  const bytes = await boundedBytes(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')), Number.POSITIVE_INFINITY);
  let letters = '';
  for (const byte of bytes ?? []) letters += String.fromCharCode(byte);
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

export type InLink = { kind: 'text'; text: string } | { kind: 'refused'; reason: string };

/** The text of a link's part. What a link says is not trusted: it may be cut off, and may unpack to anything. `mostBytes`: of the text. */
export async function textOfLinkPart(part: string, mostBytes: number): Promise<InLink> {
  try {
    const letters = atob(part.replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const bytes = await boundedBytes(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')), mostBytes);
    if (!bytes) return { kind: 'refused', reason: `What the link holds unpacks to more than ${mostBytes / 1e6} MB.` };
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'refused', reason: 'The link is damaged. Was it cut off? Copy the whole of it, or ask for the file.' };
  }
}

/** Where the part stands behind the `#`. */
const NAME = 'exercise=';

export const fragmentOf = (part: string): string => `#${NAME}${part}`;

/** The part of a link behind its `#`; undefined where it has none. */
export const linkPartIn = (fragment: string): string | undefined =>
  fragment.startsWith(`#${NAME}`) ? fragment.slice(1 + NAME.length) : undefined;
