/**
 * Two modalities with K values each, all equally frequent: b equals a with some extra probability s, and is drawn at random otherwise.
 * The pointwise mutual information then has two values, one where the two are alike and one where not.
 */
export type World = { values: number; likeness: number };

/** p(b = a). */
const alike = ({ values, likeness }: World): number => likeness + (1 - likeness) / values;

/** f*(a, b) = log p(a,b) / p(a)p(b), where the two are alike and where not. */
export function bestCritic({ values, likeness }: World): { same: number; other: number } {
  return { same: Math.log(1 + likeness * (values - 1)), other: Math.log(1 - likeness) };
}

/** I(A;B), in nats: the mean of the best critic over the pairs that occur. */
export function information(world: World): number {
  const { same, other } = bestCritic(world);
  const p = alike(world);
  return p * same + (p < 1 ? (1 - p) * other : 0);
}

/** The world in which so many nats are shared. */
export function worldWith(values: number, nats: number): World {
  let [low, high] = [0, 1];
  for (let step = 0; step < 50; step++) {
    const likeness = (low + high) / 2;
    if (information({ values, likeness }) < nats) low = likeness;
    else high = likeness;
  }
  return { values, likeness: low };
}

/** log N − L in expectation, with the best critic times `strength`: 0 tells nothing apart, 1 is best, more is too sure of itself. */
export function expectedBound(world: World, candidates: number, strength: number): number {
  const same = strength * bestCritic(world).same;
  const other = strength * bestCritic(world).other;
  const p = alike(world);
  let loss = 0;
  // Of the N − 1 negatives, k are like the anchor: a binomial number, since all values are equally frequent.
  binomial(candidates - 1, 1 / world.values).forEach((probability, k) => {
    const negatives = k * Math.exp(same) + (candidates - 1 - k) * Math.exp(other);
    loss += probability * p * (Math.log(Math.exp(same) + negatives) - same);
    if (p < 1) loss += probability * (1 - p) * (Math.log(Math.exp(other) + negatives) - other);
  });
  return Math.log(candidates) - loss;
}

/** What belongs together: a value of A and a value of B, counted from 0. */
export type Pair = { a: number; b: number };

/** How well a value of A and one of B fit. */
export type Critic = (a: number, b: number) => number;

/** So many pairs of the world. */
export function drawPairs({ values, likeness }: World, count: number, random: () => number): Pair[] {
  const draw = () => Math.floor(random() * values);
  return Array.from({ length: count }, () => {
    const a = draw();
    return { a, b: random() < likeness ? a : draw() };
  });
}

/** The best critic, times `strength`. It knows the world and none of its pairs. */
export function criticOf(world: World, strength: number): Critic {
  const { same, other } = bestCritic(world);
  return (a, b) => strength * (a === b ? same : other);
}

/** What a critic gives a pair that it has learnt by heart. */
const BY_HEART = 12;

/** A critic that was fitted to these pairs until it knew them by heart. It knows nothing else. */
export function learntByHeart(pairs: readonly Pair[]): Critic {
  const place = (a: number, b: number) => 2 ** 16 * a + b;
  const known = new Set(pairs.map(({ a, b }) => place(a, b)));
  return (a, b) => (known.has(place(a, b)) ? BY_HEART : 0);
}

/** log N − L of one batch. */
export function boundOfBatch(pairs: readonly Pair[], critic: Critic): number {
  const candidates = countOf(pairs.map(({ b }) => b));
  let loss = 0;
  for (const [a, times] of countOf(pairs.map((pair) => pair.a))) {
    let all = 0;
    for (const [b, count] of candidates) all += count * Math.exp(critic(a, b));
    loss += times * Math.log(all);
  }
  for (const { a, b } of pairs) loss -= critic(a, b);
  return Math.log(pairs.length) - loss / pairs.length;
}

function countOf(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Probabilities of 0, 1 … n successes. */
function binomial(n: number, p: number): number[] {
  const probabilities = [(1 - p) ** n];
  for (let k = 1; k <= n; k++) probabilities.push(((probabilities[k - 1] ?? 0) * (n - k + 1) * p) / (k * (1 - p)));
  return probabilities;
}

/** Numbers between 0 and 1, the same ones for the same seed (mulberry32). */
export function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
