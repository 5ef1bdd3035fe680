class Range {
  constructor(
    private a: number,
    private b: number,
  ) {}
  *[Symbol.iterator]() {
    for (let i = this.a; i < this.b; i++) yield i;
  }
}
console.log([...new Range(1, 4)], Math.max(...new Range(2, 5)));
for (const v of new Range(0, 2)) console.log(v * 2);
class Manual {
  i = 0;
  [Symbol.iterator]() {
    return this;
  }
  next(): IteratorResult<number> {
    return this.i < 3 ? { value: this.i++, done: false } : { value: undefined, done: true };
  }
}
for (const v of new Manual()) console.log(v);
const it = [1, 2][Symbol.iterator]();
console.log(it.next().value, it.next().value, it.next().done);
