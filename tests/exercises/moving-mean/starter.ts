/** The mean of the last few numbers. */
export class MovingMean {
  size: number;

  constructor(size: number) {
    this.size = size;
  }

  add(value: number): number {
    return value * this.size;
  }

  reset(): void {}
}
