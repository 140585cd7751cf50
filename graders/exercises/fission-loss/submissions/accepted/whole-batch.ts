/**
 * Encodes and classifies the whole batch with matrix products; the bias of the classifier is one more column that reads a 1.
 * The loss is the mean of negative log-probabilities.
 */
export function fissionLoss(XA: Mat, XB: Mat, y: Vec, WA: Mat, WB: Mat, WS: Mat, V: Mat, c: Vec): { loss: number; accuracy: number } {
  if (XA.length === 0) return { loss: 0, accuracy: 0 };
  const ZA = encode(XA, WA);
  const ZB = encode(XB, WB);
  const ZS = encode(
    XA.map((x, i) => x.concat(XB[i])),
    WS,
  );
  const codes = ZA.map((z, i) => [...z, ...ZS[i], ...ZB[i], 1]);
  const logits = matMul(codes, transpose(V.map((row, k) => [...row, c[k]])));
  const truth = logits.map((row, i) => logSoftmax(row)[y[i]]);
  const right = logits.map((row, i) => Number(row.findIndex((v) => v === Math.max(...row)) === y[i]));
  return { loss: -mean(truth), accuracy: mean(right) };
}

function encode(X: Mat, W: Mat): Mat {
  return matMul(X, transpose(W)).map((row) => row.map((v) => (v > 0 ? v : 0)));
}

function logSoftmax(row: Vec): Vec {
  const largest = Math.max(...row);
  const total = row.reduce((sum, v) => sum + Math.exp(v - largest), 0);
  return row.map((v) => v - largest - Math.log(total));
}

function mean(values: Vec): number {
  return values.reduce((sum, v) => sum + v, 0) / values.length;
}
