import type { int } from "mpc";

export interface Summary {
  count: int;
  mean: number;
  lowest: number;
  highest: number;
  deviation: number;
}

/** The last values of a series, and what can be said of them. */
export class Rolling {
  private readonly values: number[] = [];
  private next: int = 0;

  constructor(private readonly capacity: int) {
    if (capacity < 1) throw new RangeError("a rolling buffer holds at least one value");
  }

  get length(): int {
    return this.values.length;
  }

  push(value: number): void {
    if (this.values.length < this.capacity) this.values.push(value);
    else this.values[this.next] = value;
    this.next = (this.next + 1) % this.capacity;
  }

  /** Oldest first. */
  *[Symbol.iterator](): Generator<number> {
    const start = this.values.length < this.capacity ? 0 : this.next;
    for (let i = 0; i < this.values.length; i++) yield this.values[(start + i) % this.values.length]!;
  }

  summary(): Summary | undefined {
    const count = this.values.length;
    if (count === 0) return undefined;
    let sum = 0;
    for (const value of this.values) sum += value;
    const mean = sum / count;
    const squares = this.values.map((value) => (value - mean) ** 2).reduce((a, b) => a + b, 0);
    return {
      count,
      mean,
      lowest: Math.min(...this.values),
      highest: Math.max(...this.values),
      deviation: Math.sqrt(squares / count),
    };
  }
}
