/** The mean of the last few numbers. */
export class MovingMean {
  private readonly size: number;
  private kept: number[] = [];

  constructor(size: number) {
    this.size = size;
  }

  add(value: number): number {
    this.kept.push(value);
    if (this.kept.length > this.size) this.kept.shift();
    return this.kept.reduce((sum, it) => sum + it, 0) / this.kept.length;
  }

  reset(): void {
    this.kept = [];
  }
}
