/** Wrong answers of a class that no known mistake names, grouped by what they return: what authors should write down next. */
import { compare } from '../../graders/judge/compare.ts';
import { aligned } from '../../graders/judge/joint-sign.ts';
import { casesOf } from '../../graders/cases/cases.ts';
import { openExercise } from '../../graders/exercise.ts';
import { type GradingRoom, grade } from '../../graders/grade.ts';
import { formatValue } from '../../graders/judge/format.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { Outcome } from '../../graders/sandbox/outcome.ts';
import { Candidate } from './candidate.ts';

/** What somebody handed in. */
export interface HandedIn {
  /** Whose it is: one learner counts once in a group. */
  learner: string;
  file: string;
  source: string;
}

/** A wrong solution that several may have handed in, in different words. */
export interface Proposal {
  /** How many learners. */
  learners: number;
  /** One of them: the shortest source. */
  file: string;
  source: string;
  /** The smallest failing input, ready to be copied, and what comes out. */
  call: string;
  expected: string;
  actual: string;
}

export interface Proposals {
  /** Sources of this exercise, how many of them are wrong, and how many of those a known mistake names. */
  handedIn: number;
  wrong: number;
  named: number;
  /** Most learners first. */
  proposals: Proposal[];
}

interface Group {
  outcomes: Outcome[];
  members: HandedIn[];
  shown: Pick<Proposal, 'call' | 'expected' | 'actual'>;
}

/** Grades each different source once. */
export function proposeMistakes(
  room: GradingRoom,
  pack: ExercisePackage,
  handedIn: readonly HandedIn[],
  onProgress: (done: number, total: number) => void = () => {},
): Proposals {
  const exercise = openExercise(room.author, pack);
  const bySource = Map.groupBy(handedIn, ({ source }) => source);
  const groups: Group[] = [];
  let [wrong, named, done] = [0, 0, 0];
  for (const [source, members] of bySource) {
    onProgress(done++, bySource.size);
    const verdict = grade(room, pack, source, 1);
    if (verdict.verdict !== 'wrong_answer') continue;
    wrong += members.length;
    if (verdict.mistake) {
      named += members.length;
      continue;
    }
    const candidate = Candidate.load(room.learner, exercise, source);
    if (!candidate) continue;
    const outcomes = casesOf(exercise, 1).map(({ args }) => candidate.call(args));
    const group = groups.find((known) => isSame(pack, known.outcomes, outcomes));
    if (group) group.members.push(...members);
    else {
      const { call, expected, actual } = verdict.counterexample;
      groups.push({ outcomes, members: [...members], shown: { call, expected: formatValue(expected), actual: formatValue(actual) } });
    }
  }
  return { handedIn: handedIn.length, wrong, named, proposals: groups.map(proposalOf).sort((a, b) => b.learners - a.learners) };
}

/** Two that return the same on every case are one mistake, however they are written. */
const isSame = ({ compare: how, tolerance }: ExercisePackage, theirs: readonly Outcome[], ours: readonly Outcome[]): boolean =>
  theirs.every((outcome, at) => {
    const other = ours[at];
    if (outcome.kind !== 'value' || other?.kind !== 'value') return outcome.kind === other?.kind;
    return compare(outcome.value, aligned(how, outcome.value, other.value), tolerance);
  });

function proposalOf({ members, shown }: Group): Proposal {
  const [{ file, source } = { file: '', source: '' }] = members.toSorted((a, b) => a.source.length - b.source.length);
  return { learners: new Set(members.map(({ learner }) => learner)).size, file, source, ...shown };
}

/** The proposals for a person at a terminal. */
export function proposalLines(id: string, { handedIn, wrong, named, proposals }: Proposals): string[] {
  return [
    `${handedIn} submissions for ${id}: ${wrong} are wrong, and a known mistake names ${named} of them.`,
    ...proposals.flatMap(({ learners, file, source, call, expected, actual }, at) => [
      '',
      `${at + 1}. ${learners} ${learners === 1 ? 'learner' : 'learners'}, such as ${file}:`,
      `   ${call}`,
      `   returns ${actual} where ${expected} is right.`,
      ...source
        .trimEnd()
        .split('\n')
        .map((line) => `   | ${line}`),
    ]),
    ...(proposals.length === 0
      ? []
      : [
          '',
          `To name one: save it as graders/exercises/${id}/submissions/wrong_answer/<name>.ts, with the feedback as doc comment at its top.`,
        ]),
  ];
}
