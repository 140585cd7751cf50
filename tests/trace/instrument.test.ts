import { describe, expect, it } from 'vitest';
import { casesOf } from '../../graders/cases/cases.ts';
import { openExercise } from '../../graders/exercise.ts';
import { canonicalText } from '../../graders/identity.ts';
import { sourceError, tooDeep } from '../../graders/judge/source-error.ts';
import { loadProgram } from '../../graders/program.ts';
import { WORK_PER_CALL } from '../../graders/sandbox/limits.ts';
import type { Outcome } from '../../graders/sandbox/outcome.ts';
import type { Script } from '../../graders/source/prepare.ts';
import { loadTraced } from '../../graders/trace/load-traced.ts';
import type { Ended } from '../../graders/trace/trace.ts';
import type { Value } from '../../graders/value.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { publishedExercises } from '../published.ts';
import { bench, doubling } from '../a-bench.ts';
import { readAttacks } from '../attacks/corpus.ts';
import { shareOf } from '../attacks/jobs.ts';

/** Ticks for a program that has more to do. A call in which the plain one meets a limit is left out: its values simply end there. */
const PLENTY = 10 * WORK_PER_CALL;

/** How a call ended, in a line: the value, or the error with its place. Undefined at a limit. */
function plainly(outcome: Outcome, script: Script): string | undefined {
  if (outcome.kind === 'value') return canonicalText(outcome.value);
  if (outcome.kind === 'error') return JSON.stringify(sourceError(outcome.error, script));
  return outcome.kind === 'stack' ? JSON.stringify(tooDeep()) : undefined;
}

function noting(ended: Ended): string {
  if (ended.kind === 'value') return canonicalText(ended.value);
  return ended.kind === 'error' ? JSON.stringify(ended.error) : `limit: ${ended.by}`;
}

/** The ends of the same calls, plain and noting values. */
function bothWays(source: string, entry: string, inputs: readonly Value[][]): { plain: string[]; noted: string[] } {
  const loaded = loadProgram(bench.learner, source, { names: [entry], functions: [entry] });
  const plain: string[] = [];
  const within: Value[][] = [];
  for (const args of loaded.kind === 'loaded' ? inputs : []) {
    const end = loaded.kind === 'loaded' ? plainly(bench.learner.call(loaded.program, entry, args), loaded.script) : undefined;
    if (end === undefined) continue;
    plain.push(end);
    within.push(args);
  }
  const run = loadTraced(bench.learner, source, entry, PLENTY);
  return { plain, noted: run ? within.map((args) => noting(run(args).ended)) : [] };
}

const exercises = await Promise.all((await publishedExercises()).map(loadPackage));

describe('a program that notes its values gives the values and errors of the plain one, in the same lines', () => {
  it.each(exercises.map((exercise) => [exercise.id, exercise] as const))('%s', (_, exercise) => {
    const cases = casesOf(openExercise(bench.author, exercise), 1);
    const inputs = cases.filter((_, index) => index < 5 || index % 25 === 0).map(({ args }) => args);
    const sources = [exercise.reference, exercise.starter, ...exercise.submissions.map(({ source }) => source)];
    for (const source of sources) {
      const { plain, noted } = bothWays(source, exercise.entry, inputs);
      expect(noted, source).toEqual(plain);
    }
  });
});

describe('an attack does not notice that its values are noted', () => {
  const inputs = [[[1, 2, 3]], [[]], [[0.5, -1]]];
  const attacks = shareOf(readAttacks(), ['handed-in'], ({ long }) => long === true);
  it.each(attacks.map((attack) => [attack.name, attack] as const))('%s', (_, { source }) => {
    const { plain, noted } = bothWays(source, doubling().entry, inputs);
    expect(noted).toEqual(plain);
  });
});
