import * as z from 'zod/mini';
import { JSON_DEPTH, jsonDepth } from '../package/json-depth.ts';
import { tooLarge } from '../package/too-large.ts';
import { decode } from './file-text.ts';
import type { FileFault } from './fault.ts';
import { repeatedKey } from './repeated-key.ts';
import { type Learner, SUBMISSION_FORMAT, SUBMISSION_FORMAT_VERSION, SubmissionFile, Submitted } from './schema.ts';

/** Bytes that a file may have. The solutions of a whole course, each as long as a solution may be in practice, have a tenth of them. */
export const SUBMISSION_FILE_BYTES = 10_000_000;

/** A submission, and its position in the file, from 0. */
export interface SubmittedAt {
  position: number;
  submitted: Submitted;
}

/** What a file holds; `faults` are those of single submissions, which are left out while the others count. */
export type SubmissionFileRead =
  | { kind: 'file'; learner: Learner; submissions: SubmittedAt[]; faults: FileFault[] }
  | { kind: 'refused'; fault: FileFault };

/** Reads a `*.crossmodal.json` from its bytes. Never throws, whatever they are. */
export function readSubmissionFile(bytes: Uint8Array): SubmissionFileRead {
  if (bytes.length > SUBMISSION_FILE_BYTES)
    return refused({
      code: 'too-large',
      found: tooLarge(bytes.length, SUBMISSION_FILE_BYTES),
      fix: AGAIN,
    });
  const decoded = decode(bytes);
  if (decoded.kind === 'refused') return decoded;
  const { text } = decoded;
  if (jsonDepth(text) > JSON_DEPTH)
    return refused({ code: 'too-deep', found: `its lists are nested more than ${JSON_DEPTH} deep`, fix: AGAIN });
  const data = parseJson(text);
  if (data === undefined) return refused({ code: 'not-json', found: 'it is not JSON, or only the beginning of it', fix: AGAIN });
  const repeated = repeatedKey(text);
  if (repeated !== undefined)
    return refused({ code: 'duplicate-key', found: `the field ${JSON.stringify(repeated)} is there twice`, fix: AGAIN });
  return readData(data);
}

const AGAIN = 'Ask the learner for the file again, as it was first saved.';

function readData(data: unknown): SubmissionFileRead {
  const head = z.object({ format: z.literal(SUBMISSION_FORMAT), formatVersion: z.number() }).safeParse(data);
  if (!head.success) return refused({ code: 'wrong-format', found: 'it is no submission file', fix: AGAIN });
  if (head.data.formatVersion > SUBMISSION_FORMAT_VERSION)
    return refused({
      code: 'newer-version',
      found: `it has version ${head.data.formatVersion} of the format, and this grader reads version ${SUBMISSION_FORMAT_VERSION}`,
      fix: 'Grade it with a newer version of this project.',
    });
  const file = SubmissionFile.safeParse(data);
  if (!file.success) return refused({ code: 'wrong-field', found: complaint(file.error), fix: AGAIN });
  const submissions: SubmittedAt[] = [];
  const faults: FileFault[] = [];
  for (const [position, entry] of file.data.submissions.entries()) {
    const read = Submitted.safeParse(entry);
    if (read.success) submissions.push({ position, submitted: read.data });
    else
      faults.push({ code: 'wrong-field', found: `submission ${position + 1}, ${complaint(read.error)}`, fix: AGAIN, submission: position });
  }
  return { kind: 'file', learner: file.data.learner, submissions, faults };
}

/** The first thing that is wrong, by its place: the values are somebody else's words and are not repeated. */
function complaint(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  const field = issue?.path.join('.') || 'the whole entry';
  switch (issue?.code) {
    case 'too_big':
      return `field ${field}: more than ${issue.maximum} characters, entries or units`;
    case 'invalid_value':
      return `field ${field}: none of the values that it may have`;
    case 'invalid_type':
      return `field ${field}: expected a value of type ${issue.expected}`;
    default:
      return `field ${field}: a value that it may not have`;
  }
}

const refused = (fault: FileFault): SubmissionFileRead => ({ kind: 'refused', fault });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
