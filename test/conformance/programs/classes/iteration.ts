class Range {
  constructor(private from: number, private to: number) {}
  *[Symbol.iterator](): Generator<number> {
    for (let i = this.from; i < this.to; i++) yield i;
  }
}
console.log([...new Range(1, 4)].join(), Math.max(...new Range(0, 9)));
for (const n of new Range(5, 7)) console.log(n);
class Pair<A, B> {
  constructor(readonly first: A, readonly second: B) {}
  swap(): Pair<B, A> {
    return new Pair(this.second, this.first);
  }
}
const p = new Pair("x", 1).swap();
console.log(p.first + 1, p.second);
class Stack<T> {
  private items: T[] = [];
  push(...xs: T[]): number {
    return this.items.push(...xs);
  }
  pop(): T | undefined {
    return this.items.pop();
  }
  get size(): number {
    return this.items.length;
  }
}
const s = new Stack<string>();
console.log(s.push("a", "b"), s.pop(), s.pop(), s.pop(), s.size);
class MyError extends Error {
  constructor(message: string, readonly code: number) {
    super(message);
    this.name = "MyError";
  }
}
try {
  throw new MyError("bad", 7);
} catch (e) {
  if (e instanceof MyError) console.log(e.name, e.message, e.code, `${e}`, e instanceof Error);
}
class Temperature {
  static fromF(f: number): Temperature {
    return new Temperature(((f - 32) * 5) / 9);
  }
  constructor(public celsius: number) {}
  get fahrenheit(): number {
    return (this.celsius * 9) / 5 + 32;
  }
  set fahrenheit(f: number) {
    this.celsius = ((f - 32) * 5) / 9;
  }
}
const temp = Temperature.fromF(212);
console.log(temp.celsius, temp.fahrenheit);
temp.fahrenheit = 32;
console.log(temp.celsius);
temp.celsius += 10;
temp.fahrenheit += 9;
console.log(temp.celsius);
