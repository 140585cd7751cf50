/**
 * Your hAgivenB is the entropy of the pair, H(A,B): the logarithm takes the share of the pair among all samples. For somebody who knows
 * b, among which samples is it a share?
 */
export function mutualInformation(a: number[], b: number[], base: number): { hA: number; hAgivenB: number; mi: number } {
  const n = a.length;
  const ofA = count(a.map(String));
  const ofB = count(b.map(String));
  const pairs = a.map((label, t) => `${label},${b[t]}`); // the comma keeps 1 and 11 apart from 11 and 1
  const ofPair = count(pairs);
  let hA = 0;
  let hAgivenB = 0;
  for (let t = 0; t < n; t++) {
    const together = ofPair.get(pairs[t])!;
    hA += Math.log(n / ofA.get(String(a[t]))!) / n;
    hAgivenB += Math.log(n / together) / n;
  }
  const unit = Math.log(base);
  return { hA: hA / unit, hAgivenB: hAgivenB / unit, mi: (hA - hAgivenB) / unit };
}

function count(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
