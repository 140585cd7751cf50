import { describe, expect, it } from 'vitest';
import { casesOf } from '../../graders/cases/cases.ts';
import { openExercise } from '../../graders/exercise.ts';
import { Asking, confirmedRelation } from '../../graders/explain/ask.ts';
import { judgeCase } from '../../graders/judge/judge-case.ts';
import { messageText } from '../../graders/messages/message-text.ts';
import { Budget } from '../../graders/sandbox/budget.ts';
import { WORK_PER_QUESTION } from '../../graders/sandbox/limits.ts';
import { Sandbox } from '../../graders/sandbox/sandbox.ts';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import { Submission } from '../../graders/submission.ts';
import { doubling } from '../a-bench.ts';

const wasm = await loadWasm();
const learner = await Sandbox.open(wasm);
const exercise = openExercise(
  await Sandbox.open(wasm),
  doubling({
    entry: 'scaled',
    signature: '(v: Vec, by: number) => Vec',
    reference: 'export function scaled(v: number[], by: number): number[] { return v.map((x, i) => x * x * by + i); }',
    inputs: 'export const edges = [];\nexport const inputs = (draw) => [draw.vector(draw.int(1, 5)), draw.real(-2, 2)];',
    golden: [],
    submissions: [],
  }),
);

/** What is said of a wrong solution, and what it cost. */
function asked(source: string): { sentence: string | undefined; spent: number; further: unknown[][] } {
  const submission = Submission.load(learner, exercise, source, new Budget());
  if (!(submission instanceof Submission)) throw new Error(submission.refused.verdict);
  const judged = casesOf(exercise, 1).map((it) => judgeCase(submission, it));
  const before = submission.budget.spent;
  const ask = new Asking(submission, judged);
  const found = confirmedRelation(ask, judged, 1);
  const spent = submission.budget.spent - before;
  return { sentence: found && messageText(found.message), spent, further: ask.more(1, 100)?.map(({ args }) => args) ?? [] };
}

const BY_IGNORED = 'v.map((x, i) => x * x + i)';

describe('a relation behind a wrong answer', () => {
  it('is found by running the reference on other arguments', () => {
    expect(asked(`export function scaled(v, by) { return ${BY_IGNORED}; }`).sentence).toBe('Yours is what comes out when by is 1.');
  });

  it('is not said where a case refutes it that the run did not have', () => {
    const { further } = asked(`export function scaled(v, by) { return ${BY_IGNORED}; }`);
    const other = JSON.stringify(further.at(-1));
    const source = `export function scaled(v, by) { return JSON.stringify([v, by]) === ${JSON.stringify(other)} ? v.map((x, i) => x * x * x + 7 * i - 3) : ${BY_IGNORED}; }`;
    expect(casesOf(exercise, 1).some(({ args }) => JSON.stringify(args) === other)).toBe(false);
    expect(asked(source).sentence).toBeUndefined();
  });

  it('is not looked for in a result that is far longer than the right one, over which every comparison would take long', () => {
    expect(asked('export function scaled(v, by) { return new Float64Array(20000); }').sentence).toBeUndefined();
  });

  it('ends a question early where a solution loops on arguments that nobody draws', () => {
    const { spent } = asked(
      'export function scaled(v, by) { if (Math.abs(by) > 2 || v.some((x) => Math.abs(x) > 2)) for (;;); return v.map((x, i) => Math.cos(x) + by * i * i); }',
    );
    expect(spent).toBeGreaterThan(WORK_PER_QUESTION);
    expect(spent).toBeLessThan(10 * WORK_PER_QUESTION);
  });
});
