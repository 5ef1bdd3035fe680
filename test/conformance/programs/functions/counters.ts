function counter() {
  let n = 0;
  return {
    inc: () => ++n,
    get: () => n,
    reset() {
      n = 0;
    },
  };
}
const c1 = counter(),
  c2 = counter();
c1.inc();
c1.inc();
c2.inc();
console.log(c1.get(), c2.get());
c1.reset();
console.log(c1.get());
const adders = [1, 2, 3].map((x) => (y: number) => x + y);
console.log(adders.map((f) => f(10)));
function compose<A, B, C>(f: (a: A) => B, g: (b: B) => C): (a: A) => C {
  return (a) => g(f(a));
}
console.log(
  compose(
    (x: number) => x + 1,
    (y: number) => `<${y}>`,
  )(4),
);
const memo = new Map<number, number>();
function fib(n: number): number {
  if (n < 2) return n;
  const k = memo.get(n);
  if (k !== undefined) return k;
  const v = fib(n - 1) + fib(n - 2);
  memo.set(n, v);
  return v;
}
console.log(fib(50));
function debounce(fn: (...args: number[]) => void) {
  return (...args: number[]) => fn(...args);
}
debounce((a, b) => console.log(a, b))(1, 2);
