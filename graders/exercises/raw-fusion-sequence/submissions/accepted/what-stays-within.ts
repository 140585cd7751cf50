/**
 * Keeps the modality beside each element, and writes a weight as 1 / Σ exp(difference of scores). What crosses is 1 minus what stays
 * within.
 */
export function rawFusion(patches: Mat, WI: Mat, tokens: number[], E: Mat, types: Mat, WQ: Mat, WK: Mat, meeting: 'raw' | 'basic'): { sequence: Mat; attention: Mat; crossing: number } {
  const elements = [
    ...patches.map((patch) => ({ from: 'image', s: WI.map((row, k) => dot(row, patch) + types[0][k]) })),
    ...tokens.map((t) => ({ from: 'text', s: E[t].map((value, k) => value + types[1][k]) })),
  ];
  const score = (i: number, j: number) => {
    let sum = 0;
    for (let k = 0; k < WQ.length; k++) sum += dot(WQ[k], elements[i].s) * dot(WK[k], elements[j].s);
    return sum / WQ.length ** 0.5;
  };
  let within = 0;
  const attention = elements.map(({ from }, i) => {
    const row = elements.map((_, j) => score(i, j));
    const sees = elements.map((other) => meeting === 'raw' || other.from === from);
    return row.map((own, j) => {
      if (!sees[j]) return 0;
      const weight = 1 / row.reduce((sum, other, l) => sum + (sees[l] ? Math.exp(other - own) : 0), 0);
      if (elements[j].from === from) within += weight;
      return weight;
    });
  });
  const n = elements.length;
  return { sequence: elements.map(({ s }) => s), attention, crossing: n > 0 ? 1 - within / n : 0 };
}
