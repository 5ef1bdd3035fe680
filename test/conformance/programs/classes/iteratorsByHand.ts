class Fib { constructor(private max: number) {} [Symbol.iterator]() { let a = 0; const max = this.max; return { next: (): IteratorResult<number> => (a > max ? { done: true, value: undefined } : { done: false, value: a++ }) }; } }
const it = new Fib(1)[Symbol.iterator](); console.log(it.next(), it.next(), it.next());
class G { *[Symbol.iterator]() { yield 1; } } const g = new G()[Symbol.iterator](); console.log(g.next(), g.next());
const lit = { [Symbol.iterator]() { let n = 0; return { next() { return { done: n > 0, value: n++ }; } }; } }; const li = lit[Symbol.iterator](); console.log(li.next(), li.next().done);
interface Src extends Iterable<number> { name: string } class S implements Src { name = "s"; [Symbol.iterator](): Iterator<number> { return [1, 2][Symbol.iterator](); } } const s = new S()[Symbol.iterator](); console.log(s.next().value, s.next().value, s.next().done); const src: Src = new S(); const si = src[Symbol.iterator](); console.log(si.next());
