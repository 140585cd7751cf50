/** After reset an old number still counts. What does reset have to leave? */
export class MovingMean {
  kept: number[] = [];
  size: number;
  constructor(size: number) {
    this.size = size;
  }
  add(value: number): number {
    this.kept.push(value);
    if (this.kept.length > this.size) this.kept.shift();
    return this.kept.reduce((sum, it) => sum + it, 0) / this.kept.length;
  }
  reset(): void {}
}
