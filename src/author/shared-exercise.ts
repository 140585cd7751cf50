import '../workbench/package-file/no-jit.ts';
import * as z from 'zod/mini';
import { linkPartOf, textOfLinkPart } from '../site/text-in-link.ts';
import { type Files, inOrder } from './content.ts';
import { nameFrom, whyNoPath } from './file-paths.ts';

/** Bytes of all files that a link may unpack to. */
const UNPACKED_BYTES = 4_000_000;

const Shared = z.object({ name: z.string(), files: z.record(z.string(), z.string()) });

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
  const shared = Shared.safeParse(data);
  if (!shared.success) return { kind: 'refused', reason: 'The link holds no exercise, or one for learners: open it in the workbench.' };
  const files = new Map<string, string>();
  for (const [path, text] of Object.entries(shared.data.files)) {
    if (whyNoPath(path, files)) return { kind: 'refused', reason: 'The link holds a file with a name that no file of an exercise has.' };
    files.set(path, text);
  }
  return { kind: 'opened', name: nameFrom(shared.data.name), files };
}
