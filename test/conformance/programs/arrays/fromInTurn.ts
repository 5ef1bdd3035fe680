function* g() { for (let i = 0; i < 3; i++) { console.log("gen", i); yield i; } }
console.log(Array.from(g(), (x) => { console.log("map", x); return x * 2; }));
const f = (x: number) => { console.log("f", x); return x * 2; };
console.log(Array.from(g(), f));
const it = { [Symbol.iterator]() { let n = 0; return { next() { console.log("next", n); return { value: n++, done: n > 3 }; }, return() { console.log("return"); return { value: 0, done: true }; } }; } };
try { Array.from(it, (x) => { if (x === 1) throw new Error("mapper"); return x; }); } catch (e) { console.log((e as Error).message); }
console.log(Array.from(it, (x, i) => x + i));
console.log(Uint8Array.from(g(), f), Uint8Array.from(g()));
