/**
 * You compare each code with the prior by itself. Nothing then keeps one from repeating another. Which entries of the covariance
 * show that two codes overlap?
 */
export function fissionObjective(
  XA: Mat,
  XB: Mat,
  ZA: Mat,
  ZS: Mat,
  ZB: Mat,
  DA: Mat,
  DB: Mat,
  moved: number,
): { ZA: Mat; ZS: Mat; DA: Mat; DB: Mat; rec: number; prior: number } {
  const model = {
    ZA: ZA.map((zA) => without(zA, moved)),
    ZS: ZS.map((zS, i) => [...zS, ZA[i][moved]]),
    DA: DA.map((row) => [...without(row, moved), row[moved]]), // its column moves along
    DB: DB.map((row) => [...row, 0]), // B has no use for it
  };
  const rec = rebuildingError(XA, model.ZA, model.ZS, model.DA) + rebuildingError(XB, ZB, model.ZS, model.DB);
  const prior = distanceFromNormal(model.ZA) + distanceFromNormal(model.ZS) + distanceFromNormal(ZB);
  return { ...model, rec, prior };
}

function without(values: Vec, place: number): Vec {
  return values.filter((_, k) => k !== place);
}

/** Squared distance between each row and what the decoder makes of the own code and the joint one, averaged over the rows. */
function rebuildingError(X: Mat, own: Mat, joint: Mat, D: Mat): number {
  return mean(X.map((x, i) => sum(matVec(D, [...own[i], ...joint[i]]).map((value, j) => (value - x[j]) ** 2))));
}

/** How far mean and covariance of the rows are from 0 and I. */
function distanceFromNormal(Z: Mat): number {
  const columns = transpose(Z);
  const means = columns.map(mean);
  const centred = columns.map((column, p) => column.map((value) => value - means[p]));
  let distance = dot(means, means);
  centred.forEach((u, p) => {
    centred.forEach((v, q) => {
      const covariance = dot(u, v) / Z.length;
      distance += (covariance - (p === q ? 1 : 0)) ** 2;
    });
  });
  return distance;
}

function mean(values: Vec): number {
  return sum(values) / values.length;
}

function sum(values: Vec): number {
  return values.reduce((total, value) => total + value, 0);
}
