/**
 * Works out the bound first, as the mean logarithm of the own ratio over the *average* ratio of the candidates, which contains log N
 * already. The loss is what is missing to log N.
 */
export function infoNceBound(joint: Mat, pairs: [number, number][]): { loss: number; bound: number; mi: number } {
  const sum = (values: Vec) => values.reduce((soFar, value) => soFar + value, 0);
  const mean = (values: Vec) => sum(values) / values.length;
  const rows = joint.map(sum);
  const columns = transpose(joint).map(sum);
  const total = sum(rows);
  const ratios = joint.map((row, a) => row.map((w, b) => (w > 0 ? (w / rows[a] / columns[b]) * total : 0)));
  const bound = mean(pairs.map(([a, own]) => Math.log(ratios[a][own] / mean(pairs.map(([, b]) => ratios[a][b])))));
  const terms = joint.flatMap((row, a) => row.map((w, b) => (w > 0 ? (w / total) * Math.log(ratios[a][b]) : 0)));
  return { loss: Math.log(pairs.length) - bound, bound, mi: sum(terms) };
}
