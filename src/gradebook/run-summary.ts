import { count } from './report/names.ts';
import { type Change, standing } from './changes.ts';
import { byCodeUnits } from './code-units.ts';
import { otherTerms } from './mismatch.ts';
import { type Report, reportOf } from './report-data.ts';
import type { GradedResult, Result } from './result.ts';

/** A run in words: how it ended, where a claim differs, what has no verdict, which mistakes are the most frequent. */
export function summaryLines(results: readonly Result[], report = reportOf(results)): string[] {
  const { counts, ungraded, conflicts } = report;
  return [
    `${count(counts.learners, 'learner')}, ${count(counts.graded, 'submission')} graded, ${counts.accepted} accepted, ${ungraded.length} not graded.`,
    ...mismatchLines(report),
    ...ungraded.map(({ file, found, fix }) => `  not graded: ${file}: ${found}. ${fix}`),
    ...conflicts.map(
      ({ key, names }) => `  ${key} handed in under ${names.length} names: ${names.join(', ')}. Ask whether this is one learner.`,
    ),
    ...mistakeLines(results.filter((it) => it.kind === 'graded')),
    ...exampleLines(report),
  ];
}

function mismatchLines({ counts: { claims }, differing }: Report): string[] {
  const lines = differing.flatMap(({ result, mismatch }) => {
    const { key, exercise, file, claimed } = result;
    if (!claimed) return [];
    const found =
      mismatch === 'verdict'
        ? `the file claims ${spaced(claimed.verdict)}, computed is ${spaced(result.verdict)}${byTerms(otherTerms(result))}`
        : `both say ${spaced(result.verdict)}, but the hashes differ: other text or other results were judged`;
    return [`  ${key}, ${exercise} (${file}): ${found}.`];
  });
  if (claims === 0) return [];
  return [`${lines.length} of ${count(claims, 'claim')} ${lines.length === 1 ? 'differs' : 'differ'} from what was computed.`, ...lines];
}

const byTerms = (terms: readonly string[]): string => (terms.length === 0 ? '' : ` (the claim is by ${terms.join(', ')})`);

function mistakeLines(graded: readonly GradedResult[]): string[] {
  const counts = new Map<string, number>();
  for (const { exercise, mistake } of graded) {
    const name = mistake === undefined ? undefined : `${exercise}: ${mistake}`;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnits(a, b)).slice(0, MISTAKES_SHOWN);
  return sorted.length === 0 ? [] : ['Most frequent known mistakes:', ...sorted.map(([name, times]) => `  ${times} × ${name}`)];
}

/** Which known mistakes no example of the class catches, an exercise a line. */
function exampleLines({ exercises }: Report): string[] {
  return exercises.flatMap(({ exercise, examples }) => {
    if (!examples) return [];
    const missed = examples.mistakes.filter(({ learners }) => learners === 0).map(({ name }) => name);
    const catches = missed.length === 0 ? 'every known mistake' : `all known mistakes but ${missed.join(', ')}`;
    return [`The examples of ${count(examples.learners, 'learner')} for ${exercise} catch ${catches}.`];
  });
}

const MISTAKES_SHOWN = 10;

/** Who changes against an earlier run, from what, to what, and at which case. */
export function changeLines(changes: readonly Change[]): string[] {
  if (changes.length === 0) return ['No verdict differs from the earlier run.'];
  return [
    `${count(changes.length, 'verdict')} ${changes.length === 1 ? 'differs' : 'differ'} from the earlier run.`,
    ...changes.map((change) => {
      const { key, exercise, from, to, because } = change;
      const turned = change.case
        ? `, first at case ${change.case.position + 1} (${change.case.group}): ${change.case.from} → ${change.case.to}`
        : '';
      const why = because.length === 0 ? '' : `; not the same: ${because.join(', ')}`;
      return `  ${key}, ${exercise}: ${standing(from)} → ${standing(to)}${turned}${why}.`;
    }),
  ];
}

const spaced = (verdict: string): string => verdict.replaceAll('_', ' ');
