import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { exerciseVersion } from '../../graders/identity.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { ENGINE_VERSION } from '../../graders/sandbox/limits.ts';
import { decode } from '../../graders/submission-file/file-text.ts';
import { readSubmissionFile, SUBMISSION_FILE_BYTES } from '../../graders/submission-file/read-submission-file.ts';
import type { Learner, Submitted } from '../../graders/submission-file/schema.ts';
import { learnerKey } from '../gradebook/learner-key.ts';
import type { UngradedResult } from '../gradebook/result.ts';
import { ownSeed } from '../gradebook/own-seed.ts';
import { baseName, extension, type HandedInFile, type NoFile, stem } from './handed-in-file.ts';
import type { Task } from './task.ts';
import { type WhoHandedIn, whoHandedIn, withoutCopyNumber } from './who-handed-in.ts';

/** An exercise that can be graded, or why it cannot: a clause, and what to do. */
export type Opened = { kind: 'package'; package: ExercisePackage } | { kind: 'unusable'; found: string; fix: string; isUnknown?: true };

export interface Collecting {
  /** The exercise of an id that somebody else wrote. */
  open: (exercise: string) => Promise<Opened>;
  /** The one exercise that is graded, where the others are left out. */
  only?: string | undefined;
  /** Draws a seed of its own for each learner and exercise; without it the seed is that of every page. */
  secret?: string | undefined;
}

/** What is to be graded, and what cannot be. */
export interface Collected {
  tasks: Task[];
  ungraded: UngradedResult[];
}

/** The seed of every page. A file's own is a claim like the rest: whoever chose it could have chosen the inputs. */
const SEED = 1;

/** Of a plain source: as many as a submission file lets one have. */
const SOURCE_BYTES = 1_000_000;

/** Submissions of one exercise in one file that are graded. *Hand in* saves one; ten thousand programs that never end would take a day. */
const MOST_OF_AN_EXERCISE = 50;

/** Submissions of one file that are named one by one where they cannot be graded: more would bury what the others handed in. */
const MOST_NAMED = 100;

/** What could not even be opened as a file, as a result. */
export const ungradedOf = ({ name, ...why }: NoFile): UngradedResult => ({ ...refusedIn({ name }), ...why });

/** Reads all files, one at a time; one that is bad costs no other. */
export async function collect(files: readonly HandedInFile[], options: Collecting): Promise<Collected> {
  const collected: Collected = { tasks: [], ungraded: [] };
  for (const file of files) await collectFile(file, options, collected);
  return collected;
}

async function collectFile(file: HandedInFile, options: Collecting, collected: Collected): Promise<void> {
  const kind = extension(file.name);
  const refuse = (found: string, fix: string, more: Partial<UngradedResult> = {}) =>
    collected.ungraded.push({ ...refusedIn(file), found, fix, ...more });
  if (!['.json', '.ts', '.js'].includes(kind))
    return void refuse(
      kind === '.zip' ? 'this is an archive within an archive' : 'this is neither a submission file nor a solution',
      kind === '.zip' ? 'Unpack the outer one, and name the folder.' : 'Expected *.crossmodal.json, or <learner>/<exercise>.ts or .js.',
    );
  const read = await file.read(kind === '.json' ? SUBMISSION_FILE_BYTES : SOURCE_BYTES);
  if (read.kind !== 'bytes') return void refuse(read.reason, 'Ask for the file again.');
  if (kind !== '.json') return collectSource(file, read.bytes, options, collected);

  const submissionFile = readSubmissionFile(read.bytes);
  if (submissionFile.kind === 'refused') return void refuse(submissionFile.fault.found, submissionFile.fault.fix);
  const { learner, submissions, faults } = submissionFile;
  const lms = whoHandedIn(file.name);
  const key = lms?.id ?? learnerKey(learner, baseName(file.name).replace(/(\.crossmodal)?\.json$/i, ''));
  const who = { key, learner };
  if (submissions.length === 0 && faults.length === 0) refuse('it holds no submission', 'Ask the learner for the file again.', who);
  const ungraded = faults.map(
    ({ found, fix, submission: position = 0 }): UngradedResult => ({ ...refusedIn(file), ...who, position, found, fix }),
  );
  const counts = new Map<string, number>();
  for (const { position, submitted } of submissions) {
    const number = (counts.get(submitted.exercise) ?? 0) + 1;
    counts.set(submitted.exercise, number);
    if (number <= MOST_OF_AN_EXERCISE)
      await add({ file, key, learner, lms, position, submitted }, options, { tasks: collected.tasks, ungraded });
  }
  for (const [exercise, number] of counts)
    if (number > MOST_OF_AN_EXERCISE && (options.only ?? exercise) === exercise)
      ungraded.push({
        ...refusedIn(file),
        ...who,
        found: `it holds ${number} submissions of ${JSON.stringify(exercise)}, of which the first ${MOST_OF_AN_EXERCISE} are graded`,
        fix: 'Ask the learner for a file with those that count.',
      });
  collected.ungraded.push(...ungraded.slice(0, MOST_NAMED));
  if (ungraded.length > MOST_NAMED)
    refuse(`${ungraded.length - MOST_NAMED} more of its submissions cannot be graded`, 'Ask the learner for the file again.', who);
}

const refusedIn = ({ name }: Pick<HandedInFile, 'name'>) => ({ kind: 'not-graded' as const, file: name, position: 0 });

/** A source as somebody wrote it: its name says the exercise, and the system that packed it, or its folder, the learner. */
async function collectSource(file: HandedInFile, bytes: Uint8Array, options: Collecting, collected: Collected): Promise<void> {
  const lms = whoHandedIn(file.name);
  const learner = lms ? { id: lms.id, name: lms.name } : { id: file.folder, name: file.folder };
  const key = lms?.id ?? learnerKey(learner, file.folder);
  const named = stem(lms?.fileName ?? file.name);
  const other = withoutCopyNumber(named);
  const isCopy = other !== named && (await options.open(named)).kind !== 'package' && (await options.open(other)).kind === 'package';
  const exercise = isCopy ? other : named;
  if (options.only !== undefined && exercise !== options.only) return;
  const decoded = decode(bytes);
  if (decoded.kind === 'refused') {
    const { found, fix } = decoded.fault;
    collected.ungraded.push({ ...refusedIn(file), key, learner, exercise, found, fix });
  } else await add({ file, key, learner, lms, position: 0, submitted: { exercise, source: decoded.text } }, options, collected);
}

interface Found {
  file: HandedInFile;
  key: string;
  learner: Learner;
  lms: WhoHandedIn | undefined;
  position: number;
  submitted: Pick<Submitted, 'exercise' | 'source'> & Partial<Submitted>;
}

async function add(
  { file, key, learner, lms, position, submitted }: Found,
  options: Collecting,
  { tasks, ungraded }: Collected,
): Promise<void> {
  const { exercise, source, id, submittedAt, examples } = submitted;
  if (options.only !== undefined && exercise !== options.only) return;
  const who = { key, learner, exercise, file: file.name, position };
  const opened = await options.open(exercise);
  if (opened.kind === 'unusable') {
    const { found, fix, isUnknown } = opened;
    ungraded.push({ kind: 'not-graded', ...who, found, fix, ...(isUnknown && { isUnknown }) });
    return;
  }
  const claimed = claimOf(submitted);
  const known = {
    ...who,
    ...(lms && { lms: { system: lms.system, id: lms.id, name: lms.name } }),
    ...(id !== undefined && { id }),
    ...(submittedAt !== undefined && { submittedAt }),
    sourceHash: shortHash(source),
    ...(examples?.length && { examplesHash: shortHash(JSON.stringify(examples)) }),
    exerciseVersion: versionOf(opened.package),
    engineVersion: ENGINE_VERSION,
    seed: options.secret === undefined ? SEED : ownSeed(options.secret, key, exercise),
    ...(claimed && { claimed }),
  };
  tasks.push({ known, package: opened.package, source, ...(examples?.length && { examples }) });
}

const shortHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);

/** A class hands in the same exercise again and again. */
const versions = new WeakMap<ExercisePackage, string>();

function versionOf(exercise: ExercisePackage): string {
  const found = versions.get(exercise) ?? exerciseVersion(exercise);
  versions.set(exercise, found);
  return found;
}

function claimOf({ verdict, verdictHash, exerciseVersion, engineVersion, seed, withHelp }: Partial<Submitted>): Task['known']['claimed'] {
  if (verdict === undefined || verdictHash === undefined || exerciseVersion === undefined) return undefined;
  if (engineVersion === undefined || seed === undefined) return undefined;
  return { verdict, verdictHash, exerciseVersion, engineVersion, seed, ...(withHelp !== undefined && { withHelp }) };
}
