// What var declares in a static block belongs to the block.
function f() { class M { static { const fs: (() => number)[] = []; for (const k of [1, 2]) { var w = k; fs.push(() => w + k); } console.log(fs.map((h) => h())); } } return M.name; }
console.log(f());
for (let i = 0; i < 2; i++) { class M { static { const fs: (() => number)[] = []; for (const k of [1, 2]) { var w = k + i; fs.push(() => w + k + i); } console.log(fs.map((h) => h())); } } }
function g() { for (let i = 0; i < 2; i++) { class M { static { const fs: (() => number)[] = []; for (const k of [1, 2]) { var w = k + i; fs.push(() => w + k + i); } setTimeout(() => console.log(w, fs.map((h) => h())), 0); } } } }
g();
class N { static { var z: number | undefined; if (Number("5") > 6) z = 1; console.log(z); for (const k of [1, 2]) { var w = k; setTimeout(() => console.log("N", w, k), 0); } } }
class P { static n: number; static { var x; x = 5; P.n = x; } static { if (P.n > 9) { var late: string | undefined = "x"; } console.log(late, x1); var x1: number | undefined; } static { var again = 1; } static { var again = 2; console.log(again); } }
console.log(P.n);
