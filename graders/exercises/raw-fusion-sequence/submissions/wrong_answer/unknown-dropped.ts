/**
 * You leave unknown tokens out, so the sentence gets shorter and everything behind them moves up. Which row of E stands for a word
 * that is not in the table?
 */
export function rawFusion(image: Mat, p: number, WI: Mat, tokens: number[], E: Mat, types: Mat): Mat {
  const patches = patchesOf(image, p);
  const ofImage = patches.map((patch) => add(matVec(WI, patch), types[0]));
  const ofText = tokens.filter((t) => E[t] !== undefined).map((t) => add(E[t], types[1]));
  return [...ofImage, ...ofText];
}

/** The pixels of each whole patch, row by row; the patches from left to right, then from top to bottom. */
function patchesOf(image: Mat, p: number): Mat {
  const patches: Mat = [];
  for (let top = 0; top + p <= image.length; top += p) {
    for (let left = 0; left + p <= image[0].length; left += p) {
      const square = image.slice(top, top + p).map((row) => row.slice(left, left + p));
      patches.push(square.flat());
    }
  }
  return patches;
}

function add(u: Vec, v: Vec): Vec {
  return u.map((value, k) => value + v[k]);
}
