import type { Exercise } from '../../graders/exercise.ts';
import { formatCall, formatValue } from '../../graders/judge/format.ts';
import { casesOf } from '../../graders/cases/cases.ts';
import { mistakesIn } from '../../graders/package/mistakes-in.ts';
import { askLaw, type KnownLaw, type Laws, lawsOf } from '../../graders/explain/known-laws.ts';
import type { Sandbox } from '../../graders/sandbox/sandbox.ts';
import { Candidate } from './candidate.ts';
import type { Placed } from './many-cases.ts';
import { error, type Finding } from './finding.ts';
import type { Mutant } from './mutants/mutant.ts';

/** A law and a slip that it catches. */
export interface LawReport {
  name: string;
  says: string;
  /** A mutant that breaks it, else a known mistake; absent where none does. */
  breaker?: string;
}

/** A mutant may take so much work for one call before it counts as endless: some hundred times what a reference does. */
const WORK_OF_MUTANT = 20_000_000;

/** Every law holds for the reference on 1,000 generated cases, and every law is broken by some mutant, or by a known mistake: else it never tells a learner anything. */
export function checkLaws(
  learner: Sandbox,
  exercise: Exercise,
  cases: readonly Placed[],
  mutants: readonly Mutant[],
  onProgress: (done: number, total: number) => void,
): { laws: LawReport[]; findings: Finding[] } {
  const laws = lawsOf(exercise);
  if (!laws) return { laws: [], findings: [] };
  const slips: Pick<Mutant, 'name' | 'source'>[] = [
    ...mutants,
    ...mistakesIn(exercise.package).map(({ name, source }) => ({ name: `wrong_answer/${name}`, source })),
  ];
  const findings: Finding[] = [];
  const reports = laws.list.map((law, done) => {
    onProgress(done, laws.list.length);
    const broken = brokenByReference(learner, exercise, laws, law, cases);
    if (broken) findings.push(broken);
    const breaker = broken ? undefined : slips.find(({ source }) => breaks(learner, exercise, laws, law, source))?.name;
    if (!broken && breaker === undefined) findings.push(toothless(law));
    return { name: law.name, says: law.says, ...(breaker && { breaker }) };
  });
  return { laws: reports, findings };
}

function brokenByReference(learner: Sandbox, exercise: Exercise, laws: Laws, law: KnownLaw, cases: readonly Placed[]): Finding | undefined {
  const reference = Candidate.load(learner, exercise, exercise.package.reference);
  if (!reference) return undefined;
  const { entry } = exercise.package;
  for (const { case: it } of cases) {
    const outcome = askLaw(laws, law, it.args, it.expected, (changed) => reference.call(changed));
    if (outcome === 'holds' || (outcome === 'silent' && law.kind === 'relation')) continue;
    const call = formatCall(entry, it.args);
    return error('law', 'laws.ts', {
      path: ['laws', law.name],
      found:
        outcome === 'broken'
          ? `The reference breaks the law ${law.name} (${law.says}) in ${call}, where it returns ${formatValue(it.expected)}.`
          : `The law ${law.name} does not answer true or false in ${call}.`,
      expected: 'a law that every right solution keeps.',
      fix: 'Let change return null, or holds true, where the law does not apply; or take the law out.',
    });
  }
  return undefined;
}

function breaks(learner: Sandbox, exercise: Exercise, laws: Laws, law: KnownLaw, source: string): boolean {
  const candidate = Candidate.load(learner, exercise, source);
  if (!candidate) return false;
  for (const { args, expected } of casesOf(exercise, 1)) {
    const outcome = candidate.call(args, WORK_OF_MUTANT);
    if (outcome.kind === 'work') return false; // endless: it would be so on every case
    // Breaking a law by returning nothing, or something of another shape, does not count: any law would notice that.
    if (outcome.kind !== 'value' || !Number.isFinite(candidate.share(expected, outcome.value))) continue;
    if (askLaw(laws, law, args, outcome.value, (changed) => candidate.call(changed, WORK_OF_MUTANT)) === 'broken') return true;
  }
  return false;
}

const toothless = ({ name, says }: KnownLaw): Finding =>
  error('law', 'laws.ts', {
    path: ['laws', name],
    found: `No mutant of the reference and no known mistake breaks the law ${name} (${says}).`,
    expected: 'a law that at least one of them breaks: else it never tells a learner anything.',
    fix: 'Take the law out, or make it say more.',
  });
