// Tuples spread into functions of the library
const array = [1, 2, 3, 4, 5];
const args = [(value: number, accum: number) => value + accum, 10] as const;
console.log(array.reduce(...args));
const m: [(x: number) => string] = [(x) => "<" + x + ">"];
console.log(array.map(...m));
const s: [(a: number, b: number) => number] = [(a, b) => b - a];
console.log([...array].sort(...s));
const st: [(this: void, key: string, value: unknown) => unknown, number] = [(k, v) => (typeof v === "number" ? v + 1 : v), 1];
console.log(JSON.stringify({ a: 1, b: [2] }, ...st));
const from: [number[], (x: number) => number] = [array, (x) => x * 2];
console.log(Array.from(...from));
const p: [(v: number) => void] = [(v) => console.log("then", v)];
Promise.resolve(5).then(...p);
const timer: [() => void, number] = [() => console.log("timer"), 1];
setTimeout(...timer);
function call<A extends unknown[]>(f: (...a: A) => void, ...a: A) { f(...a); }
call((a: number, b: string) => console.log(a, b), 1, "x");
const sl: [number, number] = [1, 3];
console.log("abcdef".slice(...sl), array.slice(...sl), Math.max(...sl), "x".padStart(...([3, "-"] as [number, string])));
new Map<string, number>([["a", 1]]).forEach(...([(v, k) => console.log(v, k)] as [(v: number, k: string) => void]));
