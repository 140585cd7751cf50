import * as z from 'zod/mini';
import { EXAMPLE_CHARACTERS, MOST_EXAMPLES } from '../examples/bounds.ts';
import { VERDICT_NAMES } from '../judge/verdict-names.ts';

/** What the first field of every file says. */
export const SUBMISSION_FORMAT = 'crossmodal-submission';

/** The version of the file's own shape; a reader names a higher one and does not guess. */
export const SUBMISSION_FORMAT_VERSION = 1;

const text = (mostCharacters: number) => z.string().check(z.maxLength(mostCharacters));

/** Who hands in, in their own words: neither part is proved, and neither is ever used as a path. */
export const Learner = z.object({
  /** What the course knows the learner by: a number, an address, a user name. */
  id: text(200),
  name: text(200),
});

/** An id or a name as it is written and compared: composed (NFC), and without what surrounds it. */
export const tidy = (text: string): string => text.normalize('NFC').trim();

/** A call, and the value that the learner expects of it. */
const SubmittedExample = z.object({ call: text(EXAMPLE_CHARACTERS), expected: text(EXAMPLE_CHARACTERS) });

/** One solution as it was handed in, and what the learner's own machine said of it. */
export const Submitted = z.object({
  /** UUID of the attempt. */
  id: text(100),
  /** Id of the exercise. */
  exercise: text(60),
  exerciseVersion: text(64),
  source: text(1_000_000),
  seed: z.int().check(z.nonnegative()),
  verdict: z.enum(VERDICT_NAMES),
  verdictHash: text(64),
  /** ISO 8601, by the learner's clock. */
  submittedAt: text(40),
  engineVersion: z.int().check(z.nonnegative()),
  /** The solution was read before this text was judged, and nothing had been accepted until then. Absent: it was not. */
  withHelp: z.exactOptional(z.boolean()),
  /** The examples that the learner wrote of the exercise, where they go along. They count for nothing. */
  examples: z.exactOptional(z.array(SubmittedExample).check(z.maxLength(MOST_EXAMPLES))),
});

/**
 * `*.crossmodal.json`: what a learner hands in. It proves neither who wrote the code nor when. The submissions are read one by one
 * (`read-submission-file.ts`), so that a bad one does not cost the others.
 */
export const SubmissionFile = z.object({
  format: z.literal(SUBMISSION_FORMAT),
  formatVersion: z.literal(SUBMISSION_FORMAT_VERSION),
  learner: Learner,
  submissions: z.array(z.unknown()).check(z.maxLength(10_000)),
});

export type Learner = z.infer<typeof Learner>;
export type Submitted = z.infer<typeof Submitted>;
