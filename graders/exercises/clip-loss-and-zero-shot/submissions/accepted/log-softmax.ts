/**
 * Works with log-probabilities throughout: the loss reads two of them for each pair, the probabilities are their
 * exponentials. The prompts of a class are added up and not divided, since their length is divided out anyway.
 */
export function clip(images: Mat, texts: Mat, scale: number, prompts: Mat[]): { loss: number; probs: Mat } {
  const U = images.map(unit);
  const V = texts.map(unit);
  const n = U.length;
  let loss = 0;
  for (let i = 0; i < n; i++) {
    const row: Vec = [];
    const column: Vec = [];
    for (let j = 0; j < n; j++) {
      row.push(scale * dot(U[i], V[j]));
      column.push(scale * dot(U[j], V[i]));
    }
    loss -= (logSoftmax(row)[i] + logSoftmax(column)[i]) / (2 * n);
  }
  const classes = prompts.map((ofClass) => {
    const direction = ofClass[0].map(() => 0);
    for (const prompt of ofClass) {
      unit(prompt).forEach((value, k) => {
        direction[k] += value;
      });
    }
    return unit(direction);
  });
  const probs = U.map((u) => logSoftmax(classes.map((w) => scale * dot(u, w))).map(Math.exp));
  return { loss, probs };
}

function unit(v: Vec): Vec {
  const length = Math.sqrt(dot(v, v)) || 1;
  return v.map((value) => value / length);
}

function logSoftmax(row: Vec): Vec {
  const largest = Math.max(...row);
  let total = 0;
  for (const logit of row) total += Math.exp(logit - largest);
  return row.map((logit) => logit - largest - Math.log(total));
}
