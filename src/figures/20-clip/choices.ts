/** Directions of the embeddings in the plane, in degrees: all have length 1. Image i belongs to text i. */
export type Batch = { images: number[]; texts: number[] };

/** What can be told apart without training: a word is a direction, as any text is. */
export const CLASSES = [
  { name: 'dog', angle: 10 },
  { name: 'cat', angle: 48 },
  { name: 'flower', angle: 120 },
  { name: 'car', angle: 185 },
  { name: 'bridge', angle: 220 },
] as const;

/** Cosine of every row with every column. */
export const cosines = (rows: number[], columns: number[]): number[][] =>
  rows.map((p) => columns.map((q) => Math.cos(((p - q) * Math.PI) / 180)));

export const softmax = (logits: number[]): number[] => {
  const largest = Math.max(...logits);
  const terms = logits.map((logit) => Math.exp(logit - largest));
  const total = terms.reduce((sum, term) => sum + term, 0);
  return terms.map((term) => term / total);
};

/** Each row as a choice among the columns. */
export const byRows = (S: number[][], scale: number): number[][] => S.map((row) => softmax(row.map((s) => scale * s)));

/** Each column as a choice among the rows, in the places of the table. */
export const byColumns = (S: number[][], scale: number): number[][] => turned(byRows(turned(S), scale));

const turned = (S: number[][]): number[][] => (S[0] ?? []).map((_, j) => S.map((row) => row[j] ?? 0));

/** What each choice costs: minus the log of the share that the partner gets. */
export type Losses = { ofImages: number[]; ofTexts: number[]; mean: number };

export function losses({ images, texts }: Batch, scale: number): Losses {
  const S = cosines(images, texts);
  const paid = (table: number[][]) => table.map((row, i) => -Math.log(Math.max(row[i] ?? 0, Number.MIN_VALUE)));
  const ofImages = paid(byRows(S, scale));
  const ofTexts = paid(byRows(turned(S), scale));
  const all = [...ofImages, ...ofTexts];
  return { ofImages, ofTexts, mean: all.reduce((sum, value) => sum + value, 0) / all.length };
}

/** Which row or column gets most. */
export const chosen = (shares: number[]): number => shares.indexOf(Math.max(...shares));
