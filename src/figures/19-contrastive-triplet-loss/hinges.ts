/** One anchor of modality A among embeddings of modality B, all unit vectors in the plane: each is an angle, in degrees. */
export type Scene = { anchor: number; positive: number; negatives: number[]; alpha: number; mining: Mining };

export type Mining = 'sum' | 'hardest';

/** What one negative costs. `counts` is false for all but the hardest where only that one is paid for. */
export type Hinge = { similarity: number; value: number; counts: boolean };

/** Cosine of the angle between two directions. */
export const similarity = (p: number, q: number): number => Math.cos(((p - q) * Math.PI) / 180);

/** [α − s⁺ + s⁻]₊ for each negative: how far it comes over the line that lies α before the positive. */
export function hinges({ anchor, positive, negatives, alpha, mining }: Scene): Hinge[] {
  const won = similarity(anchor, positive);
  const all = negatives.map((negative) => {
    const s = similarity(anchor, negative);
    return { similarity: s, value: Math.max(0, alpha - won + s) };
  });
  const largest = Math.max(...all.map(({ value }) => value));
  const hardest = all.findIndex(({ value }) => value === largest);
  return all.map((hinge, i) => ({ ...hinge, counts: mining === 'sum' || i === hardest }));
}

/** What this anchor pays. */
export const anchorLoss = (scene: Scene): number => hinges(scene).reduce((sum, { value, counts }) => sum + (counts ? value : 0), 0);

/**
 * A negative pays as long as it is within this many degrees of the anchor, on either side: cos θ = s⁺ − α.
 * 180 where every direction is within the margin.
 */
export function marginAngle({ anchor, positive, alpha }: Scene): number {
  const line = similarity(anchor, positive) - alpha;
  return line <= -1 ? 180 : (Math.acos(Math.min(1, line)) * 180) / Math.PI;
}

/** The smaller angle between two directions, 0 to 180. */
export const angleBetween = (p: number, q: number): number => Math.abs(turn(p - q));

/** An angle brought to −180 (not included) … 180. */
export const turn = (angle: number): number => 180 - ((((180 - angle) % 360) + 360) % 360);
