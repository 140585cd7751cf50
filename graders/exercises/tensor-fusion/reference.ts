/** z = W · vec(T), where T = x̃_A x̃_Bᵀ holds every product and x̃ is x with a 1 at its end. */
export function tensorFusion(xA: Vec, xB: Vec, W: Mat): { outer: Mat; z: Vec; params: number } {
  const a = [...xA, 1];
  const b = [...xB, 1];
  const outer = a.map((u) => b.map((v) => u * v));
  const z = matVec(W, outer.flat()); // row by row: the index of B runs fastest
  const params = W.length * a.length * b.length;
  return { outer, z, params };
}
