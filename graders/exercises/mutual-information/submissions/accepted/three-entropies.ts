/**
 * I = H(A) + H(B) − H(A,B). The correction is made entropy by entropy: each comes out too low by (m − 1) / 2n, and the last is subtracted.
 * Shuffling leaves H(A) and H(B) as they are, so only the mean entropy of the pair is wanted; how probable each count is comes from the one before.
 */
export function mutualInformation(a: number[], b: number[], base: number): { mi: number; corrected: number; shuffled: number } {
  const n = a.length;
  if (n === 0) return { mi: 0, corrected: 0, shuffled: 0 };
  const countsOf = (labels: string[]) => [...new Set(labels)].map((label) => labels.filter((other) => other === label).length);
  const entropy = (counts: number[]) => -counts.reduce((sum, c) => sum + (c / n) * Math.log(c / n), 0) / Math.log(base);
  const correctedEntropy = (counts: number[]) => entropy(counts) + (counts.length - 1) / (2 * n * Math.log(base));
  const ofA = countsOf(a.map(String));
  const ofB = countsOf(b.map(String));
  const ofPair = countsOf(a.map((label, t) => JSON.stringify([label, b[t]])));

  let ofShuffledPair = 0;
  for (const na of ofA) {
    for (const nb of ofB) {
      const least = Math.max(0, na + nb - n);
      const weights = [1]; // of the counts from the least one on; only their ratios matter
      for (let k = least; k < Math.min(na, nb); k++) {
        weights.push((weights[weights.length - 1] * (na - k) * (nb - k)) / ((k + 1) * (n - na - nb + k + 1)));
      }
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      weights.forEach((weight, i) => {
        const k = least + i;
        if (k > 0) ofShuffledPair += (weight / total) * entropy([k]);
      });
    }
  }
  return {
    mi: entropy(ofA) + entropy(ofB) - entropy(ofPair),
    corrected: correctedEntropy(ofA) + correctedEntropy(ofB) - correctedEntropy(ofPair),
    shuffled: entropy(ofA) + entropy(ofB) - ofShuffledPair,
  };
}
