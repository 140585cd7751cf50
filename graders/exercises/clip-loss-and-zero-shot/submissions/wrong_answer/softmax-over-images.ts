/**
 * Your probabilities of one class sum to 1 over the images. That answers which image fits a class best. Among what does each
 * image have to choose?
 */
export function clip(images: Mat, texts: Mat, scale: number, prompts: Mat[]): { loss: number; probs: Mat } {
  const U = images.map(unit);
  const V = texts.map(unit);
  const logits = logitsOf(U, V, scale);
  const loss = (meanCrossEntropy(logits) + meanCrossEntropy(transpose(logits))) / 2;

  const classes = prompts.map((ofClass) => unit(mean(ofClass.map(unit))));
  const probs = transpose(transpose(logitsOf(U, classes, scale)).map(softmax));
  return { loss, probs };
}

function unit(v: Vec): Vec {
  const length = Math.sqrt(dot(v, v));
  return length === 0 ? v : v.map((value) => value / length);
}

function mean(rows: Mat): Vec {
  return transpose(rows).map((column) => sum(column) / rows.length);
}

function logitsOf(U: Mat, V: Mat, scale: number): Mat {
  return U.map((u) => V.map((v) => scale * dot(u, v)));
}

/** Row i is a choice whose right answer is i. */
function meanCrossEntropy(logits: Mat): number {
  return sum(logits.map((row, i) => logSumExp(row) - row[i])) / logits.length;
}

function softmax(row: Vec): Vec {
  const total = logSumExp(row);
  return row.map((logit) => Math.exp(logit - total));
}

/** The largest term is taken out first: what is left to exponentiate is at most 0. */
function logSumExp(row: Vec): number {
  const largest = Math.max(...row);
  return largest + Math.log(sum(row.map((logit) => Math.exp(logit - largest))));
}

function sum(values: Vec): number {
  return values.reduce((total, value) => total + value, 0);
}
