/** Hands the doubles out one by one and collects them. */
function* doubles(v: number[]): Generator<number> {
  for (const x of v) yield x / 0.5;
}

export const solve = (v: number[]): number[] => [...doubles(v)];
