function add(a: number, b = 10, ...rest: number[]): number {
  return a + b + rest.reduce((x, y) => x + y, 0);
}
console.log(add(1), add(1, 2), add(1, 2, 3, 4), add(1, undefined, 5));
let calls = 0;
function next(): number {
  return ++calls;
}
function withDefault(x = next()): number {
  return x;
}
console.log(withDefault(), withDefault(), withDefault(7), calls);
function optional(a?: string, b?: number): string {
  return `${a} ${b ?? "none"}`;
}
console.log(optional(), optional("x"), optional("x", 0));
const isEven = (n: number): boolean => (n === 0 ? true : isOdd(n - 1));
const isOdd = (n: number): boolean => (n === 0 ? false : isEven(n - 1));
console.log(isEven(10), isOdd(7));
console.log(hoisted(3));
function hoisted(n: number): number {
  return n * 2;
}
const factorial = function self(n: number): number {
  return n < 2 ? 1 : n * self(n - 1);
};
console.log(factorial(10));
console.log(((x: number) => x + 1)(41));
(function () {
  console.log("iife");
})();
function counter(): { inc(): number; get(): number } {
  let n = 0;
  return { inc: () => ++n, get: () => n };
}
const c1 = counter();
const c2 = counter();
c1.inc();
c1.inc();
c2.inc();
console.log(c1.get(), c2.get());
function apply(f: (a: number, b: number) => number, x: number, y: number): number {
  return f(x, y);
}
console.log(apply(() => 1, 2, 3), apply((a) => a, 2, 3), apply((a, b) => a * b, 2, 3), apply(Math.max, 2, 3));
function sum(...xs: number[]): number {
  let total = 0;
  for (const x of xs) total += x;
  return total;
}
const list = [1, 2, 3];
console.log(sum(...list), sum(0, ...list, 10, ...list), sum());
function overloaded(x: string): string;
function overloaded(x: number): number;
function overloaded(x: string | number): string | number {
  return typeof x === "string" ? x + "!" : x + 1;
}
console.log(overloaded("a"), overloaded(1));
function compose<A, B, C>(f: (a: A) => B, g: (b: B) => C): (a: A) => C {
  return (a) => g(f(a));
}
console.log(compose((n: number) => n + 1, (n: number) => `<${n}>`)(4));
const nested = (a: number) => (b: number) => (c: number) => a + b * c;
console.log(nested(1)(2)(3));
let outer = 1;
function change(): void {
  outer += 5;
  const inner = () => {
    outer *= 2;
  };
  inner();
}
change();
console.log(outer);
function destructured({ a, b = 5, ...others }: { a: number; b?: number; c?: number; d?: number }, [x, , y = 9]: number[]): string {
  return `${a} ${b} ${JSON.stringify(others)} ${x} ${y}`;
}
console.log(destructured({ a: 1, c: 3 }, [1, 2]), destructured({ a: 1, b: 2, d: 4 }, [1, 2, 3]));
const identity = <T>(x: T): T => x;
console.log(identity("s"), identity(5), identity([1, 2]).length);
