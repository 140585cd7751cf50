import { positionAt } from '../../../graders/source/position.ts';

/** A change of the source: what stands from `start` to `end` is replaced. */
export interface SourceChange {
  start: number;
  end: number;
  replacement: string;
}

/** The reference with one small slip in it. */
export interface Mutant {
  /** What it is called in reports and in `equivalentMutants`: `reference.ts:12 a + b → a - b`. */
  name: string;
  /** Counted from 1. */
  line: number;
  source: string;
}

/** Changes as mutants, in the order of the source. Those that come to the same program are one. */
export function mutantsOf(source: string, changes: readonly SourceChange[]): Mutant[] {
  const seen = new Set([source.replace(/\s/g, '')]);
  const names = new Map<string, number>();
  return [...changes]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .flatMap((change) => {
      const mutated = source.slice(0, change.start) + change.replacement + source.slice(change.end);
      const program = mutated.replace(/\s/g, '');
      if (seen.has(program)) return [];
      seen.add(program);
      const line = positionAt(source, change.start).line;
      const plain = `reference.ts:${line} ${short(source.slice(change.start, change.end))} → ${short(change.replacement) || 'nothing'}`;
      const count = (names.get(plain) ?? 0) + 1;
      names.set(plain, count);
      return [{ name: count === 1 ? plain : `${plain} (${count})`, line, source: mutated }];
    });
}

/** Characters on either side of the arrow: a line of a terminal holds both. */
const SHORT = 56;

function short(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length <= SHORT ? line : `${line.slice(0, SHORT - 16)} … ${line.slice(-13)}`;
}
