/**
 * You brought the whole vector to length 1, so the modality with the larger numbers still fills it. What has to be divided by
 * what, so that both have the same say?
 */
export function encodeAndConcat(xA: Vec, WA: Mat, bA: Vec, xB: Vec, WB: Mat, bB: Vec): Vec {
  const hA = encode(xA, WA, bA);
  const hB = encode(xB, WB, bB);
  return unit([...hA, ...hB]);
}

/** ReLU(Wx + b) */
function encode(x: Vec, W: Mat, b: Vec): Vec {
  return matVec(W, x).map((value, i) => Math.max(0, value + b[i]));
}

function unit(h: Vec): Vec {
  const length = Math.sqrt(dot(h, h));
  if (length === 0) return h; // every ReLU is off: the modality says nothing
  return h.map((value) => value / length);
}
