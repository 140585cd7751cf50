/** The loss of CLIP and its slopes as the page has them, for what is trained beside the learner's functions. */
import { exp, ln } from '../../graders/judge/portable-logarithm.ts';
import { dot } from './encoders.ts';

/** Softmax of each row of logits, and the mean cross-entropy where row i should choose i. */
function choices(logits: readonly number[][]): { probabilities: number[][]; loss: number } {
  let loss = 0;
  const probabilities = logits.map((row, i) => {
    const largest = Math.max(...row);
    const powers = row.map((logit) => exp(logit - largest));
    const sum = powers.reduce((total, power) => total + power, 0);
    loss += (largest + ln(sum) - row[i]!) / logits.length;
    return powers.map((power) => power / sum);
  });
  return { probabilities, loss };
}

/** The probabilities of both directions, and the loss in nats. */
export function compared(U: readonly number[][], V: readonly number[][], scale: number): { P: number[][]; Q: number[][]; loss: number } {
  const logits = U.map((u) => V.map((v) => scale * dot(u, v)));
  const rows = choices(logits);
  const columns = choices(V.map((_, j) => logits.map((row) => row[j]!)));
  return { P: rows.probabilities, Q: columns.probabilities, loss: (rows.loss + columns.loss) / 2 };
}
