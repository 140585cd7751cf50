/** A right solution of the exercise on entropy, by nobody who wrote for the course. */
export const ADA = `
export function entropy(weights: Vec, base: number): number {
  let sum = 0;
  for (const weight of weights) sum += Math.max(0, weight);
  if (sum === 0) return 0;
  const shares = weights.map((weight) => Math.max(0, weight) / sum);
  let bits = 0;
  for (let i = shares.length - 1; i >= 0; i--) {
    const share = shares[i];
    bits = share > 0 ? bits - share * Math.log(share) : bits;
  }
  return bits / Math.log(base);
}`;

/** The same, as somebody hands it in who would rather not be found. */
export const DISGUISED = `
/* all mine */
export function entropy(w, b) {
  var total = 0.0
  for (var x of w)
    total += Math.max(0.0, x) // no negative ones
  if (total === 0.0) return 0.0
  var ps = w.map((x) => Math.max(0.0, x) / total)
  var result = 0.0
  for (var k = ps.length - 1; k >= 0; k--) {
    var p = ps[k]
    result = p > 0.0 ? result - p * Math.log(p) : result
  }
  return result / Math.log(b)
}`;

/** One of somebody’s own. */
export const OTHER = `
export function entropy(weights, base) {
  const positive = weights.filter((weight) => weight > 0);
  const total = positive.reduce((a, b) => a + b, 0);
  const logs = positive.map((weight) => (weight / total) * Math.log2(total / weight));
  while (logs.length > 1) logs.push(logs.pop() + logs.pop());
  return logs.length === 0 ? 0 : logs[0] / Math.log2(base);
}`;
