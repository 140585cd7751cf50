import { baseName } from './handed-in-file.ts';

/** Whose file it is by where it lies, as learning management systems pack what was handed in. */
export interface WhoHandedIn {
  /** The system's own number of the learner: it tells learners apart, whatever they write into their files. */
  id: string;
  name: string;
  system: 'moodle' | 'canvas';
  /** What the learner's file was called. */
  fileName: string;
}

/** `Ada Lovelace_123456_assignsubmission_file_`, as a folder or before the file's own name. */
const MOODLE = /^(?<name>[^/]*?)_(?<id>\d+)_assignsubmission_(?:file|onlinetext)(?:_(?<rest>[^/]*))?$/;

/** `lovelaceada_LATE_4711_815_entropy.ts`: learner and submission by number, before the file's own name. */
const CANVAS = /^(?<name>[^/_]+)_(?:LATE_)?(?<id>\d+)_\d+_(?<rest>[^/]+)$/;

/** The learner by a file's name in the results, or undefined where no system packed it. */
export function whoHandedIn(name: string): WhoHandedIn | undefined {
  const parts = name.split('/');
  for (const [index, part] of parts.entries()) {
    const isFile = index === parts.length - 1;
    const moodle = MOODLE.exec(part)?.groups;
    if (moodle?.id !== undefined && (!isFile || moodle.rest))
      return { id: moodle.id, name: (moodle.name ?? '').trim(), system: 'moodle', fileName: isFile ? (moodle.rest ?? '') : baseName(name) };
    const canvas = isFile ? CANVAS.exec(part)?.groups : undefined;
    if (canvas?.id !== undefined) return { id: canvas.id, name: canvas.name ?? '', system: 'canvas', fileName: canvas.rest ?? '' };
  }
  return undefined;
}

/** `entropy-2.ts`, as Canvas calls a second try of `entropy.ts`, and `entropy (1).ts`, as browsers call a second download. */
export const withoutCopyNumber = (stem: string): string => stem.replace(/(?:-\d+| ?\(\d+\))$/, '');
