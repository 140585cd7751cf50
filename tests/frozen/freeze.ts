/**
 * node tests/frozen/freeze.ts
 *
 * Writes the packages of the course as they are now, and what the grader of now says of solutions of theirs. To be run when a verdict
 * is meant to change, with a new ENGINE_VERSION; never to make a test pass.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ENGINE_VERSION } from '../../graders/sandbox/limits.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { publishedExercises } from '../published.ts';
import { judge } from '../a-bench.ts';
import type { Frozen } from './frozen.ts';
import { solutionsOf } from './solutions.ts';

for (const id of await publishedExercises()) {
  const exercise = await loadPackage(id);
  const verdicts = solutionsOf(exercise).map(({ name, source }) => {
    const { verdict, verdictHash, casesRun, casesRight, casesTotal } = judge(exercise, source);
    return { name, source, verdict, verdictHash, casesRun, casesRight, casesTotal };
  });
  const { exerciseVersion } = judge(exercise, '');
  const frozen: Frozen = { engineVersion: ENGINE_VERSION, exerciseVersion, verdicts, package: exercise };
  writeFileSync(fileURLToPath(new URL(`exercises/${id}.json`, import.meta.url)), `${JSON.stringify(frozen, null, 1)}\n`);
}
