/**
 * Needs no conditional probability: I = H(A) + H(B) − H(A,B), and H(A|B) = H(A,B) − H(B). Each entropy comes from sorting the labels
 * and measuring how long the runs of equal ones are.
 */
export function mutualInformation(a: number[], b: number[], base: number): { hA: number; hAgivenB: number; mi: number } {
  const hA = entropyOfRuns(a.map(String), base);
  const hB = entropyOfRuns(b.map(String), base);
  const hPair = entropyOfRuns(a.map((label, t) => JSON.stringify([label, b[t]])), base);
  return { hA, hAgivenB: hPair - hB, mi: hA + hB - hPair };
}

/** log n − (Σ c log c) / n over the lengths c of the runs. */
function entropyOfRuns(labels: string[], base: number): number {
  if (labels.length === 0) return 0;
  const sorted = labels.slice().sort();
  let cLogC = 0;
  let start = 0;
  sorted.forEach((label, i) => {
    if (sorted[i + 1] === label) return;
    const length = i + 1 - start;
    cLogC += length * Math.log(length);
    start = i + 1;
  });
  return (Math.log(labels.length) - cLogC / labels.length) / Math.log(base);
}
