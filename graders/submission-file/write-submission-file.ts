import { type Learner, SUBMISSION_FORMAT, SUBMISSION_FORMAT_VERSION, type Submitted, tidy } from './schema.ts';

/** The text of a `*.crossmodal.json`, which `readSubmissionFile` reads back. What was typed around id and name does not count. */
export function writeSubmissionFile({ id, name }: Learner, submissions: readonly Submitted[]): string {
  const learner = { id: tidy(id), name: tidy(name) };
  const file = { format: SUBMISSION_FORMAT, formatVersion: SUBMISSION_FORMAT_VERSION, learner, submissions };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** Of file names in any system; longer ones are cut. */
const NAME_CHARACTERS = 80;

/**
 * `<id or name>.crossmodal.json`, undefined where neither is given. A learner may be called as no file may: what is neither letter, mark,
 * digit, full stop, underscore nor hyphen becomes a hyphen, and no name begins with a full stop.
 */
export function submissionFileName({ id, name }: Learner): string | undefined {
  const who = tidy(id) || tidy(name);
  if (who === '') return undefined;
  const safe = who.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-').replace(/^[.-]+|(?<![.-])[.-]+$/g, '');
  return `${Array.from(safe).slice(0, NAME_CHARACTERS).join('') || 'learner'}.crossmodal.json`;
}
