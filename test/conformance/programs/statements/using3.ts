// What is disposed of when a generator, a loop or a block is left early.
const log: string[] = [];
class R implements Disposable {
  constructor(public n: string) {
    log.push("+" + n);
  }
  [Symbol.dispose]() {
    log.push("-" + this.n);
  }
}
function* gen() {
  using r = new R("gen");
  yield 1;
  yield 2;
}
for (const v of gen()) {
  log.push("v" + v);
  break;
}
console.log(log.join(" "));
log.length = 0;
function f(n: number) {
  for (let i = 0; i < 3; i++) {
    using r = new R("i" + i);
    if (i === n) continue;
    if (i === 2) return "r";
    log.push("b" + i);
  }
  return "e";
}
console.log(f(0), f(1), f(2), log.join(" "));
log.length = 0;
const fs: (() => string)[] = [];
for (let i = 0; i < 3; i++) {
  using r = new R("c" + i);
  if (i == 1) continue;
  fs.push(() => r.n + i);
}
console.log(
  fs.map((f) => f()),
  log.join(" "),
);
log.length = 0;
for (using r of [new R("x"), new R("y")]) {
  fs.push(() => r.n);
  if (r.n === "y") break;
  log.push("in");
}
console.log(
  fs.map((f) => f()),
  log.join(" "),
);
log.length = 0;
function g() {
  outer: for (using r of [new R("x"), new R("y")]) {
    for (using s of [new R("s"), new R("t")]) {
      if (r.n === "x") continue outer;
      if (s.n === "t") return r.n;
    }
  }
  return "";
}
console.log(g(), log.join(" "));
log.length = 0;
lbl: {
  using r = new R("lbl");
  if (r.n) break lbl;
  log.push("no");
}
console.log(log.join(" "));
