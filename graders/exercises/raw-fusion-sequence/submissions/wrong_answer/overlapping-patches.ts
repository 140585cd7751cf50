/**
 * Your window moves on by one pixel, so neighbouring patches share pixels. How far must it move so that each pixel is in one patch
 * only?
 */
export function rawFusion(image: Mat, p: number, WI: Mat, tokens: number[], E: Mat, types: Mat): Mat {
  const patches = patchesOf(image, p);
  const ofImage = patches.map((patch) => add(matVec(WI, patch), types[0]));
  const ofText = tokens.map((t) => add(E[t] ?? E[0], types[1])); // row 0 stands for what is unknown
  return [...ofImage, ...ofText];
}

/** The pixels of each whole patch, row by row; the patches from left to right, then from top to bottom. */
function patchesOf(image: Mat, p: number): Mat {
  const patches: Mat = [];
  for (let top = 0; top + p <= image.length; top += p) {
    for (let left = 0; left + p <= image[0].length; left += 1) {
      const square = image.slice(top, top + p).map((row) => row.slice(left, left + p));
      patches.push(square.flat());
    }
  }
  return patches;
}

function add(u: Vec, v: Vec): Vec {
  return u.map((value, k) => value + v[k]);
}
