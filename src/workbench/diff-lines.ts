import { diffArrays } from 'diff';

/** A line of a comparison: in both texts, only in the one before, or only in the one after. */
export interface DiffLine {
  kind: 'same' | 'before' | 'after';
  text: string;
}

/** Lines that may differ before a comparison is given up: its work grows with their square, and solutions have a few dozen lines. */
const MOST_EDITS = 1_000;

/** Two texts line by line. Where nearly all of it differs, the one before stands as a whole before the other. */
export function diffLines(before: string, after: string): DiffLine[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const parts = diffArrays(a, b, { maxEditLength: MOST_EDITS });
  if (!parts) return [...a.map((text) => ({ kind: 'before', text }) as const), ...b.map((text) => ({ kind: 'after', text }) as const)];
  return parts.flatMap(({ value, added, removed }) => value.map((text) => ({ kind: added ? 'after' : removed ? 'before' : 'same', text })));
}
