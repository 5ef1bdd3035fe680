function* count(n: number): Generator<number, string, void> {
  for (let i = 0; i < n; i++) yield i;
  return "done";
}
for (const x of count(3)) console.log(x);
const it = count(2);
console.log(it.next().value, it.next().value, it.next().value, it.next().done);
function* echo(): Generator<string, void, string> {
  let received = yield "ready";
  while (received !== "stop") received = yield `got ${received}`;
  yield "stopping";
}
const e = echo();
console.log(e.next().value, e.next("a").value, e.next("b").value, e.next("stop").value, e.next("x").done);
function* cleanup(): Generator<number> {
  try {
    yield 1;
    yield 2;
  } finally {
    console.log("cleaned");
  }
}
for (const x of cleanup()) {
  console.log(x);
  break;
}
const c = cleanup();
c.next();
console.log(JSON.stringify(c.return(9)), JSON.stringify(c.next()));
const thrower = cleanup();
thrower.next();
try {
  thrower.throw(new Error("in"));
} catch (err) {
  console.log((err as Error).message);
}
function* delegate(): Generator<number | string> {
  const r = yield* count(2);
  yield r;
  yield* [10, 20];
  yield* "ab";
}
console.log([...delegate()].join());
function* fib(): Generator<number> {
  let [a, b] = [0, 1];
  while (true) {
    yield a;
    [a, b] = [b, a + b];
  }
}
const firsts: number[] = [];
for (const f of fib()) {
  if (f > 50) break;
  firsts.push(f);
}
console.log(firsts.join());
const [first, second, ...others] = count(5);
console.log(first, second, others.join());
function* catcher(): Generator<number, void, void> {
  while (true) {
    try {
      yield 1;
    } catch (err) {
      console.log("inside", (err as Error).message);
      yield 2;
    }
  }
}
const k = catcher();
k.next();
console.log(k.throw(new Error("E")).value, k.next().value);
console.log(Array.from(count(3), (x) => x * 2).join(), new Set(count(3)).size);
