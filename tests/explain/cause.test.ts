import { describe, expect, it } from 'vitest';
import { findCause, sameCause } from '../../graders/explain/cause.ts';
import { casesOf } from '../../graders/cases/cases.ts';
import { type Exercise, openExercise } from '../../graders/exercise.ts';
import { Budget } from '../../graders/sandbox/budget.ts';
import { judgeCase } from '../../graders/judge/judge-case.ts';
import { isRight, type Judged } from '../../graders/judge/judged.ts';
import { type KnownMistake, knownMistakes } from '../../graders/explain/known-mistakes.ts';
import { Sandbox } from '../../graders/sandbox/sandbox.ts';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import { Submission } from '../../graders/submission.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { bench, doubling, judge as verdictOn, ofKind } from '../a-bench.ts';

const wasm = await loadWasm();
const packages = await Promise.all(['entropy', 'additive-fusion', 'margin-contrastive-loss'].map(loadPackage));
const exercises = await Promise.all(packages.map(async (it) => openExercise(await Sandbox.open(wasm), it)));
const learner = await Sandbox.open(wasm);

const load = (exercise: Exercise, source: string): Submission => {
  const submission = Submission.load(learner, exercise, source, new Budget());
  if (!(submission instanceof Submission)) throw new Error(submission.refused.verdict);
  return submission;
};
const onAll = (submission: Submission, seed: number): Judged[] => casesOf(submission.exercise, seed).map((it) => judgeCase(submission, it));
const firstWrong = (judged: Judged[]): Judged => judged.find((it) => !isRight(it)) as Judged;

describe('the cause of a known mistake', () => {
  it.each(
    exercises.flatMap((exercise) =>
      [1, 7].flatMap((seed) => knownMistakes(exercise, seed).map((it) => [exercise.package.id, it.name, seed, exercise, it] as const)),
    ),
  )('of %s, %s, on seed %i, is what a search on the submission finds', (_, name, seed, exercise, mistake) => {
    const { source } = exercise.package.submissions.find((it) => it.name === name) ?? { source: '' };
    const submission = load(exercise, source);
    const judged = onAll(submission, seed);
    const found = findCause(submission, judged, firstWrong(judged), () => {});
    const known = mistake.cause(() => {});
    expect(known && sameCause(known, mistake.judged, submission, judged)).toEqual(found);
  });

  it('is searched for once a seed, and then kept', () => {
    const mistake = knownMistakes(exercises[0] as Exercise, 3)[0] as KnownMistake;
    let questions = 0;
    const first = mistake.cause(() => questions++);
    expect(questions).toBeGreaterThan(0);
    questions = 0;
    expect(mistake.cause(() => questions++)).toBe(first);
    expect(questions).toBe(0);
  });
});

describe('a submission that does as a known mistake on every case', () => {
  const entropy = packages[0] as (typeof packages)[0];
  const { source } = entropy.submissions.find(({ name }) => name === 'sign') ?? { source: '' };
  const whole = ofKind(verdictOn(entropy, source), 'wrong_answer').counterexample;

  it('and parts from it on the smallest input, is shown another input, on which it is wrong', () => {
    const right = JSON.stringify(whole.args);
    const sly = `${source.replace('export function entropy', 'function mistaken')}
      function entropy(...args) { return JSON.stringify(args) === '${right}' ? ${whole.expected} : mistaken(...args); }`;
    const { counterexample, mistake } = ofKind(verdictOn(entropy, sly), 'wrong_answer');
    expect(mistake?.name).toBe('sign');
    expect(counterexample.args).not.toEqual(whole.args);
    expect(counterexample.actual).not.toBeCloseTo(counterexample.expected as number);
  });

  it('and keeps the law where the mistake breaks it, is not said to break it', () => {
    const odd = 'export const double = (v) => (v.length === 2 ? [7, 2 * v[1]] : v.map((x) => 2 * x + 1));';
    const laws = "export const laws = { seven: { says: 'No result begins with 7.', holds: (result) => result[0] !== 7 } };";
    const pack = doubling({ laws, submissions: [{ name: 'odd', verdict: 'wrong_answer', feedback: 'Odd.', source: odd }] });
    const exercise = openExercise(bench.author, pack);
    const [mistake] = knownMistakes(exercise, 1) as [KnownMistake];
    const known = mistake.cause(() => {});
    const on = known?.law?.on as Judged;
    expect(on).not.toBe(known?.smallest.judged);
    expect(known && sameCause(known, mistake.judged, load(exercise, odd), mistake.judged)).toBeDefined();
    const reference = load(exercise, pack.reference);
    const ours = mistake.judged.map((it) => (it === on ? judgeCase(reference, it.case) : it));
    expect(known && sameCause(known, mistake.judged, load(exercise, odd), ours)).toBeUndefined();
  });
});
