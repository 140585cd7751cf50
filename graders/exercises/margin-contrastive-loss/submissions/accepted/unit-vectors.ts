/**
 * Brings all vectors to length 1 first, so that a cosine is a dot product, and keeps a running sum and a running maximum instead of
 * a table of similarities.
 */
export function marginContrastiveLoss(ZA: Mat, ZB: Mat, alpha: number, mining: 'sum' | 'hardest'): number {
  const A = ZA.map(unit);
  const B = ZB.map(unit);
  let loss = 0;
  for (let i = 0; i < A.length; i++) {
    const positive = dot(A[i], B[i]);
    let sum = 0;
    let largestOfA = 0;
    let largestOfB = 0;
    for (let j = 0; j < A.length; j++) {
      if (j === i) continue;
      const hingeOfA = Math.max(0, alpha - positive + dot(A[i], B[j]));
      const hingeOfB = Math.max(0, alpha - positive + dot(A[j], B[i]));
      sum += hingeOfA + hingeOfB;
      largestOfA = Math.max(largestOfA, hingeOfA);
      largestOfB = Math.max(largestOfB, hingeOfB);
    }
    loss += mining === 'sum' ? sum : largestOfA + largestOfB;
  }
  return A.length === 0 ? 0 : loss / A.length;
}

function unit(v: Vec): Vec {
  const length = Math.sqrt(dot(v, v));
  return v.map((x) => (length === 0 ? 0 : x / length));
}
