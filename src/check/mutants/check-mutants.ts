import type { Exercise } from '../../../graders/exercise.ts';
import { casesOf } from '../../../graders/cases/cases.ts';
import { mistakesIn } from '../../../graders/package/mistakes-in.ts';
import { formatCase } from '../../../graders/judge/format-steps.ts';
import type { Sandbox } from '../../../graders/sandbox/sandbox.ts';
import { isOfChecker } from '../accept.ts';
import { Candidate } from '../candidate.ts';
import { error, type Finding, note } from '../finding.ts';
import type { Mutant } from './mutant.ts';
import { type MutantRun, runMutant, isShown } from './run-mutant.ts';

/** Which case kills which mutant. */
export interface KillMatrix {
  /** The columns. */
  cases: MatrixCase[];
  /** The rows: the known mistakes, then all mutants that load. */
  mistakes: MatrixRow[];
  mutants: MutantRow[];
}

export interface MatrixRow {
  name: string;
  /** One a column. */
  kills: boolean[];
}

export interface MatrixCase {
  /** `edge 1`, `golden 2`, `generated 7`. */
  name: string;
  /** Ready to be copied. */
  call: string;
}

export interface MutantRow extends MatrixRow {
  fate: 'killed' | 'survived' | 'equivalent';
  /** Largest error as a share of the tolerance. */
  share: number;
  /** Why no input can tell it from the reference. */
  reason?: string;
}

export interface MutantReport {
  matrix: KillMatrix;
  findings: Finding[];
}

/** Verdicts are given on seed 1, so a mutant has to die on it; a survivor is shown to these, to learn whether any input tells it. */
const OTHER_SEEDS = [2, 3, 4, 5];

/** Below so many tolerances, a kill is by a hair: another machine's rounding must not undo it. */
const HAIR = 10;

/** Every mutant of the reference dies on the cases of seed 1, or is listed as equivalent with a reason, and is. */
export function checkMutants(
  learner: Sandbox,
  exercise: Exercise,
  mutants: readonly Mutant[],
  onProgress: (done: number, total: number) => void,
): MutantReport {
  const { equivalentMutants } = exercise.package;
  const cases = casesOf(exercise, 1);
  const listed = new Map(equivalentMutants.map(({ mutant, reason }, at) => [mutant, { reason, at }]));
  const findings = [...listed]
    .filter(([name]) => !isOfChecker(name) && !mutants.some((mutant) => mutant.name === name))
    .map(([name, { at }]) => unknown(name, at, mutants));
  const rows = mutants.flatMap((mutant, done) => {
    onProgress(done, mutants.length);
    const run = runMutant(learner, exercise, mutant, cases);
    if (run.fate === 'stillborn') return [];
    const entry = listed.get(mutant.name);
    const killingSeed = run.fate === 'survived' ? seedThatKills(learner, exercise, mutant) : undefined;
    findings.push(...findingsOf(run, entry, killingSeed, cases.length));
    return [rowOf(run, entry?.reason)];
  });
  onProgress(mutants.length, mutants.length);
  return { matrix: { cases: columns(exercise), mistakes: mistakeRows(learner, exercise), mutants: rows }, findings };
}

function columns(exercise: Exercise): MatrixCase[] {
  const cases = casesOf(exercise, 1);
  const counts = { edge: 0, golden: 0, generated: 0, sized: 0 };
  return cases
    .map(({ kind, args }) => ({ name: `${kind} ${++counts[kind]}`, call: formatCase(exercise.package, args) }))
    .filter((_, index) => isShown(cases, index));
}

function mistakeRows(learner: Sandbox, exercise: Exercise): MatrixRow[] {
  const cases = casesOf(exercise, 1).filter((_, index, all) => isShown(all, index));
  return mistakesIn(exercise.package).flatMap(({ name, source }) => {
    const candidate = Candidate.load(learner, exercise, source);
    return candidate ? [{ name, kills: cases.map((it) => candidate.try(it).share > 1) }] : [];
  });
}

function rowOf({ mutant, fate, kills, share }: MutantRun, reason: string | undefined): MutantRow {
  const named = { name: mutant.name, kills, share };
  if (fate === 'killed') return { ...named, fate };
  return reason === undefined ? { ...named, fate: 'survived' } : { ...named, fate: 'equivalent', reason };
}

/** Where exercise.yaml lists a mutant as equivalent, and why it is. */
interface Listed {
  reason: string;
  /** Position in the list, from 0. */
  at: number;
}

function findingsOf(
  { mutant, fate, share, killer }: MutantRun,
  listed: Listed | undefined,
  seed: number | undefined,
  cases: number,
): Finding[] {
  const { name, line } = mutant;
  if (fate === 'killed') {
    if (listed) return [notEquivalent(name, listed.at, `case ${killer + 1} of seed 1 tells it from the reference`)];
    return share < HAIR
      ? [
          note(
            'mutant',
            'reference.ts',
            {
              found: `${name} is killed by a hair: it is off by ${share.toPrecision(2)} × the tolerance.`,
              fix: 'Add an edge on which it is further off, or narrow the tolerance.',
            },
            line,
          ),
        ]
      : [];
  }
  if (seed !== undefined && listed) return [notEquivalent(name, listed.at, `a case of seed ${seed} tells it from the reference`)];
  if (listed) return [];
  const near =
    share === 0
      ? 'It gives the very same values.'
      : `It is off by ${share.toPrecision(2)} of the tolerance at most: is the tolerance too wide?`;
  const fix =
    seed === undefined
      ? `If no input can tell it from the reference, list it in exercise.yaml: equivalentMutants: [{ mutant: ${JSON.stringify(name)}, reason: '…' }]. Else add an edge to inputs.ts that does.`
      : `A case of seed ${seed} does kill it, so add an edge like that to inputs.ts, or let inputs(draw) make such cases more often.`;
  const found = `${name} survives all ${cases} cases. ${near}`;
  return [
    error(
      'mutant',
      'reference.ts',
      { found, expected: 'at least one case that tells it from the reference; a learner with this slip would be accepted.', fix },
      line,
    ),
  ];
}

const notEquivalent = (name: string, at: number, why: string): Finding =>
  error('equivalent-mutant', 'exercise.yaml', {
    path: ['equivalentMutants', at],
    found: `equivalentMutants: ${name} is listed, but ${why}.`,
    expected: 'only mutants that no input can tell from the reference.',
    fix: 'Take it off the list.',
  });

function unknown(name: string, at: number, mutants: readonly Mutant[]): Finding {
  const change = name.replace(/^reference\.ts:\d+ /, '');
  const moved = mutants.find((mutant) => mutant.name.endsWith(change));
  const fix = moved ? `It is now called ${moved.name}.` : 'Take it off the list, or copy the name from the report.';
  return error('equivalent-mutant', 'exercise.yaml', {
    path: ['equivalentMutants', at],
    found: `equivalentMutants: ${name} is listed, but there is no such mutant (any more).`,
    expected: 'names as the check prints them.',
    fix,
  });
}

function seedThatKills(learner: Sandbox, exercise: Exercise, mutant: Mutant): number | undefined {
  return OTHER_SEEDS.find((seed) => runMutant(learner, exercise, mutant, casesOf(exercise, seed)).fate === 'killed');
}
