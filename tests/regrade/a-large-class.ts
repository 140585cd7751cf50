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

/** Of a hundred submissions of one learner. A hostile one takes seconds, and so decides how long a class takes. */
const SHARES = { right: 70, wrong: 24, broken: 5, hostile: 1 };

type Kind = keyof typeof SHARES;

function kindOf(drawn: number): Kind {
  let from = 0;
  for (const [kind, share] of Object.entries(SHARES) as [Kind, number][]) {
    from += share;
    if (drawn < from) return kind;
  }
  return 'right';
}

const BROKEN = ['export function (', 'return [1, 2', '', '```ts\nconst x = 1\n```', 'def solve(x):\n    return x'];

/**
 * A class as large as asked, one submission file a learner with every exercise in it: right, a known mistake, broken or hostile by the
 * shares above, and some claims that are false. The same bytes on every run.
 */
export function writeLargeClass(folder: string, learners: number, exercises = allExercises): void {
  mkdirSync(folder, { recursive: true });
  const solutions = exercises.map((exercise) => [exercise, solutionsOf(exercise)] as const);
  for (let learner = 0; learner < learners; learner++) {
    const draw = dice(learner);
    const id = `s${String(learner).padStart(3, '0')}`;
    const submissions = solutions.map(([exercise, { entry, right, wrong }], index): Submitted => {
      const kind = kindOf(draw(100));
      const pick = (texts: readonly string[]) => texts[draw(texts.length)] ?? '';
      const text = { right: () => pick(right), wrong: () => pick(wrong), broken: () => pick(BROKEN), hostile: () => pick(attacks) }[kind]();
      return {
        id: `${id}-${index}`.padEnd(36, '0'),
        exercise,
        exerciseVersion: '000000000000',
        // No two learners hand in the same bytes.
        source: `// ${learner}\n${kind === 'hostile' ? text.replaceAll(/\bsolve\b/g, entry) : text}`,
        seed: 1,
        verdict: kind === 'right' || draw(20) === 0 ? 'accepted' : 'wrong_answer',
        verdictHash: 'f'.repeat(64),
        submittedAt: '2026-03-01T10:00:00.000Z',
        engineVersion: ENGINE_VERSION,
      };
    });
    writeFileSync(join(folder, `${basename(id)}.crossmodal.json`), writeSubmissionFile({ id, name: `Learner ${learner}` }, submissions));
  }
}
