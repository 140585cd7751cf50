/**
 * You divided by the sum of the numbers, the L1 norm. Which length has (3, 4) when you measure it with a ruler?
 */
export function encodeAndConcat(xA: Vec, WA: Mat, bA: Vec, xB: Vec, WB: Mat, bB: Vec): Vec {
  const hA = encode(xA, WA, bA);
  const hB = encode(xB, WB, bB);
  return [...unit(hA), ...unit(hB)];
}

/** ReLU(Wx + b) */
function encode(x: Vec, W: Mat, b: Vec): Vec {
  return matVec(W, x).map((value, i) => Math.max(0, value + b[i]));
}

function unit(h: Vec): Vec {
  const length = h.reduce((sum, value) => sum + value, 0);
  if (length === 0) return h; // every ReLU is off: the modality says nothing
  return h.map((value) => value / length);
}
