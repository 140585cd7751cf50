/** The engine by itself: what isolation costs, against a fresh instance, and what a verdict costs, against plain V8. */
import { readFile } from 'node:fs/promises';
import { casesOf } from '../../graders/cases/cases.ts';
import { openExercise } from '../../graders/exercise.ts';
import { type GradingRoom, grade } from '../../graders/grade.ts';
import { compare } from '../../graders/judge/compare.ts';
import { type Program, Sandbox } from '../../graders/sandbox/sandbox.ts';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import type { Value } from '../../graders/value.ts';
import { exerciseIds, loadPackage } from '../../src/build/packages.ts';
import { scriptOf } from './script.ts';
import { compareTimes, line, median, ms, times } from './timing.ts';

const wasm = await loadWasm();
const [author, learner] = [await Sandbox.open(wasm), await Sandbox.open(wasm)];

const HELPERS = scriptOf(await readFile('graders/sandbox/realm/helpers.ts', 'utf8'));
const load = (sandbox: Sandbox, code: string, entry: string): Program => {
  const loaded = sandbox.load(code, [entry]);
  if (loaded.kind === 'failed') throw new Error('did not load');
  return loaded.program;
};

const empty = load(learner, 'const nothing = () => 0', 'nothing');
const restored = await compareTimes(
  () => {
    for (let i = 0; i < 1000; i++) learner.call(empty, 'nothing', []);
  },
  () => Sandbox.open(wasm),
);
line('a case that does nothing, isolated by restore: 1,000 of them', ms(restored.aMs), `${(restored.aMs).toFixed(1)} µs each`);
line('a fresh instance / an isolated case', ms(restored.bMs), times(1000 / restored.ratio));

const warm: number[] = [];
for (const id of await exerciseIds()) {
  const exercise = await loadPackage(id);
  const opened = openExercise(author, exercise);
  const cases = casesOf(opened, 1);
  const opening = await compareTimes(
    () => casesOf(openExercise(author, exercise), 1),
    () => grade({ author, learner, opened }, exercise, exercise.reference, 1),
    5,
  );
  line(`${id}: opening it for a seed / a warm verdict`, ms(opening.aMs), times(opening.ratio));
  const code = scriptOf(exercise.reference);
  const program = load(learner, code, exercise.entry);
  const overhead = await compareTimes(
    () => {
      for (const { args } of cases) learner.call(program, exercise.entry, args);
    },
    () => {
      for (const _ of cases) learner.call(empty, 'nothing', []);
    },
  );
  // The functions' own time: the reference is run for author and learner alike, a hundred times in one realm, without isolation.
  const own = load(
    learner,
    `${code}\nconst all = (many) => { for (let k = 0; k < many.length; k++) ${exercise.entry}(...many[k]); }`,
    'all',
  );
  const args: Value[] = cases.map((it) => it.args);
  const bench: GradingRoom = { author, learner, opened };
  const verdict = await compareTimes(
    () => grade(bench, exercise, exercise.reference, 1),
    () => {
      for (let side = 0; side < 2; side++) learner.call(own, 'all', [args], 'apply', 1e9);
    },
    7,
  );
  const evaluated = await compareTimes(
    () => grade(bench, exercise, exercise.reference, 1),
    () => {
      const solve = new Function(`'use strict'; ${HELPERS}\n${code}\nreturn ${exercise.entry}`)() as (...all: Value[]) => Value;
      for (const { args: arg, expected } of cases) compare(expected, solve(...structuredClone(arg)), exercise.tolerance);
    },
    7,
  );
  warm.push(verdict.ratio);
  line(`${id}: warm verdict of ${cases.length} cases / both functions alone`, ms(verdict.aMs), times(verdict.ratio));
  line(`${id}: plain V8, no isolation, no limits`, ms(evaluated.bMs), times(evaluated.ratio));
  line(`${id}: overhead a case`, `${((overhead.bMs / cases.length) * 1000).toFixed(1)} µs`);
}
line('median exercise: warm verdict / both functions alone', times(median(warm)));
