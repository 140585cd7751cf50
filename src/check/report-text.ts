import { WORK_PER_CALL } from '../../graders/sandbox/limits.ts';
import { join } from 'node:path';
import { faultLines } from '../../graders/messages/author-fault.ts';
import { type CheckReport, isSound, type Measured } from './report.ts';
import type { Finding } from './finding.ts';
import type { KillMatrix } from './mutants/check-mutants.ts';
import { summaryLine } from './summary-line.ts';

/** A report for a person at a terminal. `detailed`: with what was measured, and the kill matrix. */
export function reportLines(folder: string, report: CheckReport, seconds: number, detailed: boolean): string[] {
  return [
    `${isSound(report) ? '✓' : '✗'} ${summaryLine(report, seconds)}`,
    ...report.findings.flatMap((finding) => findingLines(folder, finding)).map(indent),
    ...(detailed && report.measured ? measuredLines(report.measured).map(indent) : []),
  ];
}

/** `graders/exercises/entropy/exercise.yaml:3: …` */
const findingLines = (folder: string, { severity, ...fault }: Finding): string[] =>
  faultLines(severity === 'note' ? { ...fault, found: `note: ${fault.found}` } : fault, join(folder, fault.file));

/** Edges and golden cases that tell no mutant from the reference. */
export const idleCases = ({ cases, mutants }: KillMatrix): KillMatrix['cases'] =>
  cases.filter(({ name }, column) => !name.startsWith('generated') && !mutants.some(({ kills }) => kills[column]));

const indent = (line: string): string => `  ${line}`;

function measuredLines({ margins, laws, smallest, matrix, costliest, ratios, examples }: Measured): string[] {
  const idle = idleCases(matrix);
  return [
    '',
    'Accepted solutions, largest error as a share of the tolerance:',
    ...margins.map(({ solution, share }) => `  ${solution}: ${share === 0 ? '0' : share.toPrecision(2)}`),
    `The reference’s most expensive case takes ${costliest} ticks of ${WORK_PER_CALL}.`,
    ...ratios.map(
      ({ solution, verdict, ratio }) => `  ${verdict}/${solution}: ${ratio.toPrecision(2)} × the reference’s work on growing inputs`,
    ),
    ...(laws.length > 0 ? ['Laws, and what breaks each:'] : []),
    ...laws.map(({ name, breaker = 'none' }) => `  ${name}: ${breaker}`),
    'Smallest failing input of each known mistake (numbers in it):',
    ...smallest.map(({ mistake, call, numbers }) => `  ${mistake} (${numbers}): ${call}`),
    `Examples: ${examples.calls.length} short ${examples.calls.length === 1 ? 'call tells' : 'calls tell'} ${examples.mistakes - examples.untold.length} of ${examples.mistakes} known mistakes.`,
    ...examples.calls.map((call) => `  ${call}`),
    ...examples.untold.map((name) => `  told by no short call that was found: ${name}`),
    idle.length === 0 ? 'Every edge and golden case tells some mutant from the reference.' : 'Edges and golden cases that kill nothing:',
    ...idle.map(({ name, call }) => `  ${name}: ${call}`),
    '',
    ...matrixLines(matrix),
  ];
}

/** Rows are mutants, columns cases: ■ kills it, · does not. */
function matrixLines({ cases, mistakes, mutants }: KillMatrix): string[] {
  const kinds = ['edge', 'golden', 'generated'].map((kind) => cases.filter(({ name }) => name.startsWith(kind)).length);
  const groups = (marks: string[]): string => {
    let from = 0;
    return kinds
      .map((count) => {
        from += count;
        return marks.slice(from - count, from).join('');
      })
      .join(' ');
  };
  return [
    `Kill matrix: ${kinds[0]} edges, ${kinds[1]} golden cases, ${kinds[2]} of the generated ones; ■ tells the mutant from the reference.`,
    ...mistakes.map(({ name, kills }) => `${groups(kills.map((kill) => (kill ? '■' : '·')))}  ${name}`),
    ...mutants.map(
      ({ name, fate, kills }) =>
        `${groups(kills.map((kill) => (kill ? '■' : '·')))}  ${fate === 'killed' ? '' : `${fate === 'survived' ? 'ALIVE' : 'equivalent'} `}${name}`,
    ),
  ];
}
