// Arrays that are filled out of order: what is jumped over is written before anything looks at it.
function restore(text: string, places: readonly number[]): string {
  const out: string[] = [];
  for (let i = 0; i < places.length; i++) out[places[i]!] = text[i]!;
  return out.join("");
}
console.log(restore("dcba", [3, 2, 1, 0]), restore("hello", [4, 0, 1, 2, 3]));

function ranks(scores: readonly number[]): number[] {
  const order = scores.map((_, i) => i).sort((a, b) => scores[a]! - scores[b]!);
  const out: number[] = [];
  order.forEach((place, rank) => (out[place] = rank));
  return out;
}
console.log(ranks([5, 1, 3]), ranks([]));

const squares = new Array<number>(4);
for (let i = 3; i >= 0; i--) squares[i] = i * i;
console.log(squares, squares.length, squares.map((n) => n + 1));

class Slots<T> {
  private readonly items: T[] = [];
  put(at: number, item: T): this {
    this.items[at] = item;
    return this;
  }
  all(): readonly T[] {
    return this.items;
  }
}
console.log(new Slots<string>().put(2, "c").put(0, "a").put(1, "b").all());
console.log(new Slots<{ n: number }>().put(1, { n: 1 }).put(0, { n: 0 }).all());

const sieve: boolean[] = [];
for (let i = 10; i >= 0; i--) sieve[i] = i % 2 === 0;
console.log(sieve.map((even, i) => (even ? i : -1)).join(" "));

// Places that were jumped over count, and aren't true.
const counts: number[] = [];
counts[3] = 1;
console.log(counts.length, counts[3]);
let filled = 0;
for (let i = 0; i < counts.length; i++) filled += i === 3 ? counts[i]! : 0;
console.log(filled);
