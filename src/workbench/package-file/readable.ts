import { conventionsOf } from '../../../graders/package/conventions.ts';
import type { ExercisePackage } from '../../../graders/package/schema.ts';
import { SOURCE_CHARACTERS } from '../../../graders/source/bounds.ts';
import { RENDERED_CHARACTERS } from '../render-markdown.ts';

/** The most that a learner is shown of each part, in characters: several times what the largest exercise of the course has. */
const CHARACTERS = {
  title: 200,
  entry: 80,
  signature: 2000,
  statement: RENDERED_CHARACTERS,
  starter: 20_000,
  reference: SOURCE_CHARACTERS,
} as const satisfies Partial<Record<keyof ExercisePackage, number>>;

const HINTS = 50;
const CONVENTIONS = 30;
const SUBMISSIONS = 200;

/** Hints, conventions, and what is said of a known mistake. */
const TEXT_CHARACTERS = RENDERED_CHARACTERS / 2;

/** Why a package whose shape is right still cannot be shown to a learner; undefined where it can. */
export function whyUnreadable(exercise: ExercisePackage): string | undefined {
  for (const [part, most] of Object.entries(CHARACTERS) as [keyof typeof CHARACTERS, number][]) {
    if (exercise[part].length > most) return tooLong(`The package’s ${part}`, exercise[part].length, most);
  }
  // A program that defines nothing has these, so it would be judged by them.
  if (exercise.entry in Object.prototype)
    return `The package’s entry ${exercise.entry} is the name of what every object has. It needs another name.`;
  const conventions = conventionsOf(exercise);
  const counts = [
    ['hints', exercise.hints.length, HINTS],
    ['conventions', conventions.length, CONVENTIONS],
    ['submissions', exercise.submissions.length, SUBMISSIONS],
  ] as const;
  for (const [what, count, most] of counts) {
    if (count > most) return `The package has ${count.toLocaleString('en')} ${what}; there may be ${most}.`;
  }
  const ofMistakes = [...exercise.submissions.map(({ feedback }) => feedback), ...Object.values(exercise.misreadings ?? {})];
  const texts = [...exercise.hints, ...conventions, ...ofMistakes];
  const long = texts.find((text) => text.length > TEXT_CHARACTERS);
  if (long !== undefined) return tooLong('A hint, convention or feedback of the package', long.length, TEXT_CHARACTERS);
  return twice(exercise);
}

function twice({ submissions }: ExercisePackage): string | undefined {
  const seen = new Set<string>();
  for (const { verdict, name } of submissions) {
    const key = `${verdict}/${name}`;
    if (seen.has(key)) return `The package has the submission ${key} twice, so a mistake could be called by another’s name.`;
    seen.add(key);
  }
  return undefined;
}

const tooLong = (what: string, length: number, most: number): string =>
  `${what} has ${length.toLocaleString('en')} characters; there may be ${most.toLocaleString('en')}.`;
