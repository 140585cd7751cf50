/** What a request's target asks for. */
export type RequestedPath =
  /** `segments` are decoded names, none of them empty; `isFolder` where the path ends with a slash. The query keeps its `?`. */
  | { kind: 'path'; segments: string[]; isFolder: boolean; query: string }
  /** It does not lie under the base path. */
  | { kind: 'outside' }
  /** It is no path at all, or has escapes that mean nothing. */
  | { kind: 'malformed' }
  /** It is a path that no file of a site has: with `..`, an empty name, a slash or a control character within a name. */
  | { kind: 'nowhere' };

/** Longer than any address of the site by far; file systems give up soon after. */
const CHARACTERS = 2_000;

/**
 * Reads the target of a request, as the client sent it, before any library or the file system sees it. A name that could lead out of
 * the folder, or that makes the file system throw, never gets past here, so that answers say nothing about what lies outside.
 */
export function requestedPath(target: string, prefix: string): RequestedPath {
  if (!target.startsWith('/') || target.length > CHARACTERS) return { kind: 'malformed' };
  if (!target.startsWith(`${prefix}/`)) return { kind: 'outside' };
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(target.slice(prefix.length)) ?? [];
  const names = path.slice(1).split('/').map(decode);
  const isFolder = names.at(-1) === '';
  const segments = isFolder ? names.slice(0, -1) : names;
  if (!segments.every((name) => name !== undefined)) return { kind: 'malformed' };
  return segments.every(isOrdinary) ? { kind: 'path', segments, isFolder, query } : { kind: 'nowhere' };
}

/** File systems have no longer names. */
const NAME_BYTES = 255;

const isOrdinary = (name: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a control character is what must not get through.
  name !== '' && !/^\.\.?$|[/\\\0-\x1f\x7f]/.test(name) && Buffer.byteLength(name) <= NAME_BYTES;

function decode(name: string): string | undefined {
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined;
  }
}
