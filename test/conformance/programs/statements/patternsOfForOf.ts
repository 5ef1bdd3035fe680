function* g() { yield 1; yield 2; }
let x: number[] = [], a = 0, b = 0, k = "";
for ([...x] of [g()]) console.log(x);
for ([a, b] of [g(), g()]) console.log(a, b);
for ([a, b] of [[1, 2], [3, 4]]) console.log(a, b);
for ([k, a] of new Map([["x", 1]])) console.log(k, a);
for ([k, a] of Object.entries({ q: 4 })) console.log(k, a);
for ({ a, b = 9 } of [{ a: 1 }, { a: 2, b: 3 }] as { a: number; b?: number }[]) console.log(a, b);
for ([a] of [new Set([5])]) console.log(a);
for ([k] of ["xyz", "uvw"]) console.log(k);
const o = { p: 0, q: [0] };
for ([o.p, o.q[0]] of [[7, 8]]) console.log(o);
async function main() { for await ([a, b] of [Promise.resolve([1, 2]), [3, 4]]) console.log(a, b); }
main();
