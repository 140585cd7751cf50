/**
 * Goes through all n! orders of b. Right for six samples, and hopeless for twenty: a shuffle is only known by how often the labels meet.
 */
export function mutualInformation(a: number[], b: number[], base: number): { mi: number; corrected: number; shuffled: number } {
  const n = a.length;
  if (n === 0) return { mi: 0, corrected: 0, shuffled: 0 };
  const countsOf = (labels: string[]) => {
    const counts: Record<string, number> = {};
    for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
    return counts;
  };
  const ofA = countsOf(a.map(String));
  const ofB = countsOf(b.map(String));
  const countsOfPairs = (second: number[]) => countsOf(a.map((label, t) => `${label},${second[t]}`));
  const found = (second: number[]) => {
    let nats = 0;
    for (const [pair, k] of Object.entries(countsOfPairs(second))) {
      const [labelOfA, labelOfB] = pair.split(',');
      nats += (k / n) * Math.log((n * k) / (ofA[labelOfA] * ofB[labelOfB]));
    }
    return nats;
  };
  let total = 0;
  let orders = 0;
  const order = b.slice();
  const from = (t: number) => {
    if (t === n) {
      total += found(order);
      orders += 1;
    }
    for (let u = t; u < n; u++) {
      [order[t], order[u]] = [order[u], order[t]];
      from(t + 1);
      [order[t], order[u]] = [order[u], order[t]];
    }
  };
  from(0);
  const sizes = [countsOfPairs(b), ofA, ofB].map((counts) => Object.keys(counts).length);
  const unit = Math.log(base);
  const mi = found(b);
  return { mi: mi / unit, corrected: (mi - (sizes[0] - sizes[1] - sizes[2] + 1) / (2 * n)) / unit, shuffled: total / orders / unit };
}
