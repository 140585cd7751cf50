import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compare } from '../../graders/judge/compare.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { differingPath, lineWithin } from '../../graders/trace/line-within.ts';
import { type Seen, see } from '../../graders/trace/see.ts';
import type { Value } from '../../graders/value.ts';
import { exerciseIds, loadPackage } from '../../src/build/packages.ts';
import { bench } from '../a-bench.ts';
import { courseVerdicts } from '../exercises/verdicts.ts';

/** Where the values say that a known mistake is, and where it is. */
export interface KnownPlace {
  mistake: string;
  /** By what the line was found: the first NaN, the first named step that differs, or the result, where all steps agree. */
  by: 'nan' | 'step' | 'result' | 'nothing';
  /** The name of the step. */
  step?: string;
  line: number | undefined;
  /** Labelled by hand. */
  labelled: number[];
  isRight: boolean;
}

/** Every known mistake of the course on its smallest failing input. */
export async function knownPlaces(): Promise<KnownPlace[]> {
  const labels = readLabels();
  const verdicts = (await courseVerdicts()).filter(({ seed, file }) => seed === 1 && file.includes('/wrong_answer/'));
  const packages = await Promise.all((await exerciseIds()).map(loadPackage));
  return verdicts.map(({ exercise, file, verdict }) => {
    const name = file.replace(/^.*\/|\.ts$/g, '');
    const pack = packages.find(({ id }) => id === exercise);
    const source = pack?.submissions.find((submission) => submission.verdict === 'wrong_answer' && submission.name === name)?.source;
    const labelled = labels.get(`${exercise}/${name}`);
    if (!pack || source === undefined || !labelled || verdict.verdict !== 'wrong_answer')
      throw new Error(`${exercise}/${name}: no label, or no wrong answer`);
    const seen = see(bench, pack, source, { kind: 'arguments', args: verdict.counterexample.args }, true);
    const place = placeOf(seen, pack);
    return { mistake: `${exercise}/${name}`, ...place, labelled, isRight: place.line !== undefined && labelled.includes(place.line) };
  });
}

function readLabels(): Map<string, number[]> {
  const text = readFileSync(fileURLToPath(new URL('./wrong-lines.txt', import.meta.url)), 'utf8');
  const lines = text.matchAll(/^([a-z0-9-]+\/[a-z0-9-]+): ([\d ]+)$/gm);
  return new Map([...lines].map(([, mistake, numbers]) => [mistake as string, (numbers as string).split(' ').map(Number)]));
}

/** What comes first in the run: a NaN that the reference has not, or a named step that differs; else where the result is returned. */
function placeOf(seen: Seen, pack: ExercisePackage): Pick<KnownPlace, 'by' | 'step' | 'line'> {
  if (seen.kind === 'refused') return { by: 'nothing', line: undefined };
  const { trace, expected, parting } = seen;
  const { nan } = trace.first;
  const step = parting?.first;
  if (nan && trace.ended.kind === 'value' && hasNaN(trace.ended.value) && !hasNaN(expected?.value) && !(step && step.at < nan.at))
    return { by: 'nan', line: trace.sites[nan.site]?.line };
  if (step) return { by: 'step', step: step.step, line: step.line };
  const entry = trace.functions.findIndex(({ name }) => name === pack.entry);
  const at = trace.events.findLastIndex(({ site }) => trace.sites[site]?.kind === 'return' && trace.sites[site]?.of === entry);
  if (at < 0) return { by: 'nothing', line: undefined };
  const path = differingPath(expected?.value, trace.events[at]?.value, (a, b) => compare(a, b, pack.tolerance));
  return { by: 'result', line: lineWithin(trace, at, path) };
}

const hasNaN = (value: Value): boolean =>
  typeof value === 'number' ? Number.isNaN(value) : typeof value === 'object' && value !== null && Object.values(value).some(hasNaN);
