/**
 * Leaves the codes alone and switches off columns of V instead: a code that nobody reads is as silent as one that is zero. The loss is
 * written with the gaps between the true logit and the others.
 */
export function fissionLoss(XA: Mat, XB: Mat, y: Vec, WA: Mat, WB: Mat, WS: Mat, V: Mat, c: Vec) {
  const sizes = [WA.length, WS.length, WB.length];
  const lossOf = (silent: number) => {
    const end = sizes.slice(0, silent + 1).reduce((sum, k) => sum + k, 0);
    const start = silent < 0 ? 0 : end - sizes[silent];
    const read = V.map((row) => row.map((v, p) => (silent >= 0 && p >= start && p < end ? 0 : v)));
    let total = 0;
    XA.forEach((xA, i) => {
      const z = [matVec(WA, xA), matVec(WS, xA.concat(XB[i])), matVec(WB, XB[i])].flat().map((v) => (v > 0 ? v : 0));
      const logits = read.map((row, k) => dot(row, z) + c[k]);
      const gaps = logits.map((logit) => logit - logits[y[i]]);
      const most = Math.max(...gaps);
      total += (most + Math.log(gaps.reduce((sum, gap) => sum + Math.exp(gap - most), 0))) / XA.length;
    });
    return total;
  };
  return { loss: lossOf(-1), withoutA: lossOf(0), withoutS: lossOf(1), withoutB: lossOf(2) };
}
