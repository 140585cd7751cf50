/**
 * Your correction is twice as large as it should be. What stands under the fraction, n or 2n?
 */
export function mutualInformation(a: number[], b: number[], base: number): { mi: number; corrected: number; shuffled: number } {
  const n = a.length;
  if (n === 0) return { mi: 0, corrected: 0, shuffled: 0 };
  const ofA = count(a);
  const ofB = count(b);
  const ofPair = count(a.map((label, t) => `${label},${b[t]}`)); // the comma keeps 1 and 11 apart from 11 and 1

  /** What a pair adds that was counted k times. */
  const term = (k: number, na: number, nb: number) => (k / n) * Math.log((n * k) / (na * nb));
  let mi = 0;
  let shuffled = 0;
  for (const [labelOfA, na] of ofA) {
    for (const [labelOfB, nb] of ofB) {
      const together = ofPair.get(`${labelOfA},${labelOfB}`) ?? 0;
      if (together > 0) mi += term(together, na, nb);
      // Of the na places of this label, k get one of the nb.
      for (let k = 1; k <= Math.min(na, nb); k++) {
        const probability = (choose(nb, k) * choose(n - nb, na - k)) / choose(n, na);
        shuffled += probability * term(k, na, nb);
      }
    }
  }
  const tooMuch = (ofPair.size - ofA.size - ofB.size + 1) / n;
  const unit = Math.log(base);
  return { mi: mi / unit, corrected: (mi - tooMuch) / unit, shuffled: shuffled / unit };
}

function count<Label>(labels: Label[]): Map<Label, number> {
  const counts = new Map<Label, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

/** In how many ways k of n things can be chosen; 0 where there are fewer than k. */
function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 0; i < k; i++) ways *= (n - i) / (i + 1);
  return ways;
}
