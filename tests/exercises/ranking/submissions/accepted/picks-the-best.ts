/** Takes the best that is left, as often as there are items. */
export function ranking(scores: number[]): number[] {
  const left = new Set(scores.keys());
  return scores.map(() => {
    let best = -1;
    for (const place of left) if (best < 0 || scores[place]! >= scores[best]!) best = place;
    left.delete(best);
    return best;
  });
}
