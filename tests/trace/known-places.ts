import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compare } from '../../graders/judge/compare.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { differingPath, lineWithin } from '../../graders/trace/line-within.ts';
import { type Seen, see } from '../../graders/trace/see.ts';
import type { Value } from '../../graders/value.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { publishedExercises } from '../published.ts';
import { bench } from '../a-bench.ts';

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

/** Every known mistake of the course on its smallest failing input, as `tests/exercises/smallest.txt` keeps it. */
export async function knownPlaces(): Promise<KnownPlace[]> {
  const labels = readLabels();
  const calls = readCalls();
  const packages = await Promise.all((await publishedExercises()).map(loadPackage));
  return packages.flatMap((pack) =>
    pack.submissions
      .filter(({ verdict }) => verdict === 'wrong_answer')
      .map(({ name, source }) => {
        const mistake = `${pack.id}/${name}`;
        const [labelled, call] = [labels.get(mistake), calls.get(mistake)];
        if (!labelled)
          throw new Error(`${mistake} has no label in wrong-lines.txt: write the line in which it differs from a right solution`);
        if (call === undefined) throw new Error(`${mistake} has no smallest failing input in tests/exercises/smallest.txt`);
        const place = placeOf(see(bench, pack, source, { kind: 'call', call }, true), pack);
        return { mistake, ...place, labelled, isRight: place.line !== undefined && labelled.includes(place.line) };
      }),
  );
}

const readBeside = (file: string): string => readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8');

function readCalls(): Map<string, string> {
  const lines = readBeside('../exercises/smallest.txt').matchAll(/^([a-z0-9-]+\/[a-z0-9-]+): [\d ]+ {3}(.+)$/gm);
  return new Map([...lines].map(([, mistake, call]) => [mistake as string, call as string]));
}

function readLabels(): Map<string, number[]> {
  const lines = readBeside('./wrong-lines.txt').matchAll(/^([a-z0-9-]+\/[a-z0-9-]+): ([\d ]+)$/gm);
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
