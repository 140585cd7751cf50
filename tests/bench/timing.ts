/** Runs two things in turn, A B A B …, and gives the median time of each in ms and the median of the ratios: what holds when the machine's speed drifts. */
export async function compareTimes(a: () => unknown, b: () => unknown, rounds = 15): Promise<{ aMs: number; bMs: number; ratio: number }> {
  const times: [number, number][] = [];
  await a();
  await b();
  for (let i = 0; i < rounds; i++) times.push([await timeMs(a), await timeMs(b)]);
  return { aMs: median(times.map(([x]) => x)), bMs: median(times.map(([, y]) => y)), ratio: median(times.map(([x, y]) => x / y)) };
}

export async function timeMs(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

export function median(numbers: number[]): number {
  const sorted = [...numbers].sort((x, y) => x - y);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** One line of a report. */
export const line = (what: string, ...figures: string[]): void =>
  console.log(`${what.padEnd(66)} ${figures.map((figure) => figure.padStart(13)).join(' ')}`);

export const ms = (value: number): string => `${value.toPrecision(3)} ms`;
export const times = (value: number): string => `${value.toPrecision(3)} ×`;
