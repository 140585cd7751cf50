import { linkPartOf, textOfLinkPart } from '../site/text-in-link.ts';
import { type Files, inOrder } from './content.ts';
import { nameFrom, whyNoPath } from './file-paths.ts';

/** Bytes of all files that a link may unpack to. */
const UNPACKED_BYTES = 4_000_000;

/** The files as a part of a link; undefined where one is no text. */
export async function linkPartOfFiles(name: string, files: Files): Promise<string | undefined> {
  if ([...files.values()].some((content) => typeof content !== 'string')) return undefined;
  return linkPartOf(JSON.stringify({ name, files: Object.fromEntries(inOrder(files)) }));
}

export type FromLink = { kind: 'opened'; name: string; files: Files } | { kind: 'refused'; reason: string };

/** The exercise of a link. It comes from anywhere: what it holds is text, under paths that a file can have. */
export async function filesOfLinkPart(part: string): Promise<FromLink> {
  const unpacked = await textOfLinkPart(part, UNPACKED_BYTES);
  if (unpacked.kind === 'refused') return unpacked;
  let data: unknown;
  try {
    data = JSON.parse(unpacked.text);
  } catch {
    return { kind: 'refused', reason: 'The link holds no exercise.' };
  }
  const shared = sharedOf(data);
  if (!shared) return { kind: 'refused', reason: 'The link holds no exercise, or one for learners: open it in the workbench.' };
  const files = new Map<string, string>();
  for (const [path, text] of Object.entries(shared.files)) {
    if (whyNoPath(path, files)) return { kind: 'refused', reason: 'The link holds a file with a name that no file of an exercise has.' };
    files.set(path, text);
  }
  return { kind: 'opened', name: nameFrom(shared.name), files };
}

/** Parsed by hand, as in `left-behind.ts`. */
function sharedOf(data: unknown): { name: string; files: Record<string, string> } | undefined {
  const { name, files } = Object(data) as Record<string, unknown>;
  const isFiles = typeof files === 'object' && files !== null && Object.values(files).every((text) => typeof text === 'string');
  return typeof name === 'string' && isFiles ? { name, files: files as Record<string, string> } : undefined; // all are texts
}
