/**
 * You sort one of the streams before you pair it, and so break up the pairs: what counts is which labels came at the same time. What do
 * two streams share if you shuffle one of them?
 */
export function mutualInformation(a: number[], b: number[], base: number): { hA: number; hAgivenB: number; mi: number } {
  const n = a.length;
  const ofA = count(a.map(String));
  const sorted = b.slice().sort((p, q) => p - q);
  const ofB = count(sorted.map(String));
  const pairs = a.map((label, t) => `${label},${sorted[t]}`);
  const ofPair = count(pairs);
  let hA = 0;
  let hAgivenB = 0;
  for (let t = 0; t < n; t++) {
    const together = ofPair.get(pairs[t])!;
    hA += Math.log(n / ofA.get(String(a[t]))!) / n;
    hAgivenB += Math.log(ofB.get(String(sorted[t]))! / together) / n;
  }
  const unit = Math.log(base);
  return { hA: hA / unit, hAgivenB: hAgivenB / unit, mi: (hA - hAgivenB) / unit };
}

function count(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
