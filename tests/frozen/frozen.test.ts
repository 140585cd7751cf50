import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../graders/sandbox/limits.ts';
import { judge } from '../a-bench.ts';
import { frozenExercises } from './frozen.ts';

// The packages are those of the day on which they were frozen: an author may change an exercise, and only the grader can fail this.
describe.each(frozenExercises().map((frozen) => [frozen.package.id, frozen] as const))('the frozen exercise %s', (_, frozen) => {
  it('was frozen with this engine version', () => {
    expect(frozen.engineVersion).toBe(ENGINE_VERSION);
  });

  it.each(frozen.verdicts.map((verdict) => [verdict.name, verdict] as const))(
    'gives “%s” the same verdict and hash',
    (_, { name, source, ...then }) => {
      expect(judge(frozen.package, source)).toMatchObject({ ...then, exerciseVersion: frozen.exerciseVersion });
    },
  );
});
