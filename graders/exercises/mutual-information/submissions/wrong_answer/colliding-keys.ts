/**
 * Your key for a pair is 10·a + b, and different pairs can have the same one: 1 with 12, and 2 with 2. They are counted together, and
 * the streams look more alike than they are. How can a key keep the two labels apart?
 */
export function mutualInformation(a: number[], b: number[], base: number): { hA: number; hAgivenB: number; mi: number } {
  const n = a.length;
  const ofA = count(a.map(String));
  const ofB = count(b.map(String));
  const pairs = a.map((label, t) => String(10 * label + b[t]));
  const ofPair = count(pairs);
  let hA = 0;
  let hAgivenB = 0;
  for (let t = 0; t < n; t++) {
    const together = ofPair.get(pairs[t])!;
    hA += Math.log(n / ofA.get(String(a[t]))!) / n;
    hAgivenB += Math.log(ofB.get(String(b[t]))! / together) / n;
  }
  const unit = Math.log(base);
  return { hA: hA / unit, hAgivenB: hAgivenB / unit, mi: (hA - hAgivenB) / unit };
}

function count(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
