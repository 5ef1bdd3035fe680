// Closures in the head of a loop keep the variables of the turn that made them.
const fs: (() => number)[] = [];
for (let i = 0; i < 3; fs.push(() => i), i++);
console.log(fs.map((f) => f()));
fs.length = 0;
for (let i = 0, get = () => i; i < 3; i++) {
  fs.push(() => i);
  fs.push(get);
}
console.log(fs.map((f) => f()));
fs.length = 0;
function m() {
  const gs: (() => number)[] = [];
  for (let i = 0; gs.push(() => i), i < 2; i++) {
    gs.push(() => (i += 10));
  }
  return gs.map((f) => f());
}
console.log(m());
function n() {
  const gs: (() => number)[] = [];
  for (let i = 0, j = 5; i < j; gs.push(() => i * 100 + j), i++, j--) {
    if (i === 1) continue;
    try {
      if (i == 0) continue;
    } finally {
      gs.push(() => 1 - i);
    }
  }
  return gs.map((f) => f());
}
console.log(n());
function k() {
  for (let i = 0; [() => i].every((f) => f() < 5); i++) {
    if (i === 3) return i;
  }
  return -1;
}
console.log(k());
const store: { inc?: () => number } = {};
let guard = 0;
for (let i = 0, inc = () => ++i; i < 3 && guard++ < 5; i++) {
  store.inc = inc;
}
console.log(store.inc!(), store.inc!(), guard);
function* g() {
  for (let i = 0; i < 4; fs.push(() => i), i += 2) yield i;
}
console.log(
  [...g()],
  fs.map((f) => f()),
);
fs.length = 0;
lbl: for (let a = 0; a < 3; a++, fs.push(() => a)) {
  for (let b = 0; b < 3; fs.push(() => a * 10 + b), b++) {
    if (b === 1 && a === 1) continue lbl;
    if (a === 2) break lbl;
  }
}
console.log(fs.map((f) => f()));
let x = 0;
for (let i = (x = 7), f = () => i + x; i < 9; i++) fs.push(f);
console.log(x, fs.at(-1)!());
for (let [i, j] = [0, 1], f = () => [i, j]; i < 2; [i, j] = [j, i + j]) console.log(i, j, f());
