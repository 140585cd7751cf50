/** The values that a parameter may take. */
export interface ParameterRange {
  size: number;
  /** The value at a position from 0. */
  at(position: number): number;
}

/**
 * Reads `2..5` (whole numbers), `0.1..0.5` (steps of the last digit that is written) or a list of values.
 * Returns what was expected where the range cannot be read.
 */
export function readRange(range: string | readonly number[]): ParameterRange | string {
  if (typeof range !== 'string') {
    return range.every(Number.isFinite)
      ? { size: range.length, at: (position) => range[position] ?? Number.NaN }
      : 'a list of finite numbers';
  }
  const bounds = /^\s*([-−]?\d+(?:\.\d+)?)\s*\.\.\s*([-−]?\d+(?:\.\d+)?)\s*$/.exec(range);
  if (bounds === null) return 'a range such as 2..5 or 0.1..0.5, or a list such as [1, 2, 4]';
  const [from, to] = [bounds[1] ?? '', bounds[2] ?? ''].map((text) => text.replace('−', '-'));
  const scale = 10 ** Math.max(decimals(from ?? ''), decimals(to ?? ''));
  // Whole steps divided at the end: 3 / 10 is the number that 0.3 means, 0.1 + 0.1 + 0.1 is not.
  const first = Math.round(Number(from) * scale);
  const last = Math.round(Number(to) * scale);
  if (last < first) return `a range that goes up: ${to}..${from}`;
  return { size: last - first + 1, at: (position) => (first + position) / scale };
}

/** How many combinations of a value from each range there are. */
export const countCombinations = (ranges: readonly ParameterRange[]): number => ranges.reduce((product, { size }) => product * size, 1);

/** The combination at a position from 0; the first range turns fastest. */
export function combination(ranges: readonly ParameterRange[], index: number): number[] {
  let rest = index;
  return ranges.map((range) => {
    const position = rest % range.size;
    rest = Math.floor(rest / range.size);
    return range.at(position);
  });
}

const decimals = (text: string): number => (text.split('.')[1] ?? '').length;
