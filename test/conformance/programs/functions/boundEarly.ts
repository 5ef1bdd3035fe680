function add(a: number, b: number) { return a + b; }
const fns: ((b: number) => number)[] = [];
for (const n of [1, 2, 3]) fns.push(add.bind(null, n));
for (let i = 0; i < 2; i++) fns.push(add.bind(null, i * 10));
console.log(fns.map(f => f(1)));
let k = 5; const g = add.bind(null, k); k = 100; console.log(g(1));
class A { constructor(public n: number) {} m(x: number, y: number) { return this.n + x * y; } }
const as = [new A(1), new A(2)]; const ms: ((y: number) => number)[] = []; for (const a of as) ms.push(a.m.bind(a, 10)); let cur = as[0]; const mm = cur.m.bind(cur); cur = as[1]; console.log(ms.map(f => f(2)), mm(1, 1));
function greet(this: { name: string }, s: string) { return s + this.name; }
const gs: ((s: string) => string)[] = []; for (const name of ["a", "b"]) gs.push(greet.bind({ name })); let o = { name: "x" }; gs.push(greet.bind(o)); o = { name: "y" }; console.log(gs.map(f => f("hi ")));
let h = (x: number) => x + 1; const b2 = h.bind(null); h = x => x * 100; console.log(b2(2));
