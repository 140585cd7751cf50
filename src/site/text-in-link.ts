/**
 * A text within a link: compressed, in the letters of base64url, behind the `#`, which browsers send to nobody.
 */

/** The text as a part of a link. */
export async function linkPartOf(text: string): Promise<string> {
  const bytes = await readAll(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')), Number.POSITIVE_INFINITY);
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
    const bytes = await readAll(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')), mostBytes);
    if (!bytes) return { kind: 'refused', reason: `What the link holds unpacks to more than ${mostBytes / 1e6} MB.` };
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'refused', reason: 'The link is damaged. Was it cut off? Copy the whole of it, or ask for the file.' };
  }
}

/** The bytes of a stream; undefined where they are more than may be. */
async function readAll(stream: ReadableStream<Uint8Array>, mostBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > mostBytes) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Where the part stands behind the `#`. */
const NAME = 'exercise=';

export const fragmentOf = (part: string): string => `#${NAME}${part}`;

/** The part of a link behind its `#`; undefined where it has none. */
export const linkPartIn = (fragment: string): string | undefined =>
  fragment.startsWith(`#${NAME}`) ? fragment.slice(1 + NAME.length) : undefined;
