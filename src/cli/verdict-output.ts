import { cut, formatValue } from '../../graders/judge/format.ts';
import { faultLines } from '../../graders/messages/author-fault.ts';
import { diagnosisSentences, diagnosisText } from '../../graders/messages/diagnosis-text.ts';
import { messageText } from '../../graders/messages/message-text.ts';
import { toDatum } from '../../graders/package/json-value.ts';
import type { Datum } from '../../graders/package/schema.ts';
import { ENGINE_VERSION } from '../../graders/sandbox/limits.ts';
import type { Value } from '../../graders/value.ts';
import type { Growth, PointsOfGroup, Verdict } from '../../graders/verdict.ts';
import { groupName } from '../points/group-name.ts';
import { earnedOf } from '../points/earned.ts';
import { twoDecimals } from '../points/two-decimals.ts';

/** One line of `--json`: what a program that grades a class needs. Fields are there where they apply. */
export interface VerdictRecord {
  file: string;
  exercise: string;
  exerciseVersion: string;
  seed: number;
  /** Rises when the same package, source and seed may get another verdict. */
  engineVersion: number;
  verdict: Verdict['verdict'];
  verdictHash: string;
  casesRun: number;
  casesRight: number;
  casesTotal: number;
  /** One character a case: r right, w wrong, e error, t too much work, m too much memory, o too large a result, - not run. */
  cases: string;
  /** Counts by group: edge, golden, generated, sized. */
  groups: Verdict['groups'];
  points?: PointsOfGroup[];
  /** Ticks of the engine, summed over all cases. */
  work: { learner: number; reference: number };
  /** The work of the runs of growing size, where the exercise has them. */
  growth?: Growth;
  /** `actual` is absent where there is no value. Numbers that JSON lacks are strings: "NaN", "Infinity", "-Infinity". */
  counterexample?: { args: Datum[]; expected: Datum; actual?: Datum; call: string };
  /** File name of the known wrong solution that does the same on every case. */
  mistake?: string;
  relation?: string;
  law?: string;
  /** Which limit was met: that of one case, that of growth, or the watchdog's. */
  by?: string;
  message?: string;
  line?: number;
  column?: number;
}

export function verdictRecord(file: string, verdict: Verdict): VerdictRecord {
  const { exercise, exerciseVersion, seed, verdictHash, casesRun, casesRight, casesTotal, cases, groups, points, work } = verdict;
  return {
    file,
    exercise,
    exerciseVersion,
    seed,
    engineVersion: ENGINE_VERSION,
    verdict: verdict.verdict,
    verdictHash,
    casesRun,
    casesRight,
    casesTotal,
    cases,
    groups,
    ...(points && { points }),
    work,
    ...(verdict.growth && { growth: verdict.growth }),
    ...counterexampleOf(verdict),
    ...(verdict.verdict === 'wrong_answer' && {
      ...(verdict.mistake && { mistake: verdict.mistake.name }),
      ...(verdict.relation && { relation: messageText(verdict.relation) }),
      ...(verdict.law && { law: verdict.law }),
      message: verdict.mistake?.feedback ?? messageText(verdict.relation ?? verdict.difference.message),
    }),
    ...(verdict.verdict === 'time_limit_exceeded' && { by: verdict.by }),
    ...((verdict.verdict === 'run_time_error' || verdict.verdict === 'compile_error') && {
      message: diagnosisText(verdict.error.diagnosis).message,
      ...(verdict.error.line !== undefined && { line: verdict.error.line, column: verdict.error.column }),
    }),
    ...(verdict.verdict === 'judge_error' && { message: verdict.faults.flatMap((fault) => faultLines(fault)).join('\n') }),
  };
}

function counterexampleOf(verdict: Verdict): Pick<VerdictRecord, 'counterexample'> {
  if (!('counterexample' in verdict) || !verdict.counterexample) return {};
  const { args, expected, call } = verdict.counterexample;
  const actual = 'actual' in verdict.counterexample && { actual: toDatum(verdict.counterexample.actual) };
  return { counterexample: { args: args.map(toDatum), expected: toDatum(expected), ...actual, call } };
}

/** How much of a value is shown at a terminal: about a screenful. */
const VALUE_CHARACTERS = 2_000;

/** A verdict for a person at a terminal. */
export function verdictLines(file: string, verdict: Verdict): string[] {
  const lines = [
    `${file}: ${verdict.verdict.replaceAll('_', ' ')}`,
    `  ${verdict.casesRight} of ${verdict.casesTotal} inputs agree with the reference, ${verdict.casesRun} were run.`,
  ];
  if (verdict.verdict === 'compile_error' || verdict.verdict === 'run_time_error') {
    const { name, diagnosis, line, column } = verdict.error;
    const { message, advice } = diagnosisText(diagnosis);
    lines.push(`  ${name}: ${message}${line ? ` (line ${line}, column ${column})` : ''}`);
    if (advice) lines.push(`  ${advice}`);
  }
  if ('counterexample' in verdict && verdict.counterexample) {
    const { call, expected, actual } = verdict.counterexample;
    const written = (value: Value) => formatValue(value, VALUE_CHARACTERS);
    lines.push(
      ...spread('  smallest failing input: ', cut(call, VALUE_CHARACTERS)),
      ...spread(isOneOfSeveral(verdict) ? '    right is, for one, ' : '    expected ', written(expected)),
    );
    if ('actual' in verdict.counterexample) lines.push(...spread('    yours    ', written(actual)));
  }
  if (verdict.verdict === 'wrong_answer') {
    lines.push(`  ${messageText(verdict.difference.message)}`);
    if (verdict.law) lines.push(`  A law that is broken: ${verdict.law}`);
    if (verdict.mistake) lines.push(`  ${verdict.mistake.feedback}`);
    if (verdict.relation) lines.push(`  ${messageText(verdict.relation)}`);
    if (verdict.remark) lines.push(`  Line ${verdict.remark.line}: ${diagnosisSentences(verdict.remark.diagnosis)}`);
  }
  if (verdict.verdict === 'judge_error')
    lines.push('  The exercise is at fault:', ...verdict.faults.flatMap((fault) => faultLines(fault)).map((line) => `  ${line}`));
  if (verdict.verdict === 'time_limit_exceeded') lines.push(`  limit: ${verdict.by}`);
  if (verdict.cutShort) lines.push('  The search for a smaller input was cut short: the run had no work left.');
  if (verdict.growth) lines.push(`  ${growthText(verdict.growth)}`);
  if (verdict.points) lines.push(`  points: ${verdict.points.map(pointsText).join(', ')}`);
  return lines;
}

/** Whether the exercise has an own checker, which accepts other results as well. */
const isOneOfSeveral = (verdict: Verdict): boolean =>
  verdict.verdict === 'wrong_answer' && ['difference.refused', 'difference.form'].includes(verdict.difference.message.code);

/** What is written over several lines, below one another. Its line breaks are the formatter's: those within a text are escaped. */
const spread = (label: string, written: string): string[] =>
  written.split('\n').map((line, index) => (index === 0 ? `${label}${line}` : `${' '.repeat(label.length)}${line}`));

const pointsText = (group: PointsOfGroup): string => `${groupName(group.group)} ${twoDecimals(earnedOf(group))} of ${group.points}`;

/** The size goes by its number: what it counts is up to the exercise. */
const growthText = ({ sizes, exponent, factor }: Growth): string =>
  `Work at sizes ${sizes.join(', ')}: yours grows as n^${exponent.learner.toFixed(1)}, the reference as n^${exponent.reference.toFixed(1)}; ${factor} times the reference is allowed.`;
