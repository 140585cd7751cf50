/**
 * Writes the bound of a batch once, and gets the expected one by going through all batches of two pairs, each with its probability. With
 * two candidates, the loss is log(1 + exp(difference)).
 */
export function infoNceBound(joint: Mat, critic: Mat, pairs: [number, number][]): { bound: number; expected: number; mi: number } {
  const cells: { a: number; b: number; p: number }[] = [];
  const total = joint.reduce((sum, row) => sum + row.reduce((part, w) => part + w, 0), 0);
  joint.forEach((row, a) => row.forEach((w, b) => w > 0 && cells.push({ a, b, p: w / total })));

  let expected = 0;
  for (const first of cells) {
    for (const second of cells) {
      const batch: [number, number][] = [[first.a, first.b], [second.a, second.b]];
      expected += first.p * second.p * boundOf(critic, batch);
    }
  }
  let mi = 0;
  for (const { a, b, p } of cells) {
    const alone = (same: (cell: { a: number; b: number }) => boolean) => cells.filter(same).reduce((sum, cell) => sum + cell.p, 0);
    mi += p * Math.log(p / (alone((cell) => cell.a === a) * alone((cell) => cell.b === b)));
  }
  return { bound: boundOf(critic, pairs), expected, mi };
}

function boundOf(critic: Mat, batch: [number, number][]): number {
  let bound = Math.log(batch.length);
  for (const [a, own] of batch) {
    const ahead = batch.map(([, b]) => critic[a][b] - critic[a][own]);
    const most = Math.max(...ahead);
    bound -= (most + Math.log(ahead.reduce((sum, d) => sum + Math.exp(d - most), 0))) / batch.length;
  }
  return bound;
}
