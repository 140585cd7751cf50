/** In the beginning there are fewer numbers than size. What is their mean? */
export class MovingMean {
  kept: number[] = [];
  size: number;
  constructor(size: number) {
    this.size = size;
  }
  add(value: number): number {
    this.kept.push(value);
    if (this.kept.length > this.size) this.kept.shift();
    return this.kept.reduce((sum, it) => sum + it, 0) / this.size;
  }
  reset(): void {
    this.kept = [];
  }
}
