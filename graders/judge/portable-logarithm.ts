/**
 * Logarithm and exponential from the four operations that IEEE 754 fixes to the last bit: the `Math` of a host may differ from the
 * next host's in the last digit, and no verdict may. Right to a few units in the 15th digit, which is all that recognising needs.
 */

/** The natural logarithm. NaN below 0, −Infinity at 0. */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let exponent = 0;
  let mantissa = x;
  for (; mantissa > Math.SQRT2; mantissa /= 2) exponent++;
  for (; mantissa < 1 / Math.SQRT2; mantissa *= 2) exponent--;
  // ln m = 2 artanh r, and |r| ≤ 0.172: the 12th term is below 1e-19.
  const r = (mantissa - 1) / (mantissa + 1);
  let sum = 0;
  for (let k = 23; k >= 1; k -= 2) sum = sum * r * r + 1 / k;
  return exponent * Math.LN2 + 2 * r * sum;
}

/** e to the power of x. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 710) return Number.POSITIVE_INFINITY;
  if (x < -746) return 0;
  const doublings = Math.floor(x / Math.LN2 + 0.5);
  const rest = x - doublings * Math.LN2;
  // |rest| ≤ 0.347: the 16th term is below 1e-20.
  let sum = 1;
  for (let k = 16; k >= 1; k--) sum = 1 + (sum * rest) / k;
  for (let i = 0; i < doublings; i++) sum *= 2;
  for (let i = 0; i > doublings; i--) sum /= 2;
  return sum;
}
