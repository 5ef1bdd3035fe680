// `x!` of what isn't there, where JavaScript has an answer for undefined.
const stack: number[] = [3, 4];
const counts = new Map<number, number>([[1, 2]]);
const limit = stack.length;

console.log(stack.pop()!, stack.at(-1)!, stack.pop()! + 1);
console.log(stack.at(-1)! > limit, stack.pop()! > limit, stack.shift()! <= limit, limit < stack.at(-1)!);
console.log(counts.get(5)! > 0, counts.get(1)! > 0, limit < counts.get(7)!, counts.get(7)! >= 1);
console.log(counts.get(5)! === 0, counts.get(1)! === 2, 2 !== counts.get(8)!, counts.get(1)! + counts.get(1)!);
while (counts.get(3)! > 0) console.log("never");
for (const key of [1, 2]) if (counts.get(key)!) console.log("there", key);
console.log(counts.get(5)! ? 1 : 2, !counts.get(5)!);

const flags = new Map<string, boolean>();
console.log(flags.get("a")! === false, flags.get("a")! === true, !flags.get("a")!);
const names = new Map<string, string>([["b", "x"]]);
console.log(names.get("a")! === "x", names.get("b")! === "x", names.get("b")!.length);
const best: { n?: number } = {};
console.log(best.n! > 3, best.n! < 3, best.n! === 3);

// What may hold nothing itself is still checked.
const rows: (string | null)[] = ["a", null];
try {
  const last: string = rows.pop()!;
  console.log(last.length);
} catch (e) {
  console.log(e instanceof Error);
}
class Histogram {
  private readonly bars: number[] = [];
  push(height: number): number {
    let dropped = 0;
    while (this.bars.length > 0 && this.bars.at(-1)! > height) {
      this.bars.pop();
      dropped++;
    }
    while (this.bars.at(-1)! === height) dropped += this.bars.pop()!;
    this.bars.push(height);
    return dropped;
  }
}
const histogram = new Histogram();
console.log([2, 5, 5, 3, 1, 1, 4].map((height) => histogram.push(height)));

// Casts that only say that there is something, and are tested for it.
class Node {
  next: Node | null = null;
  constructor(readonly value: number) {}
}
const places: (Node | null)[] = [new Node(1), null];
for (let i = 0; i < 2; i++) {
  const found = (places[i] as Node) || new Node(9);
  console.log(found.value, (places[i] as Node) ? "there" : "not", !(places[i] as Node));
}
const seen = new Set<number>([2]);
console.log(seen.has(counts.get(1)!), seen.has(counts.get(8)!), seen.delete(counts.get(8)!), seen.size);
let sum = 0;
for (let i = 0; i < 3; i++) if (counts.get(i)! > 0 && counts.size < 9) sum += counts.get(i)!;
console.log(sum);
