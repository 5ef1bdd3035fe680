outer: for (let i = 0; i < 4; i++) {
  for (let j = 0; j < 4; j++) {
    if (j === 2) continue outer;
    if (i === 2) break outer;
    console.log(i, j);
  }
}
function find(m: number[][], v: number): string {
  rows: for (const row of m) {
    for (const c of row) {
      if (c < 0) continue rows;
      if (c === v) return `found ${v}`;
      switch (c) {
        case 7: break rows;
        case 8: continue rows;
      }
    }
  }
  return "none";
}
console.log(find([[1, 2], [-1, 3], [4]], 4), find([[1, 2], [-1, 3]], 3), find([[7], [5]], 5), find([[8, 5], [6]], 6));
let n = 0;
do { n++; if (n === 2) continue; if (n > 4) break; } while (n < 10);
console.log(n);
for (let i = 0, j = 10; i < j; i++, j -= 2) console.log(i, j);
let k = 3;
while (k-- > 0) console.log("k", k);
for (const c of "héy") console.log(c);
for (const i in { a: 1, b: 2 }) console.log(i);
for (const i in [7, 8]) console.log(i, typeof i);
block: {
  console.log("in");
  if (n > 0) break block;
  console.log("never");
}
for (let i = 10; i >= 0; i -= 3) console.log(i);
for (let i = 0; i < 5; i++) { if (i === 1) { i++; continue; } console.log("m", i); }
const fs: (() => number)[] = [];
for (let i = 0; i < 5; i++) { if (i === 1) continue; if (i === 4) break; fs.push(() => i * 10); i += 0; }
console.log(fs.map((f) => f()).join());
const gs: (() => string)[] = [];
for (const [k2, v] of [["a", 1], ["b", 2]] as [string, number][]) { const z = v * 2; gs.push(() => k2 + z); }
console.log(gs.map((g) => g()).join());
function early(xs: number[]): number {
  const acc: (() => number)[] = [];
  for (const x of xs) {
    acc.push(() => x);
    if (x > 2) return acc.reduce((s, f) => s + f(), 0);
    if (x === 0) continue;
    if (x < 0) break;
  }
  return 0 - acc.length;
}
console.log(early([1, 2, 3, 4]), early([1, -1, 5]), early([]), early([0, 0]));
let count = 0;
const hs: (() => void)[] = [];
for (let i = 0; i < 3; i++) { hs.push(() => { count += i; i += 100; }); }
hs.forEach((h) => h()); hs.forEach((h) => h());
console.log(count);
let w = 0;
while (true) { const v = w; fs.push(() => v); if (++w > 2) break; }
console.log(fs.length, fs[fs.length - 1]!());
for (;;) { break; }
function sw(x: number): string {
  switch (x) {
    case 1: return "one";
    case 2:
    case 3: return "few";
    default: return "many";
  }
}
console.log(sw(1), sw(2), sw(3), sw(4));
function sw2(x: string): string {
  let r = "";
  switch (x) {
    default: r += "d";
    case "a": r += "a"; break;
    case "b": r += "b";
    case "c": { r += "c"; break; }
    case "e": if (r === "") break; r += "!";
  }
  return r;
}
console.log(sw2("a"), sw2("b"), sw2("c"), sw2("z"), sw2("e"));
function sw3(v: number): string {
  for (let i = 0; i < 3; i++) {
    switch (v) {
      case 0: continue;
      case 1: if (i === 1) break; console.log("s", i); break;
      default: return `r${i}`;
    }
  }
  return "end";
}
console.log(sw3(0), sw3(1), sw3(2));
for (let i = 0; i < 3; i++) { try { if (i === 1) continue; console.log("t", i); } finally { console.log("f", i); } }
function tf(): string { for (let i = 0; i < 3; i++) { try { if (i === 1) return "ret"; } finally { if (i === 1) break; } } return "after"; }
console.log(tf());
