/** What one pair shows, and what should be said of it. */
export type Sample = { a: number; b: number; target: number };

export type Task = 'agree' | 'only-a' | 'product' | 'far-sum';

/** Fixed numbers that look random, between −1 and 1: every visit trains on the same. */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

const samples = (seed: number, one: (next: () => number) => Sample): Sample[] => {
  const next = noise(seed);
  return Array.from({ length: 40 }, () => one(next));
};

/** Two noisy views of the same number; a number and a distraction; two signs whose product is asked for; a sum of numbers around 2. */
export const TASKS: Record<Task, Sample[]> = {
  agree: samples(3, (next) => {
    const target = 1.5 * next();
    return { a: target + 0.8 * next(), b: target + 0.8 * next(), target };
  }),
  'only-a': samples(5, (next) => {
    const a = 1.5 * next();
    return { a, b: 1.5 * next(), target: a };
  }),
  product: [1, -1].flatMap((a) => [1, -1].map((b) => ({ a, b, target: a * b }))),
  'far-sum': samples(7, (next) => {
    const [a, b] = [2 + 0.8 * next(), 2 + 0.8 * next()];
    return { a, b, target: 2 * a + 2 * b - 4 };
  }),
};

/** A alone, B alone, their sum, their product. */
export const experts = ({ a, b }: Pick<Sample, 'a' | 'b'>): number[] => [a, b, a + b, a * b];

/** The softmax over the `topK` largest biases, the lower index first where they tie; 0 for the others. */
export function weightsOf(biases: readonly number[], topK: number): number[] {
  const ranking = biases.map((_, k) => k).sort((p, q) => (biases[q] ?? 0) - (biases[p] ?? 0) || p - q);
  const kept = ranking.slice(0, topK);
  const highest = Math.max(...biases);
  const powers = biases.map((bias, k) => (kept.includes(k) ? Math.exp(bias - highest) : 0));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

export const mix = (sample: Sample, weights: readonly number[]): number =>
  experts(sample).reduce((sum, said, k) => sum + (weights[k] ?? 0) * said, 0);

/** Mean squared error of a mixture over a task. */
export const errorOf = (task: Task, weights: readonly number[]): number =>
  TASKS[task].reduce((sum, sample) => sum + (mix(sample, weights) - sample.target) ** 2, 0) / TASKS[task].length;

/** The same if one expert had all the weight. */
export const errorAlone = (task: Task, expert: number): number =>
  errorOf(
    task,
    [0, 1, 2, 3].map((k) => (k === expert ? 1 : 0)),
  );

/** ∂error/∂biases: through the softmax, each kept expert is pulled by how much its word differs from the mixture's. */
export function gradient(task: Task, biases: readonly number[], topK: number): number[] {
  const weights = weightsOf(biases, topK);
  const n = TASKS[task].length;
  return weights.map((weight, k) =>
    TASKS[task].reduce((sum, sample) => {
      const z = mix(sample, weights);
      return sum + (2 * (z - sample.target) * weight * ((experts(sample)[k] ?? 0) - z)) / n;
    }, 0),
  );
}

const RATE = 0.5;

/** So many steps of gradient descent; `errors` has the error before each step and after the last. */
export function train(task: Task, start: readonly number[], topK: number, steps: number): { biases: number[]; errors: number[] } {
  let biases = [...start];
  const errors = [errorOf(task, weightsOf(biases, topK))];
  for (let step = 0; step < steps; step++) {
    const slope = gradient(task, biases, topK);
    biases = biases.map((bias, k) => bias - RATE * (slope[k] ?? 0));
    errors.push(errorOf(task, weightsOf(biases, topK)));
  }
  return { biases, errors };
}
