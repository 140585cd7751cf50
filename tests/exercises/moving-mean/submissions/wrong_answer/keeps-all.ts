/** Your mean is that of all numbers so far. Which of them count? */
export class MovingMean {
  kept: number[] = [];
  size: number;
  constructor(size: number) {
    this.size = size;
  }
  add(value: number): number {
    this.kept.push(value);
    return this.kept.reduce((sum, it) => sum + it, 0) / this.kept.length;
  }
  reset(): void {
    this.kept = [];
  }
}
