/** Keeps the sum, in a ring. */
export class MovingMean {
  private ring: number[];
  private count = 0;
  private sum = 0;

  constructor(size: number) {
    this.ring = new Array(size).fill(0);
  }

  add(value: number): number {
    const at = this.count++ % this.ring.length;
    this.sum += value - (this.ring[at] ?? 0);
    this.ring[at] = value;
    return this.sum / Math.min(this.count, this.ring.length);
  }

  reset() {
    this.ring.fill(0);
    this.count = 0;
    this.sum = 0;
  }
}
