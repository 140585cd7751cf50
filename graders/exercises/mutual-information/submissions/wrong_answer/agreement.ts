/**
 * You measure how often the two labels are equal. But labels are names: a stream that always says 1 where the other says 0, and 0 where it
 * says 1, never agrees with it and tells everything about it. What changes if you rename the labels of b?
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
    hAgivenB += Math.log(ofB.get(String(b[t]))! / together) / n;
  }
  const agreeing = a.filter((label, t) => label === b[t]).length;
  const unit = Math.log(base);
  return { hA: hA / unit, hAgivenB: hAgivenB / unit, mi: n > 0 ? agreeing / n : 0 };
}

function count(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
