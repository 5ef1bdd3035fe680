// it.return() of a generator that yields in finally.
function* g(): Generator<number, string, string> {
  try {
    const a = yield 1;
    console.log("got", a);
    const b = yield 2;
    console.log("got", b);
    return "ret" + a + b;
  } finally {
    console.log("cleanup");
  }
}
const it = g();
console.log(it.next("ignored"), it.next("A"), it.next("B"), it.next("C"));
const it2 = g();
it2.next();
console.log(it2.return("early"), it2.next("x"));
const it3 = g();
it3.next();
try {
  it3.throw(new Error("inj"));
} catch (e) {
  console.log((e as Error).message);
}
console.log(it3.next("z"));
const it4 = g();
console.log(it4.return("before start"), it4.next("q"));
const it5 = g();
try {
  it5.throw(new Error("before"));
} catch (e) {
  console.log((e as Error).message);
}
console.log(it5.next("q"));
function* rec(n: number): Generator<number> {
  if (n > 0) {
    yield n;
    yield* rec(n - 1);
    yield -n;
  }
}
console.log([...rec(3)]);
function* inner(): Generator<string, number, number | undefined> {
  const x = yield "i1";
  console.log("inner x", x);
  try {
    yield "i2";
  } catch (e) {
    console.log("inner caught", e);
    yield "i3";
  }
  return 77;
}
function* outer() {
  const r = yield* inner();
  console.log("r", r);
  yield "o" + r;
  return "done";
}
const d = outer();
console.log(d.next(), d.next(5), d.throw("boom"), d.next(), d.next(), d.next());
function* del() {
  yield* [1, 2];
  yield* "ab";
  yield* new Set([3]);
  yield* new Map([[1, 2]]);
  yield* (function* () {
    yield 9;
  })();
}
console.log([...del()]);
function* swallow() {
  while (true) {
    try {
      yield 1;
    } catch (e) {
      console.log("swallow", e);
    } finally {
      console.log("f");
    }
  }
}
const sw = swallow();
sw.next();
console.log(sw.throw(1));
console.log(sw.return(5 as never));
function* fin() {
  try {
    yield 1;
  } finally {
    yield 2;
    console.log("after 2");
  }
}
const f = fin();
f.next();
console.log(f.return(9 as never), f.next(), f.next());
function* over(): Generator<number, string> {
  try {
    yield 1;
  } finally {
    return "override";
  }
}
const ov = over();
ov.next();
console.log(ov.return("mine"), ov.next());
