import { verdictHash } from './identity.ts';
import { isRight, type Judged } from './judge/judged.ts';
import type { ExercisePackage } from './package/schema.ts';
import type { Growth, Judgement, Verdict } from './verdict.ts';

/** What is gathered on the way to a verdict. */
export interface Report extends Pick<Verdict, 'seed' | 'console'> {
  package: ExercisePackage;
  version: string;
  source: string;
  total: number;
  judged: Judged[];
  growth?: Growth | undefined;
}

/** The verdict: what was gathered, and what was decided. */
export function verdictOf(
  { package: { id }, version, source, seed, total, judged, console, growth }: Report,
  judgement: Judgement,
): Verdict {
  const evidence = {
    exercise: id,
    exerciseVersion: version,
    seed,
    source,
    verdict: judgement.verdict,
    outcomes: judged.map(({ outcome }) => outcome),
  };
  return {
    exercise: id,
    exerciseVersion: version,
    seed,
    casesRun: judged.length,
    casesRight: judged.filter(isRight).length,
    casesTotal: total,
    work: { learner: sum(judged.map(({ outcome }) => outcome.work)), reference: sum(judged.map((done) => done.case.work)) },
    verdictHash: verdictHash(evidence),
    console,
    ...(growth && { growth }),
    ...judgement,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
