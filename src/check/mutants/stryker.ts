import { Instrumenter } from '@stryker-mutator/instrumenter';
import type { SourceChange } from './mutant.ts';

/** The mutation library logs; there is nobody to read it. */
const SILENT = new Proxy({}, { get: () => () => false });

/** Changes that Stryker's mutators make: operators, conditions, blocks, methods, assignments, literals that are no numbers. */
export async function strykerChanges(source: string): Promise<SourceChange[]> {
  const instrumenter = new Instrumenter(SILENT as never); // only its methods are called
  const file = { name: 'reference.ts', content: source, mutate: true as const };
  const { mutants } = await instrumenter.instrument([file], { plugins: null, excludedMutations: [], ignorers: [] });
  const starts = lineStarts(source);
  const offset = ({ line, column }: { line: number; column: number }) => (starts[line] ?? 0) + column;
  return mutants.flatMap(({ replacement, location }) => [
    { start: offset(location.start), end: offset(location.end), replacement: replacement ?? '' },
  ]);
}

const lineStarts = (source: string): number[] => [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
