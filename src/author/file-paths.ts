import { ExerciseId } from '../../graders/package/schema.ts';
import { byCodeUnits } from '../gradebook/code-units.ts';
import type { Files } from './content.ts';

/** Every file that has a meaning, in the order in which an author writes them, and what it is for. */
const PURPOSES: Readonly<Record<string, string>> = {
  'exercise.yaml': 'title, function, tolerance, hints',
  'statement.md': 'what the learner reads',
  'starter.ts': 'where the learner starts',
  'reference.ts': 'the trusted solution',
  'inputs.ts': 'edges, and how the rest is drawn',
  'golden.json': 'cases computed elsewhere',
  'laws.ts': 'what every right solution has',
  'accept.ts': 'which of several results are right',
  'draw.ts': 'a picture of the input that fails',
  'functions.ts': 'makes functions that are arguments',
  'data.csv': 'a data set, as a table',
  'data.json': 'a data set, as JSON',
};

/** Folders of solutions: the verdict that each must earn, and who it is. */
const SOLUTIONS: Readonly<Record<string, string>> = {
  accepted: 'another right solution',
  wrong_answer: 'a known mistake',
  time_limit_exceeded: 'right, but too expensive',
};

/** What a file is for, in a few words; undefined where nothing reads it. */
export function purposeOf(path: string): string | undefined {
  const [, verdict, name] = /^submissions\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  return name === undefined ? PURPOSES[path] : SOLUTIONS[verdict ?? ''];
}

/** Paths as the list shows them: the files of the folder in the order in which they are written, then the solutions. */
export function shownPaths(files: Files): string[] {
  const places = [...Object.keys(PURPOSES)];
  const folders = Object.keys(SOLUTIONS).map((verdict) => `submissions/${verdict}/`);
  const rank = (path: string): number => {
    const own = places.indexOf(path);
    if (own >= 0) return own;
    const folder = folders.findIndex((beginning) => path.startsWith(beginning));
    return places.length + (folder < 0 ? folders.length : folder);
  };
  return [...files.keys()].sort((a, b) => rank(a) - rank(b) || byCodeUnits(a, b));
}

/** What can be added: files of one name that are not there, and one more solution of each kind. */
export function addable(files: Files): { path: string; purpose: string; isNamed: boolean }[] {
  const hasData = files.has('data.csv') || files.has('data.json');
  const missing = Object.entries(PURPOSES)
    .filter(([path]) => !files.has(path) && !(hasData && path.startsWith('data.')))
    .map(([path, purpose]) => ({ path, purpose, isNamed: false }));
  const solutions = Object.entries(SOLUTIONS).map(([verdict, purpose]) => ({ path: `submissions/${verdict}/`, purpose, isNamed: true }));
  return [...solutions, ...missing];
}

/** Characters of a path; no file of the course comes near. */
const PATH_CHARACTERS = 120;

/** Why a file cannot have a path, as a sentence; undefined where it can. `own`: the path that it has now. */
export function whyNoPath(path: string, files: Files, own?: string): string | undefined {
  if (path.trim() === '') return 'A file needs a name.';
  if (path !== own && files.has(path)) return `There is a file ${path}.`;
  const parts = path.split('/');
  const isOdd = path.length > PATH_CHARACTERS || parts.some((part) => part === '' || part.startsWith('.') || !/^[\w.-]+$/.test(part));
  if (isOdd) return 'A name has letters, digits, hyphens and full stops, and a slash between a folder and what lies in it.';
  const isFolder = [...files.keys()].some((other) => other !== own && (other.startsWith(`${path}/`) || path.startsWith(`${other}/`)));
  return isFolder ? `${path} cannot be a file and a folder at once.` : undefined;
}

/** Why an exercise cannot have a name, as a sentence; undefined where it can. */
export const whyNoName = (name: string): string | undefined =>
  ExerciseId.safeParse(name).success
    ? undefined
    : 'A name is lower-case words joined by hyphens, such as mean-removal, of 60 characters at most.';

/** A name that can be one, out of whatever a folder or a file is called: `My Exercise (2)` → `my-exercise-2`. */
export function nameFrom(words: string): string {
  const name = words
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return ExerciseId.safeParse(name).success ? name : 'exercise';
}
