class Range implements IterableIterator<number> {
  private i = 0;
  constructor(private readonly n: number) {}
  [Symbol.iterator]() { return this; }
  next(): IteratorResult<number> { return this.i < this.n ? { value: this.i++, done: false } : { value: undefined, done: true }; }
}
function hand(): IterableIterator<string> { let i = 0; return { [Symbol.iterator]() { return this; }, next: () => i < 2 ? { value: "v" + i++, done: false } : { value: undefined, done: true } }; }
function* deleg() { yield* hand(); yield "end"; }
for (const x of deleg()) console.log(x);
