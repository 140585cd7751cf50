/**
 * Never forms a softmax. A cross-entropy is log(1 + Σ exp(gap)), where the gaps say by how much the wrong logits lead, and a
 * probability is 1 / Σ exp(gap).
 */
export function clip(images: Mat, texts: Mat, scale: number, prompts: Mat[]): { loss: number; probs: Mat } {
  const logits = images.map((u) => texts.map((v) => scale * cosine(u, v)));
  const losses = [...crossEntropies(logits), ...crossEntropies(transpose(logits))];
  const directions = prompts.map((ofClass) => ofClass.map(unit).reduce((p, q) => p.map((value, k) => value + q[k])));
  const probs = images.map((u) => {
    const row = directions.map((w) => scale * cosine(u, w));
    return row.map((logit) => 1 / row.reduce((sum, other) => sum + Math.exp(other - logit), 0));
  });
  return { loss: losses.reduce((sum, value) => sum + value, 0) / losses.length, probs };
}

function cosine(u: Vec, v: Vec): number {
  const lengths = Math.sqrt(dot(u, u) * dot(v, v));
  return lengths > 0 ? dot(u, v) / lengths : 0;
}

function unit(v: Vec): Vec {
  const length = Math.hypot(...v) || 1;
  return v.map((value) => value / length);
}

function crossEntropies(logits: Mat): Vec {
  return logits.map((row, i) => {
    const gaps = row.filter((_, j) => j !== i).map((logit) => logit - row[i]);
    const largest = Math.max(0, ...gaps);
    return largest + Math.log(Math.exp(-largest) + gaps.reduce((sum, gap) => sum + Math.exp(gap - largest), 0));
  });
}
