// The first or last, or null
function min(xs: number[]): number | null {
  if (xs.length === 0) return null;
  const sorted = [...xs].sort((a, b) => a - b);
  return sorted[0];
}
const m = min([3, 1]);
console.log(m === null ? "none" : m, min([]) === null);
function first<T>(xs: T[]): T | null { return xs.length > 0 ? xs[0] : null; }
console.log(first([1]) === null, first([]) === null, first(["a"]));
function last<T>(xs: readonly T[]): T | null { if (!xs.length) return null; return xs[xs.length - 1]; }
console.log(last([1, 2]) === null, last([]));
class Stack<T> { private items: T[] = []; push(x: T) { this.items.push(x); } peek(): T | null { if (this.isEmpty()) return null; return this.items[this.items.length - 1]; } isEmpty() { return this.items.length === 0; } }
const s = new Stack<number>(); console.log(s.peek() === null); s.push(4); console.log(s.peek(), `${s.peek()}`);
function mid(xs: string[]): string | null { if (xs.length < 3) return null; const [, b] = xs; return xs[1] ?? b; }
console.log(mid(["a", "b", "c"]), mid([]) === null);
function high(ranks: number[]): number | null {
  const unique = [...new Set(ranks)].sort((a, b) => a - b);
  if (unique.length !== 5) return null;
  return unique[4];
}
const highest = high([1, 2, 3, 4, 5]);
if (highest !== null) console.log(highest);
