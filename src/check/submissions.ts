import { type GradingRoom, grade } from '../../graders/grade.ts';
import { faultText } from '../../graders/messages/author-fault.ts';
import { diagnosisText } from '../../graders/messages/diagnosis-text.ts';
import { messageText } from '../../graders/messages/message-text.ts';
import { countNumbers } from '../../graders/cases/size.ts';
import type { AuthorSubmission, ExercisePackage } from '../../graders/package/schema.ts';
import type { Verdict } from '../../graders/verdict.ts';
import { error, type Finding, note } from './finding.ts';

/** Seeds on which every solution of the author's must earn its folder's verdict: copied tables must fail whatever seed a class gets. */
export const SEEDS = [1, 2, 3];

/** The smallest input that shows a known mistake, and how many numbers it has: large ones tell of a generator that shrinks badly. */
export interface SmallestInput {
  mistake: string;
  /** Ready to be copied. */
  call: string;
  numbers: number;
  /** The seed on which it is largest. */
  seed: number;
}

export interface SubmissionReport {
  findings: Finding[];
  smallest: SmallestInput[];
}

/** A learner can take in so many numbers at a glance, or nearly. */
const TOO_LARGE = 24;

/** The starter is not accepted; every file under `submissions/` earns its folder's verdict; each mistake is told by its own name. */
export function checkSubmissions(
  room: GradingRoom,
  exercise: ExercisePackage,
  onProgress: (done: number, total: number) => void,
): SubmissionReport {
  const findings = [...checkStarter(room, exercise), ...checkPresence(exercise)];
  const smallest = new Map<string, SmallestInput>();
  const told = new Set<string>();
  const total = SEEDS.length * exercise.submissions.length;
  SEEDS.forEach((seed, round) => {
    exercise.submissions.forEach((submission, i) => {
      onProgress(round * exercise.submissions.length + i, total);
      const verdict = grade(room, exercise, submission.source, seed);
      const wrong = earned(submission, verdict, seed);
      if (wrong && !told.has(submission.name)) {
        told.add(submission.name);
        findings.push(wrong);
      }
      const input = submission.verdict === 'wrong_answer' && smallestOf(submission.name, verdict, seed);
      if (input && input.numbers > (smallest.get(submission.name)?.numbers ?? -1)) smallest.set(submission.name, input);
    });
  });
  onProgress(total, total);
  return { findings: [...findings, ...[...smallest.values()].flatMap(tooLarge)], smallest: [...smallest.values()] };
}

const fileOf = ({ verdict, name }: AuthorSubmission): string => `submissions/${verdict}/${name}.ts`;

function checkStarter(room: GradingRoom, exercise: ExercisePackage): Finding[] {
  const { verdict, ...rest } = grade(room, exercise, exercise.starter, 1);
  if (verdict === 'accepted') {
    return [
      error('starter', 'starter.ts', {
        found: 'The starter is accepted as it is: nothing is left to do.',
        expected: 'any other verdict.',
        fix: 'Take out what the learner is to write.',
      }),
    ];
  }
  if (verdict !== 'compile_error') return [];
  const fault = 'error' in rest ? rest.error : undefined;
  const said = fault && diagnosisText(fault.diagnosis);
  return [
    error(
      'starter',
      'starter.ts',
      {
        found: `The starter does not load: ${said?.message ?? ''}`,
        expected: `the entry function ${exercise.entry}, not yet right, so that the first run shows a result.`,
        ...(said?.advice && { fix: said.advice }),
      },
      fault?.line,
    ),
  ];
}

function checkPresence({ submissions }: ExercisePackage): Finding[] {
  const findings: Finding[] = [];
  if (!submissions.some(({ verdict }) => verdict === 'accepted')) {
    findings.push(
      error('submission', 'submissions/accepted', {
        found: 'There is no accepted solution beside the reference.',
        expected: 'at least one: it shows whether the tolerance is fair.',
        fix: 'Write one that computes the same in another way.',
      }),
    );
  }
  if (!submissions.some(({ verdict }) => verdict === 'wrong_answer')) {
    findings.push(
      error('submission', 'submissions/wrong_answer', {
        found: 'There is no known mistake.',
        expected: 'at least one.',
        fix: 'Write down the mistake that learners make most often, with its feedback as doc comment.',
      }),
    );
  }
  for (const submission of submissions.filter(({ verdict, feedback }) => verdict === 'wrong_answer' && feedback === '')) {
    findings.push(
      error(
        'feedback',
        fileOf(submission),
        {
          found: 'The mistake has no feedback.',
          expected: 'a doc comment at the beginning of the file, /** … */: it is what a learner reads who makes this mistake.',
          fix: 'Write one that makes the learner see the mistake, without giving the solution away.',
        },
        1,
      ),
    );
  }
  return findings;
}

function earned(submission: AuthorSubmission, verdict: Verdict, seed: number): Finding | undefined {
  const file = fileOf(submission);
  if (verdict.verdict !== submission.verdict) {
    const { found, fix } = unearned(verdict);
    const expected = `${submission.verdict}, the name of the folder.`;
    return error('submission', file, {
      found: `It earns ${verdict.verdict} on seed ${seed}. ${found}`.trim(),
      expected,
      ...(fix && { fix }),
    });
  }
  if (verdict.verdict !== 'wrong_answer') return undefined;
  const recognised = verdict.mistake?.name;
  if (recognised === submission.name) return undefined;
  if (recognised === undefined)
    return error('coincidence', file, {
      found: `The mistake is not recognised on seed ${seed}.`,
      expected: 'the same results whenever it is run.',
    });
  return error('coincidence', file, {
    found: `It does the same as submissions/wrong_answer/${recognised}.ts on every case of seed ${seed}.`,
    expected: 'a mistake of its own: else a learner who makes it reads the feedback of the other.',
    fix: 'Remove one of the two, or add an edge to inputs.ts on which they differ.',
  });
}

function unearned(verdict: Verdict): { found: string; fix?: string } {
  switch (verdict.verdict) {
    case 'accepted':
      return {
        found: '',
        fix: 'No case tells it from a right solution: add an edge to inputs.ts that does, or move the file to submissions/accepted.',
      };
    case 'judge_error':
      return { found: verdict.faults.map((fault) => faultText(fault)).join(' ') };
    case 'compile_error':
    case 'run_time_error': {
      const { line, diagnosis } = verdict.error;
      const { message, advice } = diagnosisText(diagnosis);
      const call = 'counterexample' in verdict && verdict.counterexample ? ` in ${verdict.counterexample.call}` : '';
      return { found: `${line ? `Line ${line}: ` : ''}${message}${call}`, fix: advice ?? 'Expected values on all inputs; fix the file.' };
    }
    case 'wrong_answer':
      return {
        found: `${verdict.counterexample.call}: ${messageText(verdict.difference.message)}.`,
        fix: 'Fix the file or the reference, or move the file to submissions/wrong_answer.',
      };
    default:
      return { found: verdict.counterexample ? `It was met in ${verdict.counterexample.call}.` : '', fix: 'Move the file, or fix it.' };
  }
}

function smallestOf(mistake: string, verdict: Verdict, seed: number): SmallestInput | undefined {
  if (verdict.verdict !== 'wrong_answer') return undefined;
  const { call, args } = verdict.counterexample;
  return { mistake, call, numbers: countNumbers(args), seed };
}

const tooLarge = ({ mistake, numbers, call, seed }: SmallestInput): Finding[] =>
  numbers <= TOO_LARGE
    ? []
    : [
        note('size', `submissions/wrong_answer/${mistake}.ts`, {
          found: `The smallest input that shows this mistake on seed ${seed} has ${numbers} numbers: ${call}.`,
          expected: `at most ${TOO_LARGE}, so that a learner takes it in at a glance.`,
          fix: 'Add a smaller edge to inputs.ts, or draw sizes with draw.list and draw.int, which shrink.',
        }),
      ];
