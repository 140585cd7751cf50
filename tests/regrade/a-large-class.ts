import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ENGINE_VERSION } from '../../graders/sandbox/limits.ts';
import type { Submitted } from '../../graders/submission-file/schema.ts';
import { writeSubmissionFile } from '../../graders/submission-file/write-submission-file.ts';

const EXERCISES = 'graders/exercises';
const allExercises = readdirSync(EXERCISES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const ATTACKS = 'tests/attacks';

/** Draws of one learner, the same on every run. */
function dice(seed: number): (sides: number) => number {
  let state = (seed + 1) * 0x9e3779b9;
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return ((state >>> 8) ^ (state & 0xff)) % sides;
  };
}

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');

/** Solutions of one exercise, by the folder that says what they deserve. */
function solutionsOf(exercise: string): { entry: string; right: string[]; wrong: string[] } {
  const below = (verdict: string) => {
    const folder = join(EXERCISES, exercise, 'submissions', verdict);
    return readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => read(folder, file));
  };
  const entry = /^entry: (\w+)/m.exec(read(EXERCISES, exercise, 'exercise.yaml'))?.[1] ?? '';
  return { entry, right: [read(EXERCISES, exercise, 'reference.ts'), ...below('accepted')], wrong: below('wrong_answer') };
}

/** Programs that attack the grader, as text: those of the corpus that are written out. */
const attacks = readdirSync(ATTACKS)
  .filter((file) => file.endsWith('.js'))
  .sort()
  .map((file) => read(ATTACKS, file))
  .filter((text) => !text.split('\n', 1)[0]?.includes('"gen":true'));

/**
 * A class as large as asked, one submission file a learner with every exercise in it: right in three of five cases, a known mistake in
 * one, else broken or hostile, and some claims that are false. The same bytes on every run.
 */
export function writeLargeClass(folder: string, learners: number, exercises = allExercises): void {
  mkdirSync(folder, { recursive: true });
  const solutions = exercises.map((exercise) => [exercise, solutionsOf(exercise)] as const);
  for (let learner = 0; learner < learners; learner++) {
    const draw = dice(learner);
    const id = `s${String(learner).padStart(3, '0')}`;
    const submissions = solutions.map(([exercise, { entry, right, wrong }], index): Submitted => {
      const kind = draw(20);
      const pick = (texts: readonly string[]) => texts[draw(texts.length)] ?? '';
      const source =
        kind < 12
          ? pick(right)
          : kind < 17
            ? pick(wrong)
            : kind < 18
              ? 'export function ('
              : `// ${learner}\n${pick(attacks).replaceAll(/\bsolve\b/g, entry)}`;
      return {
        id: `${id}-${index}`.padEnd(36, '0'),
        exercise,
        exerciseVersion: '000000000000',
        source,
        seed: 1,
        verdict: kind < 12 || kind === 16 ? 'accepted' : 'wrong_answer',
        verdictHash: 'f'.repeat(64),
        submittedAt: '2026-03-01T10:00:00.000Z',
        engineVersion: ENGINE_VERSION,
      };
    });
    writeFileSync(join(folder, `${basename(id)}.crossmodal.json`), writeSubmissionFile({ id, name: `Learner ${learner}` }, submissions));
  }
}
