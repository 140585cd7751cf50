/** Needs no conditional probability at all: by the chain rule, H(A|B) is the entropy of the pair less that of B, H(A,B) − H(B). */
export function conditionalEntropy(joint: Mat, base: number): { aGivenB: number; bGivenA: number } {
  const sum = (weights: Vec) => weights.reduce((soFar, w) => soFar + w, 0);
  const total = sum(joint.flat());
  const entropy = (weights: Vec) => {
    const possible = weights.map((w) => w / total).filter((p) => p > 0);
    return -sum(possible.map((p) => p * Math.log(p))) / Math.log(base);
  };
  const ofPair = entropy(joint.flat());
  return { aGivenB: ofPair - entropy(transpose(joint).map(sum)), bGivenA: ofPair - entropy(joint.map(sum)) };
}
