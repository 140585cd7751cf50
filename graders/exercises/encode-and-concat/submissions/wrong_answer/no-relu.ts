/**
 * There is no nonlinearity: your encoder is one linear map, and some of its numbers are negative. What does ReLU do with those?
 */
export function encodeAndConcat(xA: Vec, WA: Mat, bA: Vec, xB: Vec, WB: Mat, bB: Vec): Vec {
  const hA = encode(xA, WA, bA);
  const hB = encode(xB, WB, bB);
  return [...unit(hA), ...unit(hB)];
}

/** ReLU(Wx + b) */
function encode(x: Vec, W: Mat, b: Vec): Vec {
  return matVec(W, x).map((value, i) => value + b[i]);
}

function unit(h: Vec): Vec {
  const length = Math.sqrt(dot(h, h));
  if (length === 0) return h; // every ReLU is off: the modality says nothing
  return h.map((value) => value / length);
}
