class RingBuffer {
  private items: number[];
  private start = 0;
  private count = 0;

  constructor(readonly capacity: number) {
    this.items = new Array<number>(capacity).fill(0);
  }

  push(item: number): void {
    this.items[(this.start + this.count) % this.capacity] = item;
    if (this.count < this.capacity) this.count++;
    else this.start = (this.start + 1) % this.capacity;
  }

  sum(): number {
    let total = 0;
    for (let i = 0; i < this.count; i++) total += this.items[(this.start + i) % this.capacity]!;
    return total;
  }
}

const ring = new RingBuffer(16);
let total = 0;
for (let i = 0; i < 4000; i++) {
  ring.push(i);
  total += ring.sum();
}
console.log(total);
