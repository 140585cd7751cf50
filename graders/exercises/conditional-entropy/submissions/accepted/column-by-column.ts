/**
 * Takes one column after the other: the entropy within it, as in lesson 23, weighted by how often the column comes. The other
 * direction is the same for the transposed table.
 */
export function conditionalEntropy(joint: Mat, base: number): { aGivenB: number; bGivenA: number } {
  return { aGivenB: averageEntropy(transpose(joint), base), bGivenA: averageEntropy(joint, base) };
}

/** Σ p(group) · H(within the group), in units of the base. */
function averageEntropy(groups: Mat, base: number): number {
  const total = groups.flat().reduce((sum, w) => sum + w, 0);
  let average = 0;
  for (const group of groups) {
    const weight = group.reduce((sum, w) => sum + w, 0);
    if (weight === 0) continue;
    const shares = group.map((w) => w / weight).filter((p) => p > 0);
    const bits = -shares.reduce((sum, p) => sum + p * Math.log2(p), 0);
    average += (weight / total) * bits;
  }
  return average / Math.log2(base);
}
