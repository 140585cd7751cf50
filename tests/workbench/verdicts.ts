import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { Counterexample, Graded, SourceError, Verdict } from '../../graders/verdict.ts';
import { say } from '../../graders/messages/message.ts';

/** One verdict of each kind, as the grader would give them, for an exercise of the tests. */
export const graded: Graded = {
  exercise: 'double',
  exerciseVersion: '0123456789ab',
  seed: 1,
  casesRun: 109,
  casesRight: 92,
  casesTotal: 109,
  cases: `${'r'.repeat(92)}${'w'.repeat(17)}`,
  groups: {
    edge: { total: 5, run: 5, right: 5 },
    golden: { total: 4, run: 4, right: 4 },
    generated: { total: 100, run: 100, right: 83 },
    sized: { total: 0, run: 0, right: 0 },
  },
  work: { learner: 1180, reference: 1046 },
  verdictHash: 'f'.repeat(64),
  console: { lines: [], dropped: 0 },
};

export const counterexample: Counterexample = {
  args: [[1]],
  call: 'double([1])',
  expected: [2, 4],
  actual: [2, 5],
  origin: { kind: 'generated', case: 60, before: 'double([1, 2, 3])', questions: 14 },
};

/** `element 1: expected 4, got 5`. */
const MESSAGE = say('difference.at', {
  place: say('place.element', { index: 1 }),
  what: say('difference.shown', { expected: '4', actual: '5' }),
});

const at = { ...graded, casesRun: 1, casesRight: 0 };
const error: SourceError = { name: 'TypeError', diagnosis: { code: 'thrown', values: { said: 'not a function' } }, line: 2, column: 3 };

export const verdicts: Record<string, Verdict> = {
  accepted: { ...graded, verdict: 'accepted', casesRight: 109 },
  wrong_answer: { ...graded, verdict: 'wrong_answer', counterexample, difference: { path: [1], message: MESSAGE } },
  run_time_error: { ...graded, verdict: 'run_time_error', counterexample, error },
  time_limit_exceeded: { ...at, verdict: 'time_limit_exceeded', by: 'case', counterexample },
  factor: {
    ...graded,
    casesRight: 109,
    verdict: 'time_limit_exceeded',
    by: 'factor',
    growth: { sizes: [2, 4], learner: [10, 400], reference: [4, 6], factor: 10, exponent: { learner: 5.3, reference: 0.6 } },
  },
  watchdog: { ...at, verdict: 'time_limit_exceeded', by: 'watchdog' },
  memory_limit_exceeded: { ...at, verdict: 'memory_limit_exceeded', counterexample },
  output_limit_exceeded: { ...at, verdict: 'output_limit_exceeded' },
  compile_error: { ...graded, casesRun: 0, casesRight: 0, verdict: 'compile_error', error },
  judge_error: {
    ...graded,
    casesRun: 0,
    casesRight: 0,
    verdict: 'judge_error',
    faults: [{ file: 'reference.ts', line: 3, found: 'the reference throws' }],
  },
};

export const pack: ExercisePackage = {
  format: 1,
  id: 'double',
  title: 'Double it',
  entry: 'double',
  signature: '(x: Vec) => Vec',
  difficulty: 1,
  tolerance: { absolute: 1e-9, relative: 1e-9 },
  compare: 'values',
  contract: {},
  hints: ['First.', 'Second.'],
  equivalentMutants: [],
  statement: '',
  starter: 'export function double() {}',
  reference: '/** Twice. */\nexport function double(x: Vec) { return x.map((v) => 2 * v); }',
  inputs: '',
  golden: [],
  submissions: [],
};
