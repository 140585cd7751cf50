import { misreadingOf, mistakesIn } from '../../graders/package/mistakes-in.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { error, type Finding, note } from './finding.ts';

/** Every known mistake is described for those who have not made it, and nothing else is. */
export function checkMisreadings(exercise: ExercisePackage): Finding[] {
  const { misreadings = {} } = exercise;
  const names = mistakesIn(exercise).map(({ name }) => name);
  const missing = names.filter((name) => misreadingOf(exercise, name) === undefined);
  return [
    ...Object.keys(misreadings)
      .filter((name) => !names.includes(name))
      .map((name) => unknown(name, missing)),
    ...Object.entries(misreadings).flatMap(([name, sentence]) => (ADDRESSED.test(sentence) ? [addressed(name, sentence)] : [])),
    ...(missing.length > 0 ? [undescribed(missing)] : []),
  ];
}

/** Words to somebody who made the mistake. */
const ADDRESSED = /\byou(r|rs|rself)?\b/i;

const unknown = (name: string, missing: readonly string[]): Finding =>
  error('misreading', 'exercise.yaml', {
    path: ['misreadings', name],
    found: `misreadings: There is no submissions/wrong_answer/${name}.ts.`,
    expected: 'the name of a known mistake, without .ts.',
    fix: missing.length === 1 ? `Did you mean ${missing[0]}?` : 'Correct the name, or remove the line.',
  });

const addressed = (name: string, sentence: string): Finding =>
  note('misreading', 'exercise.yaml', {
    path: ['misreadings', name],
    found: `misreadings: “${sentence}” speaks to whoever made the mistake.`,
    expected: 'what the mistake does: it is read by those who have not made it.',
    fix: 'Begin with a verb, such as “Leaves out the bias.”',
  });

const undescribed = (missing: readonly string[]): Finding =>
  note('misreading', 'exercise.yaml', {
    found: `misreadings: Nothing is said of ${missing.join(', ')}.`,
    expected: 'a sentence for each known mistake. A lamp that it lights shows it; without one, the feedback is quoted there.',
    fix: `Write misreadings: { ${missing[0]}: … }, what it does, as in “Leaves out the bias.”`,
  });
