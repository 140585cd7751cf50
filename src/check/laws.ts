import type { Exercise } from '../../graders/exercise.ts';
import { formatCase } from '../../graders/judge/format-steps.ts';
import { formatValue } from '../../graders/judge/format.ts';
import type { Case } from '../../graders/cases/case.ts';
import { casesOf } from '../../graders/cases/cases.ts';
import { mistakesIn } from '../../graders/package/mistakes-in.ts';
import {
  askLaw,
  type CallSolution,
  changedArgs,
  type KnownLaw,
  type LawOutcome,
  type Laws,
  lawsOf,
} from '../../graders/explain/known-laws.ts';
import type { Sandbox } from '../../graders/sandbox/sandbox.ts';
import { isThrown, type Value } from '../../graders/value.ts';
import { Candidate } from './candidate.ts';
import { errorShare } from './error-share.ts';
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
  const changes = new Changes(laws);
  const findings: Finding[] = [];
  const sound = laws.list.filter((law, done) => {
    onProgress(done, laws.list.length);
    const broken = brokenByReference(learner, exercise, changes, law, cases);
    if (broken) findings.push(broken);
    return !broken;
  });
  const breakers = breakersOf(learner, exercise, changes, sound, slips);
  findings.push(...sound.filter((law) => !breakers.has(law)).map(toothless));
  const reports = laws.list.map((law) => {
    const breaker = breakers.get(law);
    return { name: law.name, says: law.says, ...(breaker !== undefined && { breaker }) };
  });
  return { laws: reports, findings };
}

/** What relations make of the arguments of a case: it is the same for every solution that is asked. */
class Changes {
  readonly laws: Laws;
  readonly #made = new Map<KnownLaw, Map<Case, { args: Value[] | undefined }>>();

  constructor(laws: Laws) {
    this.laws = laws;
  }

  /** Whether a law holds where the solution answered `result` in a case. */
  ask(law: KnownLaw, it: Case, result: Value, call: CallSolution): LawOutcome {
    return askLaw(this.laws, law, it.args, result, call, undefined, () => this.#of(law, it));
  }

  #of(law: KnownLaw, it: Case): Value[] | undefined {
    const ofLaw = this.#made.get(law) ?? new Map<Case, { args: Value[] | undefined }>();
    this.#made.set(law, ofLaw);
    const made = ofLaw.get(it) ?? { args: changedArgs(this.laws, law, it.args) };
    ofLaw.set(it, made);
    return made.args;
  }
}

function brokenByReference(
  learner: Sandbox,
  exercise: Exercise,
  changes: Changes,
  law: KnownLaw,
  cases: readonly Placed[],
): Finding | undefined {
  const reference = Candidate.load(learner, exercise, exercise.package.reference);
  if (!reference) return undefined;
  for (const { case: it } of cases) {
    if (isThrown(it.expected)) continue; // no result, and no law of it
    const outcome = changes.ask(law, it, it.expected, (changed) => reference.call(changed));
    if (outcome === 'holds' || (outcome === 'silent' && law.kind === 'relation')) continue;
    const call = formatCase(exercise.package, it.args);
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

/** The first slip that breaks each law. Each slip is run once on each case, for all laws that none has broken yet. */
function breakersOf(
  learner: Sandbox,
  exercise: Exercise,
  changes: Changes,
  laws: readonly KnownLaw[],
  slips: readonly Pick<Mutant, 'name' | 'source'>[],
): Map<KnownLaw, string> {
  const breakers = new Map<KnownLaw, string>();
  for (const { name, source } of slips) {
    const open = laws.filter((law) => !breakers.has(law));
    if (open.length === 0) break;
    for (const law of brokenBy(learner, exercise, changes, open, source)) breakers.set(law, name);
  }
  return breakers;
}

function brokenBy(
  learner: Sandbox,
  exercise: Exercise,
  changes: Changes,
  laws: readonly KnownLaw[],
  source: string,
): ReadonlySet<KnownLaw> {
  const broken = new Set<KnownLaw>();
  const candidate = Candidate.load(learner, exercise, source);
  if (!candidate) return broken;
  const call: CallSolution = (changed) => candidate.call(changed, WORK_OF_MUTANT);
  for (const it of casesOf(exercise, 1)) {
    if (broken.size === laws.length) break;
    if (isThrown(it.expected)) continue;
    const outcome = call(it.args);
    if (outcome.kind === 'work') break; // endless: it would be so on every case
    if (outcome.kind !== 'value') continue;
    const share =
      exercise.package.compare === 'accept'
        ? errorShare(it.expected, outcome.value, exercise.package.tolerance)
        : candidate.share(it, outcome.value);
    // Breaking a law by returning nothing, or something of another shape, does not count: any law would notice that.
    if (!Number.isFinite(share)) continue;
    for (const law of laws) {
      // The reference keeps the law with this very result.
      const isKept = broken.has(law) || (law.kind === 'property' && share === 0);
      if (!isKept && changes.ask(law, it, outcome.value, call) === 'broken') broken.add(law);
    }
  }
  return broken;
}

const toothless = ({ name, says }: KnownLaw): Finding =>
  error('law', 'laws.ts', {
    path: ['laws', name],
    found: `No mutant of the reference and no known mistake breaks the law ${name} (${says}).`,
    expected: 'a law that at least one of them breaks: else it never tells a learner anything.',
    fix: 'Take the law out, or make it say more.',
  });
